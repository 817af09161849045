import { ALL_RHYMES, ONSET } from './rhymes';

/** The vowels with their tones, in the order of `Tone`. */
const VOWELS: readonly string[] = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
];
const CONSONANTS = 'bcdđghklmnpqrstvx';
const LETTERS = VOWELS.map(row => row.charAt(0)).join('') + CONSONANTS;

/** Numbers of tones: none, huyền, sắc, hỏi, ngã, nặng. */
const TONES = 6;
/** "sắc" and "nặng", a bit for each. */
const STOPPED_TONES = (1 << 2) | (1 << 5);
const ANY_TONE = 0b111111;
const NO_TONE = 0;
const ANY_PLACE = 0b1111;

/** The consonants that open syllables, and their kinds. */
const ONSETS: readonly (readonly [letters: string, kind: number])[] = [
  ['', ONSET.none],
  ['g', ONSET.g],
  ['gi', ONSET.gi],
  ['qu', ONSET.qu],
  ...words('k gh ngh', ONSET.front),
  ...words('c ng', ONSET.back),
  ...words('b ch d đ h kh l m n nh p ph r s t th tr v x', ONSET.plain),
];

function words(letters: string, kind: number): readonly (readonly [string, number])[] {
  return letters.split(' ').map(onset => [onset, kind]);
}

/** A syllable as a number: its onset, its rhyme and its tone; 0 for letters that make none. */
export type Syllable = number;

/** One more than the largest syllable. */
export const SYLLABLES = 1 + ONSETS.length * ALL_RHYMES.length * TONES;

/** Letters as a tree of numbers: by nodes and letters the next node, and by nodes the entry that ends there, or -1. The root is 0, as is no node. */
interface LetterTree {
  readonly steps: Uint16Array;
  readonly ends: Int16Array;
}

const WIDTH = LETTERS.length + 1;

function growTree(entries: readonly string[]): LetterTree {
  const most = entries.join('').length + 1;
  const steps = new Uint16Array(most * WIDTH);
  const ends = new Int16Array(most).fill(-1);
  let size = 1;
  for (const [index, entry] of entries.entries()) {
    let node = 0;
    for (const letter of entry) {
      const cell = node * WIDTH + letterOf(letter);
      if (steps[cell] === 0) {
        steps[cell] = size;
        size += 1;
      }
      node = steps[cell] ?? 0;
    }
    ends[node] = index;
  }
  return { steps, ends };
}

const { steps: ONSET_STEPS, ends: ONSET_ENDS } = growTree(ONSETS.map(([letters]) => letters));
const { steps: RHYME_STEPS, ends: RHYME_ENDS } = growTree(ALL_RHYMES.map(({ letters }) => letters));
/** What is known of onsets and rhymes, as arrays, since it is asked of every word. */
const ONSET_KINDS = Uint8Array.from(ONSETS, ([, kind]) => kind);
const RHYME_ONSETS = Uint8Array.from(ALL_RHYMES, ({ onsets }) => onsets);
const RHYME_PLACES = Uint8Array.from(ALL_RHYMES, ({ tonePlaces }) => tonePlaces);
const RHYME_TONES = Uint8Array.from(ALL_RHYMES, ({ isStopped }) => (isStopped ? STOPPED_TONES : ANY_TONE));
const TABLE_SIZE = 0x1f00;
/** By code units: the letter without its tone, from 1 on, and the tone; 0 for all that is no small letter of Vietnamese. */
const LETTER_OF = new Uint8Array(TABLE_SIZE);
const TONE_OF = new Uint8Array(TABLE_SIZE);
fillTables();

function fillTables(): void {
  for (const [index, letter] of Array.from(LETTERS).entries()) LETTER_OF[letter.charCodeAt(0)] = index + 1;
  for (const [index, row] of VOWELS.entries()) {
    for (const [tone, vowel] of Array.from(row).entries()) {
      LETTER_OF[vowel.charCodeAt(0)] = index + 1;
      TONE_OF[vowel.charCodeAt(0)] = tone;
    }
  }
}

const FIRST_CONSONANT = VOWELS.length + 1;
const [LETTER_I, LETTER_U] = [letterOf('i'), letterOf('u')];
const [PLAIN_G, Q] = [ONSET_STEPS[letterOf('g')], ONSET_STEPS[letterOf('q')]];

/** The number of a letter without a tone. */
function letterOf(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

/**
 * The syllable that a word of a folded text is: "được", "hòa" and "hoà" alike; 0 where its letters make none, as in "đựơc", "nghành",
 * "các" without its tone. One step for each letter. Longer than other functions, since it is asked of every word of a text.
 */
export function syllableOf(folded: string, start: number, end: number): Syllable {
  let at = start;
  let node = 0;
  for (; at < end; at += 1) {
    const letter = LETTER_OF[folded.charCodeAt(at)] ?? 0;
    if (letter < FIRST_CONSONANT) break;
    node = ONSET_STEPS[node * WIDTH + letter] ?? 0;
    if (node === 0) return 0;
  }
  if ((node === Q || node === PLAIN_G) && opensWithVowel(folded, at, node)) {
    node = ONSET_STEPS[node * WIDTH + (LETTER_OF[folded.charCodeAt(at)] ?? 0)] ?? 0;
    at += 1;
  }
  const onset = ONSET_ENDS[node] ?? -1;
  if (onset < 0) return 0;
  const first = at;
  let tone = NO_TONE;
  let place = ANY_PLACE;
  node = 0;
  for (; at < end; at += 1) {
    const unit = folded.charCodeAt(at);
    node = RHYME_STEPS[node * WIDTH + (LETTER_OF[unit] ?? 0)] ?? 0;
    if (node === 0) return 0;
    const own = TONE_OF[unit] ?? NO_TONE;
    if (own === NO_TONE) continue;
    if (tone !== NO_TONE) return 0;
    tone = own;
    place = 1 << (at - first);
  }
  const rhyme = RHYME_ENDS[node] ?? -1;
  if (rhyme < 0 || ((RHYME_ONSETS[rhyme] ?? 0) & (ONSET_KINDS[onset] ?? 0)) === 0) return 0;
  if (((RHYME_PLACES[rhyme] ?? 0) & place) === 0 || ((RHYME_TONES[rhyme] ?? 0) & (1 << tone)) === 0) return 0;
  return 1 + (onset * ALL_RHYMES.length + (rhyme === RHYME_Y ? RHYME_I : rhyme)) * TONES + tone;
}

/** "kỳ" and "kì" are one syllable. */
const [RHYME_I, RHYME_Y] = [indexOfRhyme('i'), indexOfRhyme('y')];

function indexOfRhyme(letters: string): number {
  return ALL_RHYMES.findIndex(rhyme => rhyme.letters === letters);
}

/** True where the letter belongs to the onset: the "u" of "quý", the "i" of "giá", but not that of "gìn", "gin". */
function opensWithVowel(folded: string, at: number, node: number): boolean {
  const unit = folded.charCodeAt(at);
  if (TONE_OF[unit] !== NO_TONE) return false;
  if (node === Q) return LETTER_OF[unit] === LETTER_U;
  const next = LETTER_OF[folded.charCodeAt(at + 1)] ?? 0;
  return node === PLAIN_G && LETTER_OF[unit] === LETTER_I && next > 0 && next < FIRST_CONSONANT;
}

/** What a syllable is made of. */
export interface SyllableParts {
  readonly onset: string;
  readonly rhyme: string;
  readonly tone: number;
}

/** The number of parts that two syllables have in common, of three. Neither is 0. */
export function countCommonParts(one: Syllable, other: Syllable): number {
  const [first, second] = [PARTS[one] ?? 0, PARTS[other] ?? 0];
  const differing = first ^ second;
  return (
    ((differing & 0xff) === 0 ? 1 : 0) +
    ((differing & 0xff00) === 0 ? 1 : 0) +
    ((differing & 0xff0000) === 0 ? 1 : 0)
  );
}

/** Onset, rhyme and tone of a syllable, a byte for each: for `differInOne`. 0 for none. */
export function packedPartsOf(syllable: Syllable): number {
  return PARTS[syllable] ?? 0;
}

/** True where two syllables, given as packed parts, have two parts of three in common. */
export function differInOne(one: number, other: number): boolean {
  const differing = one ^ other;
  if (differing === 0) return false;
  return (differing & 0xffff) === 0 || (differing & 0xff00ff) === 0 || (differing & 0xffff00) === 0;
}

/** By syllables: onset, rhyme and tone, a byte for each. */
const PARTS = listParts();

/** In three loops: at each start of the program nothing is divided for some 28,000 syllables. */
function listParts(): Int32Array {
  const parts = new Int32Array(SYLLABLES);
  let syllable = 1;
  for (let onset = 0; onset < ONSETS.length; onset += 1) {
    for (let rhyme = 0; rhyme < ALL_RHYMES.length; rhyme += 1) {
      const both = (onset << 16) | (rhyme << 8);
      for (let tone = 0; tone < TONES; tone += 1) {
        parts[syllable] = both | tone;
        syllable += 1;
      }
    }
  }
  return parts;
}

/** The parts of a syllable that is none of 0. */
export function partsOf(syllable: Syllable): SyllableParts {
  const rest = Math.floor((syllable - 1) / TONES);
  return {
    onset: ONSETS[Math.floor(rest / ALL_RHYMES.length)]?.[0] ?? '',
    rhyme: ALL_RHYMES[rest % ALL_RHYMES.length]?.letters ?? '',
    tone: (syllable - 1) % TONES,
  };
}
