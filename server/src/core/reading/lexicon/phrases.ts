/** Rows of words: a tree of word numbers, to find the longest row that stands at a place. */
export class Phrases {
  /** The next node by node and word. Node 0 is the beginning. */
  readonly #next = new Map<number, number>();
  readonly #ends = new Set<number>();
  #size = 1;

  constructor(rows: readonly (readonly number[])[]) {
    for (const row of rows) {
      let node = 0;
      for (const word of row) node = this.#goOn(node, word);
      this.#ends.add(node);
    }
  }

  /** How many words the longest row has that begins where `wordAt` gives its first word; 0 for none. */
  longestAt(wordAt: (ahead: number) => number): number {
    let longest = 0;
    let node = this.#next.get(wordAt(0));
    for (let words = 1; node !== undefined; words += 1) {
      if (this.#ends.has(node)) longest = words;
      node = this.#next.get(keyOf(node, wordAt(words)));
    }
    return longest;
  }

  #goOn(node: number, word: number): number {
    const key = keyOf(node, word);
    const found = this.#next.get(key);
    if (found !== undefined) return found;
    const next = this.#size;
    this.#size += 1;
    this.#next.set(key, next);
    return next;
  }
}

/** Words have sixteen bits, so a key is a whole number far below what a number holds exactly. */
function keyOf(node: number, word: number): number {
  return node * 0x10000 + word;
}
