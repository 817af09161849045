import { COMMON_SYLLABLES } from '../../reading/lexicon/common-syllables';
import { FUNCTION_WORDS } from '../../reading/lexicon/function-words';
import { BORDER_WORDS, NEAR_WORDS, PHRASE_JOINTS } from '../../reading/lexicon/near-words';
import { OFFICE_WORDS } from '../../reading/lexicon/office-words';
import { differInOne, packedPartsOf, SYLLABLES, syllableOf, type Syllable } from './syllables';

/** One half of a word: the syllable, and how it is written. */
export interface WordHalf {
  readonly syllable: Syllable;
  readonly text: string;
}

type Pair = readonly [first: Syllable, second: Syllable];

/** The syllables that go with each one, as their parts, one behind the other. */
interface Halves {
  /** By syllables: the number of its row, from 1 on; 0 for those that go with none, which most are. */
  readonly rows: Uint16Array;
  /** By rows: where each ends among the parts, and the next one starts. */
  readonly ends: Uint16Array;
  readonly parts: Int32Array;
}

const OFFICE: readonly Pair[] = OFFICE_WORDS.map(pairOf);
/** What each syllable makes a word of offices with, behind it and before it. */
const SECONDS = groupHalves(OFFICE);
const FIRSTS = groupHalves(OFFICE.map(([first, second]) => [second, first]));
/** All pairs that are words, as single numbers. */
const WORDS: ReadonlySet<number> = new Set([...OFFICE, ...NEAR_WORDS.map(pairOf)].map(numberOf));
const JOINTS: ReadonlySet<number> = new Set(PHRASE_JOINTS.map(pairOf).map(numberOf));
const BORDERS: ReadonlySet<number> = new Set(BORDER_WORDS.map(pairOf).map(numberOf));
const IS_FUNCTION = marked(FUNCTION_WORDS);

/** Asked for at each start of the program, so that it goes through the words and never through all syllables, some 28,000. */
function groupHalves(words: readonly Pair[]): Halves {
  const groups = new Map<Syllable, Syllable[]>();
  for (const [syllable, half] of words) {
    const known = groups.get(syllable);
    if (known === undefined) groups.set(syllable, [half]);
    else known.push(half);
  }
  const rows = new Uint16Array(SYLLABLES);
  const ends = new Uint16Array(groups.size + 1);
  const parts = new Int32Array(words.length);
  let row = 0;
  let size = 0;
  for (const [syllable, halves] of groups) {
    row += 1;
    rows[syllable] = row;
    for (const half of halves) {
      parts[size] = packedPartsOf(half);
      size += 1;
    }
    ends[row] = size;
  }
  return { rows, ends, parts };
}

/** By syllables: 1 for those that are listed. */
function marked(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(SYLLABLES);
  for (const word of words) marks[syllableOf(word, 0, word.length)] = 1;
  return marks;
}

function pairOf([first, second]: readonly [string, string]): Pair {
  return [syllableOf(first, 0, first.length), syllableOf(second, 0, second.length)];
}

function numberOf([first, second]: Pair): number {
  return first * SYLLABLES + second;
}

/** What is asked for where something is amiss, and made then: most drafts do without, and all of them wait at the start. */
class LateTables {
  #common: Uint8Array | null = null;
  #seconds: ReadonlyMap<Syllable, readonly WordHalf[]> | null = null;
  #firsts: ReadonlyMap<Syllable, readonly WordHalf[]> | null = null;

  /** By syllables: 1 for those that running text has often. */
  get common(): Uint8Array {
    return (this.#common ??= marked(COMMON_SYLLABLES));
  }

  get seconds(): ReadonlyMap<Syllable, readonly WordHalf[]> {
    return (this.#seconds ??= groupWords(OFFICE_WORDS));
  }

  get firsts(): ReadonlyMap<Syllable, readonly WordHalf[]> {
    return (this.#firsts ??= groupWords(OFFICE_WORDS.map(([first, second]) => [second, first])));
  }
}

const LATE = new LateTables();
const NONE: readonly WordHalf[] = [];

function groupWords(
  words: readonly (readonly [string, string])[],
): ReadonlyMap<Syllable, readonly WordHalf[]> {
  const groups = new Map<Syllable, WordHalf[]>();
  for (const word of words) {
    const [syllable, half] = pairOf(word);
    const halves = groups.get(syllable) ?? [];
    halves.push({ syllable: half, text: word[1] });
    groups.set(syllable, halves);
  }
  return groups;
}

/** True where two syllables make a word that is known here: "báo cáo". */
export function isKnownWord(first: Syllable, second: Syllable): boolean {
  return WORDS.has(first * SYLLABLES + second);
}

/** True where two syllables make such a word, or one that is known by what may stand beside it: "thiết bị" before "bị hỏng". */
export function isWordAtBorder(first: Syllable, second: Syllable): boolean {
  return isKnownWord(first, second) || BORDERS.has(first * SYLLABLES + second);
}

/** True where two syllables make such a word, or stand where two words of a phrase meet: "đổi số" in "chuyển đổi số". */
export function isWithinPhrase(first: Syllable, second: Syllable): boolean {
  return isKnownWord(first, second) || JOINTS.has(first * SYLLABLES + second);
}

/** The syllables that make a word of the language of offices behind a first one. */
export function secondsOf(first: Syllable): readonly WordHalf[] {
  return LATE.seconds.get(first) ?? NONE;
}

/** The syllables that make such a word before a second one. */
export function firstsOf(second: Syllable): readonly WordHalf[] {
  return LATE.firsts.get(second) ?? NONE;
}

/** True for a syllable that running text has often. */
export function isCommon(syllable: Syllable): boolean {
  return LATE.common[syllable] === 1;
}

/**
 * True where one of two syllables is near one that makes a word of offices with the other, they make none themselves, and neither is a small word. Asked
 * of every pair of a text, so that it runs through numbers alone; most pairs are told by the two rows that they do not have.
 */
export function isNearWord(first: Syllable, second: Syllable): boolean {
  const [behind, before] = [SECONDS.rows[first] ?? 0, FIRSTS.rows[second] ?? 0];
  if (behind === 0 && before === 0) return false;
  const isNear = isNearRow(SECONDS, behind, second) || isNearRow(FIRSTS, before, first);
  return isNear && IS_FUNCTION[first] !== 1 && IS_FUNCTION[second] !== 1 && !isKnownWord(first, second);
}

/** True where a syllable has all parts but one of one of a row. */
function isNearRow({ ends, parts }: Halves, row: number, syllable: Syllable): boolean {
  if (row === 0) return false;
  const end = ends[row] ?? 0;
  const own = packedPartsOf(syllable);
  for (let at = ends[row - 1] ?? 0; at < end; at += 1) {
    if (differInOne(parts[at] ?? 0, own)) return true;
  }
  return false;
}
