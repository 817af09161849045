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
  /** A figure behind "hơn", "gần". */
  'approximate',
  /** A figure that opens a bracket. */
  'bracketed',
  /** A figure behind "từ". */
  'from',
  'arrow',
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
  /** Two blanks, one before a mark of punctuation or inside a bracket, or none between a word and a figure. */
  'odd-blank',
  /** A letter of another alphabet, or one that stands for a digit. */
  'look-alike',
  /** "đồng chí", "xã": a name may follow. */
  'name',
  /** A capital right before the end of a bracket: "(NTM)". */
  'initials',
  /** "khu vực", "hợp phần": what is numbered as one of a series. */
  'series',
  /** "khóa", "đại hội": the term of a national body may be named. */
  'office-term',
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

/** What a reader cannot do without: all cues of one of the rows. */
export type CueRows = readonly (readonly Cue[])[];

/** The bits of each row. */
export function cueSetsOf(rows: CueRows): readonly CueSet[] {
  return rows.map(cues => cues.reduce((set: CueSet, cue) => set | CUE_BITS[cue], 0));
}

/** Whether all cues of one of some sets are among those of a block. */
export function hasCues(cues: CueSet, sets: readonly CueSet[]): boolean {
  for (const set of sets) if ((cues & set) === set) return true;
  return false;
}
