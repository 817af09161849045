import { CUE_BITS, type Cue, type CueSet } from './cues';
import { LEXICON, wordId, type WordId } from './lexicon';
import { endsInTonePair } from './lexicon/spelling';
import type { WordClass } from './lexicon/word-class';

/** Cues that a word or a row of words gives by itself. */
const CLASS_CUES: readonly (readonly [wordClass: WordClass, cue: Cue])[] = [
  ['share', 'tie'],
  ['plan', 'base'],
  ['whole', 'base'],
  ['structure', 'structure'],
  ['rest', 'rest'],
  ['arrow', 'arrow'],
  ['until', 'until'],
  ['provision-annex', 'provision'],
  ['person', 'name'],
  ['place', 'name'],
  ['series', 'series'],
  ['office-term', 'office-term'],
];

/** What a word is to the shapes of tokens that are cues: a bit for each. */
export const ROLE = {
  /** Ends a row of words that matters, so what stands before it must be looked at. */
  closes: 1 << 0,
  opensParts: 1 << 1,
  restates: 1 << 2,
  percent: 1 << 3,
  from: 1 << 4,
  with: 1 << 5,
  listed: 1 << 6,
  day: 1 << 7,
  month: 1 << 8,
  year: 1 << 9,
  quarter: 1 << 10,
  hour: 1 << 11,
  chi: 1 << 12,
  type: 1 << 13,
  law: 1 << 14,
  pointer: 1 << 15,
  sign: 1 << 16,
  naming: 1 << 17,
  here: 1 << 18,
  unit: 1 << 19,
  labels: 1 << 20,
  /** Gives a cue by itself. */
  gives: 1 << 21,
} as const;

const CLASS_ROLES: readonly (readonly [wordClass: WordClass, role: number])[] = [
  ['parts', ROLE.opensParts],
  ['restated', ROLE.restates],
  ['percent', ROLE.percent],
  ['from', ROLE.from],
  ['with', ROLE.with],
  ['day', ROLE.day],
  ['lunar-day', ROLE.day],
  ['month', ROLE.month],
  ['year', ROLE.year],
  ['quarter', ROLE.quarter],
  ['hour', ROLE.hour],
  ['chi', ROLE.chi],
  ['type', ROLE.type],
  ['law', ROLE.law],
  ['naming', ROLE.naming],
  ['here', ROLE.here],
  ['provision', ROLE.unit],
];

/** Classes whose entries are known by their first words here; the reader looks at the others. */
const OPENING_ROLES: readonly (readonly [wordClass: WordClass, role: number])[] = [
  ['listed', ROLE.listed],
  ['pointer', ROLE.pointer],
  ['conference', ROLE.pointer],
  ['numeral', ROLE.labels],
];

/** Single words. */
const WORD_ROLES: readonly (readonly [word: string, role: number])[] = [
  ['số', ROLE.sign | ROLE.labels],
  ['này', ROLE.labels],
  ['thứ', ROLE.labels],
];

/** What a word, or a row of words, gives: cues by itself, and roles in shapes. */
export interface WordSigns {
  readonly cues: CueSet;
  readonly roles: number;
}

/** The signs of a row of words at its last word: the word before it must be this one. */
interface RowSigns extends WordSigns {
  readonly before: WordId;
}

const NO_SIGNS: WordSigns = { cues: 0, roles: 0 };
const NO_ROWS: readonly RowSigns[] = [];

/** The signs of words by their numbers, as arrays, since they are asked of every word of a text. */
const CUES_OF = new Int32Array(LEXICON.vocabulary.size);
const ROLES_OF = new Int32Array(LEXICON.vocabulary.size);
const ROWS_OF: (readonly RowSigns[] | undefined)[] = [];
fillTables();

/** The cues that a word gives by itself. */
export function cuesOfWord(word: WordId): CueSet {
  return CUES_OF[word] ?? 0;
}

/** The roles of a word, whatever stands before it. */
export function rolesOfWord(word: WordId): number {
  return ROLES_OF[word] ?? 0;
}

/** True for roles with one of some others among them. */
export function plays(roles: number, some: number): boolean {
  return (roles & some) !== 0;
}

/** The signs of the rows that a word closes behind another one. */
export function signsOfRow(before: WordId, word: WordId): WordSigns {
  for (const row of ROWS_OF[word] ?? NO_ROWS) if (row.before === before) return row;
  return NO_SIGNS;
}

function fillTables(): void {
  for (const [wordClass, cue] of CLASS_CUES) addSigns(wordClass, { cues: CUE_BITS[cue], roles: 0 });
  for (const [wordClass, roles] of CLASS_ROLES) addSigns(wordClass, { cues: 0, roles });
  for (const [wordClass, role] of OPENING_ROLES) {
    for (const [first = 0] of LEXICON.rowsOf(wordClass)) addRole(first, role);
  }
  for (const [word, role] of WORD_ROLES) addRole(wordId(word), role);
  for (const word of LEXICON.vocabulary.twins) {
    if (endsInTonePair(word, word.length)) addCues(wordId(word), CUE_BITS.tone);
  }
}

function addCues(word: WordId, cues: CueSet): void {
  if (cues === 0) return;
  CUES_OF[word] = (CUES_OF[word] ?? 0) | cues;
  addRole(word, ROLE.gives);
}

function addRole(word: WordId, role: number): void {
  ROLES_OF[word] = (ROLES_OF[word] ?? 0) | role;
}

/** Of a row of several words the last two tell enough. */
function addSigns(wordClass: WordClass, { cues, roles }: WordSigns): void {
  for (const row of LEXICON.rowsOf(wordClass)) {
    const last = row.at(-1) ?? 0;
    const before = row.at(-2);
    if (before === undefined) {
      addCues(last, cues);
      addRole(last, roles);
    } else {
      addRole(last, ROLE.closes);
      const known = signsOfRow(before, last);
      const others = ROWS_OF[last]?.filter(other => other.before !== before) ?? [];
      ROWS_OF[last] = [...others, { before, cues: known.cues | cues, roles: known.roles | roles }];
    }
  }
}
