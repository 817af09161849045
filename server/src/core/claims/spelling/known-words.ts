import { OFFICE_WORDS } from '../../reading/lexicon/office-words';
import { SYLLABLES, syllableOf, type Syllable } from './syllables';

const NONE: readonly Syllable[] = [];

/** Pairs of syllables as single numbers, and what each syllable is paired with. */
const PAIRS = new Set<number>();
const SECONDS = new Map<Syllable, readonly Syllable[]>();
const FIRSTS = new Map<Syllable, readonly Syllable[]>();
for (const [first, second] of OFFICE_WORDS) {
  addWord(syllableOf(first, 0, first.length), syllableOf(second, 0, second.length));
}

function addWord(first: Syllable, second: Syllable): void {
  PAIRS.add(first * SYLLABLES + second);
  SECONDS.set(first, [...secondsOf(first), second]);
  FIRSTS.set(second, [...firstsOf(second), first]);
}

/** True where two syllables are one of the words that the language of offices is made of: "báo cáo". */
export function isKnownWord(first: Syllable, second: Syllable): boolean {
  return PAIRS.has(first * SYLLABLES + second);
}

/** The syllables that make such a word behind a first one. */
export function secondsOf(first: Syllable): readonly Syllable[] {
  return SECONDS.get(first) ?? NONE;
}

/** The syllables that make such a word before a second one. */
export function firstsOf(second: Syllable): readonly Syllable[] {
  return FIRSTS.get(second) ?? NONE;
}
