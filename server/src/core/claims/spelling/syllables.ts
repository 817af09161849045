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
const NO_TONE = 0;

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

/** Letters as a tree. A node is a number; 0 is the root, and no node at all for a step that leads nowhere. */
class LetterTree {
  readonly #steps: Uint16Array;
  readonly #ends: Int16Array;
  #size = 1;

  constructor(entries: readonly string[]) {
    const most = entries.join('').length + 1;
    this.#steps = new Uint16Array(most * (LETTERS.length + 1));
    this.#ends = new Int16Array(most).fill(-1);
    for (const [index, entry] of entries.entries()) this.#add(entry, index);
  }

  step(node: number, letter: number): number {
    return this.#steps[node * (LETTERS.length + 1) + letter] ?? 0;
  }

  /** The entry that ends at a node; -1 for none. */
  entryAt(node: number): number {
    return this.#ends[node] ?? -1;
  }

  #add(entry: string, index: number): void {
    let node = 0;
    for (const letter of entry) {
      const cell = node * (LETTERS.length + 1) + LETTERS.indexOf(letter) + 1;
      if (this.#steps[cell] === 0) {
        this.#steps[cell] = this.#size;
        this.#size += 1;
      }
      node = this.#steps[cell] ?? 0;
    }
    this.#ends[node] = index;
  }
}

const ONSET_TREE = new LetterTree(ONSETS.map(([letters]) => letters));
const RHYME_TREE = new LetterTree(ALL_RHYMES.map(({ letters }) => letters));
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
const [PLAIN_G, Q] = [ONSET_TREE.step(0, letterOf('g')), ONSET_TREE.step(0, letterOf('q'))];

function letterOf(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

/**
 * The syllable that a word of a folded text is: "được", "hòa" and "hoà" alike; 0 where its letters make none, as in "đựơc", "nghành",
 * "các" without its tone. One step for each letter.
 */
export function syllableOf(folded: string, start: number, end: number): Syllable {
  let at = start;
  let node = 0;
  for (; at < end; at += 1) {
    const letter = LETTER_OF[folded.charCodeAt(at)] ?? 0;
    if (letter < FIRST_CONSONANT) break;
    node = ONSET_TREE.step(node, letter);
    if (node === 0) return 0;
  }
  if (opensWithVowel(folded, at, node)) {
    node = ONSET_TREE.step(node, LETTER_OF[folded.charCodeAt(at)] ?? 0);
    at += 1;
  }
  const onset = ONSET_TREE.entryAt(node);
  return onset < 0 ? 0 : readRhyme(folded.slice(at, end), onset);
}

/** True where the letter belongs to the onset: the "u" of "quý", the "i" of "giá", but not that of "gìn", "gin". */
function opensWithVowel(folded: string, at: number, node: number): boolean {
  const unit = folded.charCodeAt(at);
  if (TONE_OF[unit] !== NO_TONE) return false;
  if (node === Q) return LETTER_OF[unit] === LETTER_U;
  const next = LETTER_OF[folded.charCodeAt(at + 1)] ?? 0;
  return node === PLAIN_G && LETTER_OF[unit] === LETTER_I && next > 0 && next < FIRST_CONSONANT;
}

function readRhyme(letters: string, onset: number): Syllable {
  let node = 0;
  let tone = NO_TONE;
  let place = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    node = RHYME_TREE.step(node, LETTER_OF[unit] ?? 0);
    if (node === 0) return 0;
    const own = TONE_OF[unit] ?? NO_TONE;
    if (own === NO_TONE) continue;
    if (tone !== NO_TONE) return 0;
    tone = own;
    place = at;
  }
  const rhyme = RHYME_TREE.entryAt(node);
  return allows(onset, rhyme, { tone, place }) ? 1 + (onset * ALL_RHYMES.length + rhyme) * TONES + tone : 0;
}

interface ToneMark {
  readonly tone: number;
  readonly place: number;
}

function allows(onset: number, rhyme: number, { tone, place }: ToneMark): boolean {
  const known = ALL_RHYMES[rhyme];
  const kind = ONSETS[onset]?.[1] ?? 0;
  if (known === undefined || (known.onsets & kind) === 0) return false;
  if (tone !== NO_TONE && (known.tonePlaces & (1 << place)) === 0) return false;
  return !known.isStopped || (STOPPED_TONES & (1 << tone)) !== 0;
}
