/**
 * What a block must have for a reader to find anything in it: words, marks, shapes of figures. A cue may stand where the reader
 * finds nothing, and does not lack where it finds something, with one exception: a cue is a whole word, so "ngườichiếm 5%" has none
 * of "chiếm", which patterns without a boundary before it find. A reader without its cues need not run.
 */
export const CUES = [
  'digit',
  /** Two figures or more. */
  'several',
  /** A percentage, and two or more. */
  'percent',
  'percents',
  'colon',
  'bracket',
  /** "-", "–". */
  'dash',
  /** What ties a percentage to a count: "chiếm", "đạt", "(", "=". */
  'tie',
  /** What a percentage may be of: "kế hoạch", "tổng số". */
  'base',
  'structure',
  'rest',
  /** "gồm", "trong đó" between a number and another one. */
  'parts',
  /** "tổng cộng", "còn lại" before the third figure or a later one. */
  'third',
  /** A figure behind "tổng số đảng viên là". */
  'totalled',
  /** A figure behind "hơn", "gần". */
  'approximate',
  /** A figure that opens a bracket. */
  'bracketed',
  /** A figure behind "từ". */
  'from',
  'arrow',
  'period',
  'move',
  'until',
  /** "10 chỉ tiêu trọng tâm:". */
  'announced',
  'date',
  /** A quarter, a clock time, a pair of years, a month with its year, a can-chi year. */
  'term',
  /** "30/2020/NĐ", "23-NQ". */
  'symbol',
  'short-form',
  'declaration',
  'provision',
  'tone',
  /** Characters that look like others, or like nothing: only who composed the text knows of them, and says so. */
  'odd',
] as const;

export type Cue = (typeof CUES)[number];

/** The cues of a block: a bit for each. */
export type CueSet = number;

/** The bit of each cue. */
export const CUE_BITS: Readonly<Record<Cue, CueSet>> = bitsOf(CUES);

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>>;
function bitsOf(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << index]));
}

/** Cues that go together. */
type Needs = readonly (readonly Cue[])[];

/** For each list of claims the cues that it needs: all of one of the rows. */
const NEEDS = {
  figures: [['digit']],
  quantities: [['digit']],
  shares: [['percent', 'several', 'tie']],
  openShares: [['percent', 'several', 'tie', 'base']],
  shareLists: [
    ['percents', 'structure', 'colon'],
    ['percents', 'rest'],
  ],
  restatements: [['several', 'approximate', 'bracketed']],
  sums: [['parts'], ['third']],
  changes: [
    ['several', 'from', 'arrow'],
    ['several', 'percent', 'bracket', 'period', 'move'],
    ['percents', 'period', 'move'],
  ],
  labelled: [['totalled', 'date', 'until']],
  enumerations: [['announced']],
  dates: [['date']],
  periods: [['term'], ['date', 'until'], ['date', 'dash']],
  citations: [['symbol']],
  shortForms: [['short-form']],
  declarations: [['declaration']],
  provisions: [['provision']],
  tones: [['tone']],
  oddCharacters: [['odd']],
} as const satisfies Readonly<Record<string, Needs>>;

/** A list of claims that a block has. */
export type CuedList = keyof typeof NEEDS;

/** The cues that each list of claims needs: all bits of one of the sets. */
export const READER_CUES: Readonly<Record<CuedList, readonly CueSet[]>> = setsOf(NEEDS);

function setsOf<List extends string>(
  needs: Readonly<Record<List, Needs>>,
): Readonly<Record<List, readonly CueSet[]>>;
function setsOf(needs: Readonly<Record<string, Needs>>): Readonly<Record<string, readonly CueSet[]>> {
  const sets = Object.entries(needs).map(([list, rows]) => [list, rows.map(joinCues)] as const);
  return Object.fromEntries(sets);
}

function joinCues(cues: readonly Cue[]): CueSet {
  return cues.reduce((set, cue) => set | CUE_BITS[cue], 0);
}

/** Whether a block with these cues may have claims of a list. */
export function mayHave(cues: CueSet, list: CuedList): boolean {
  return READER_CUES[list].some(set => (cues & set) === set);
}
