import { twinOf } from './spelling';

/** Numbers below this one are those of marks. */
const FIRST_ID = 4;
/** Some five slots for each word, so that most words that are not there meet an empty one. */
const SIZE = 4096;
const MASK = SIZE - 1;

/** What a hash begins with, and what it is multiplied by before a code unit is added; the lexer does so on its way. */
export const EMPTY_HASH = 7;
export const HASH_FACTOR = 31;

/** Words with their numbers: a table of hashes. Two spellings of one word have one number. */
export class Vocabulary {
  readonly #slots = new Uint16Array(SIZE);
  readonly #hashes = new Int32Array(SIZE);
  /** The entries that the slots hold, from 1 on: the word, its number, and where its letters end among those of all words. */
  readonly #words: string[] = [''];
  readonly #ids: number[] = [0];
  readonly #ends: number[] = [0];
  readonly #letters = new Uint16Array(2 * SIZE);
  #size = FIRST_ID;

  /** One more than the largest number. */
  get size(): number {
    return this.#size;
  }

  /** Adds a word and its other spelling, and gives its number; the one that it had where it was there. */
  add(word: string): number {
    const known = this.idOf(word);
    if (known !== 0) return known;
    const id = this.#size;
    this.#size += 1;
    const twin = twinOf(word);
    this.#put(word, id);
    if (twin !== null && this.idOf(twin) === 0) this.#put(twin, id);
    return id;
  }

  /** The number of a word; 0 for one that is not there. */
  idOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  /** The number of the word between two offsets of a text, whose hash was made on the way: no string is made of it. */
  find(text: string, start: number, end: number, hash: number): number {
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & MASK) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return 0;
      if (this.#hashes[slot] === hash && this.#isAt(text, start, end, entry)) {
        return this.#ids[entry] ?? 0;
      }
    }
  }

  /** Every spelling with its number. */
  spellings(): readonly (readonly [word: string, id: number])[] {
    return this.#words.slice(1).map((word, index) => [word, this.#ids[index + 1] ?? 0]);
  }

  /** Letters in an array are compared sooner than those of a second string. */
  #isAt(text: string, start: number, end: number, entry: number): boolean {
    let letter = this.#ends[entry - 1] ?? 0;
    if ((this.#ends[entry] ?? 0) - letter !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (text.charCodeAt(at) !== this.#letters[letter]) return false;
      letter += 1;
    }
    return true;
  }

  #put(word: string, id: number): void {
    if (this.#words.length > SIZE / 4) throw new Error('The table of words is too small.');
    const hash = hashOf(word);
    let slot = firstSlot(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & MASK;
    this.#hashes[slot] = hash;
    this.#slots[slot] = this.#words.length;
    this.#words.push(word);
    this.#ids.push(id);
    const from = this.#ends.at(-1) ?? 0;
    for (let at = 0; at < word.length; at += 1) this.#letters[from + at] = word.charCodeAt(at);
    this.#ends.push(from + word.length);
  }
}

function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, HASH_FACTOR) + word.charCodeAt(at)) | 0;
  return hash;
}

/** The low bits of a hash hang on the last letters alone, and many words end alike. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 13)) & MASK;
}
