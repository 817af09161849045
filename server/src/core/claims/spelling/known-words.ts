import { COMMON_SYLLABLES } from '../../reading/lexicon/common-syllables';
import { FUNCTION_WORDS } from '../../reading/lexicon/function-words';
import { NEAR_WORDS, PHRASE_JOINTS } from '../../reading/lexicon/near-words';
import { OFFICE_WORDS } from '../../reading/lexicon/office-words';
import { countCommonParts, SYLLABLES, syllableOf, type Syllable } from './syllables';

/** One half of a word: the syllable, and how it is written. */
export interface WordHalf {
  readonly syllable: Syllable;
  readonly text: string;
}

const NONE: readonly WordHalf[] = [];

/** By syllables: what each makes a word of offices with, behind it and before it. */
const SECONDS: (readonly WordHalf[])[] = new Array<readonly WordHalf[]>(SYLLABLES).fill(NONE);
const FIRSTS: (readonly WordHalf[])[] = new Array<readonly WordHalf[]>(SYLLABLES).fill(NONE);
/** All pairs that are words, as single numbers. */
const WORDS = new Set<number>();
const JOINTS = new Set<number>();
const IS_COMMON = new Uint8Array(SYLLABLES);
const IS_FUNCTION = new Uint8Array(SYLLABLES);
fillTables();

function fillTables(): void {
  for (const words of OFFICE_WORDS) {
    const [first, second] = [halfOf(words[0]), halfOf(words[1])];
    SECONDS[first.syllable] = [...secondsOf(first.syllable), second];
    FIRSTS[second.syllable] = [...firstsOf(second.syllable), first];
  }
  for (const pair of [...OFFICE_WORDS, ...NEAR_WORDS]) WORDS.add(numberOf(pair));
  for (const pair of PHRASE_JOINTS) JOINTS.add(numberOf(pair));
  for (const word of COMMON_SYLLABLES) IS_COMMON[halfOf(word).syllable] = 1;
  for (const word of FUNCTION_WORDS) IS_FUNCTION[halfOf(word).syllable] = 1;
}

/** The halves of all words one behind the other, and where those of each syllable start. */
const [SECOND_STARTS, SECOND_NUMBERS] = inOneRow(SECONDS);
const [FIRST_STARTS, FIRST_NUMBERS] = inOneRow(FIRSTS);

function inOneRow(
  rows: readonly (readonly WordHalf[])[],
): readonly [starts: Uint16Array, numbers: Uint16Array] {
  const starts = new Uint16Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  return [starts, Uint16Array.from(rows.flat(), ({ syllable }) => syllable)];
}

function numberOf([first, second]: readonly [string, string]): number {
  return halfOf(first).syllable * SYLLABLES + halfOf(second).syllable;
}

function halfOf(text: string): WordHalf {
  return { syllable: syllableOf(text, 0, text.length), text };
}

/** True where two syllables make a word that is known here: "báo cáo". */
export function isKnownWord(first: Syllable, second: Syllable): boolean {
  return WORDS.has(first * SYLLABLES + second);
}

/** True where two syllables make such a word, or stand where two words of a phrase meet: "đổi số" in "chuyển đổi số". */
export function isWithinPhrase(first: Syllable, second: Syllable): boolean {
  return isKnownWord(first, second) || JOINTS.has(first * SYLLABLES + second);
}

/** The syllables that make a word of the language of offices behind a first one. */
export function secondsOf(first: Syllable): readonly WordHalf[] {
  return SECONDS[first] ?? NONE;
}

/** The syllables that make such a word before a second one. */
export function firstsOf(second: Syllable): readonly WordHalf[] {
  return FIRSTS[second] ?? NONE;
}

/** True for a syllable that running text has often. */
export function isCommon(syllable: Syllable): boolean {
  return IS_COMMON[syllable] === 1;
}

/**
 * True where one of two syllables is near one that makes a word of offices with the other, they make none themselves, and neither is a small word. Asked
 * of every pair of a text, so that it runs through numbers alone.
 */
export function isNearWord(first: Syllable, second: Syllable): boolean {
  if (IS_FUNCTION[first] === 1 || IS_FUNCTION[second] === 1) return false;
  let isNear = false;
  for (let at = SECOND_STARTS[first] ?? 0; at < (SECOND_STARTS[first + 1] ?? 0); at += 1) {
    const known = SECOND_NUMBERS[at] ?? 0;
    if (known === second) return false;
    isNear ||= countCommonParts(known, second) === 2;
  }
  for (let at = FIRST_STARTS[second] ?? 0; at < (FIRST_STARTS[second + 1] ?? 0); at += 1) {
    isNear ||= countCommonParts(FIRST_NUMBERS[at] ?? 0, first) === 2;
  }
  return isNear;
}
