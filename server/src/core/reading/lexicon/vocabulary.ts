import { twinOf } from './spelling';

/** Numbers below this one are those of marks. */
const FIRST_ID = 4;
/** Some five slots for each word, so that most words that are not there meet an empty one. */
const SIZE = 4096;
const MASK = SIZE - 1;

/** What a hash begins with, and what it is multiplied by before a code unit is added; the lexer does so on its way. */
export const EMPTY_HASH = 7;
export const HASH_FACTOR = 31;

/**
 * Words with their numbers. Two spellings of one word have one number. A map knows them as strings; beside it stands a table of
 * hashes for the lexer, which has no strings.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #slots = new Uint16Array(SIZE);
  readonly #hashes = new Int32Array(SIZE);
  /** By the entries that the slots hold, from 1 on: the number of the word, and where its letters end among those of all. */
  readonly #idOfEntry: number[] = [0];
  readonly #ends: number[] = [0];
  readonly #letters = new Uint16Array(2 * SIZE);
  readonly #twins: string[] = [];
  #size = FIRST_ID;

  /** One more than the largest number. */
  get size(): number {
    return this.#size;
  }

  /** Adds a word and its other spelling, unless the word is there. */
  add(word: string): void {
    if (this.#ids.has(word)) return;
    const twin = twinOf(word);
    this.#put(word, this.#size);
    if (twin !== null) {
      this.#twins.push(word);
      this.#put(twin, this.#size);
    }
    this.#size += 1;
  }

  /** The number of a word; 0 for one that is not there. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** Every word in each of its spellings, with its number. */
  get spellings(): Iterable<readonly [word: string, id: number]> {
    return this.#ids;
  }

  /** The words of two spellings, in one of them. */
  get twins(): readonly string[] {
    return this.#twins;
  }

  /** The number of the word between two offsets of a text, whose hash was made on the way: no string is made of it. */
  find(text: string, start: number, end: number, hash: number): number {
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & MASK) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return 0;
      if (this.#hashes[slot] === hash && this.#isAt(text, start, end, entry)) {
        return this.#idOfEntry[entry] ?? 0;
      }
    }
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
    const entry = this.#ends.length;
    if (entry > SIZE / 4) throw new Error('The table of words is too small.');
    this.#ids.set(word, id);
    let letter = this.#ends[entry - 1] ?? 0;
    let hash = EMPTY_HASH;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      hash = (Math.imul(hash, HASH_FACTOR) + unit) | 0;
      this.#letters[letter] = unit;
      letter += 1;
    }
    let slot = firstSlot(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & MASK;
    this.#hashes[slot] = hash;
    this.#slots[slot] = entry;
    this.#idOfEntry.push(id);
    this.#ends.push(letter);
  }
}

/** The low bits of a hash hang on the last letters alone, and many words end alike. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 13)) & MASK;
}
