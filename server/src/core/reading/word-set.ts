import { LEXICON, type WordId } from './lexicon';

/** Some words of the lexicon, by their numbers: for those who ask for every word of a text, where a set would take as long as the rest. */
export class WordSet {
  readonly #isIn = new Uint8Array(LEXICON.vocabulary.size);

  /** Words that the lexicon does not have are left out. */
  constructor(words: Iterable<WordId>) {
    for (const word of words) if (word !== 0) this.#isIn[word] = 1;
  }

  /** False for 0, which is no word. */
  has(word: WordId): boolean {
    return this.#isIn[word] === 1;
  }
}
