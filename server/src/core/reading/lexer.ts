import { LEXICON, MARK_IDS } from './lexicon';
import { EMPTY_HASH, HASH_FACTOR } from './lexicon/vocabulary';
import { KIND, kindOf } from './token-kind';
import { TOKEN_CELLS, Tokens } from './tokens';

/** Reads one text: for many of them, keep a `Lexer`. */
export function readTokens(text: string, folded: string): Tokens {
  return new Lexer(folded.length >> 2).read(text, folded);
}

/**
 * Reads texts as tokens: words, runs of digits and marks. Keeps the room that it reads into, which grows to the longest text;
 * what it gives is a copy of the right size.
 */
export class Lexer {
  #cells: Int32Array;

  constructor(firstTokens = 1024) {
    this.#cells = new Int32Array(TOKEN_CELLS * (firstTokens + 8));
  }

  /**
   * The tokens of a text that is composed and without what nobody reads: comments, marks of emphasis, targets of links. `folded`
   * is the same in small letters and as long. One pass over its code units, linear for any text; neither a pattern nor a string
   * is made on the way. Longer than other functions, since a call for every letter would cost more than the pass.
   */
  read(text: string, folded: string): Tokens {
    const { vocabulary } = LEXICON;
    const { length } = folded;
    let cells = this.#cells;
    let size = 0;
    let flags = 0;
    for (let at = 0; at < length;) {
      const start = at;
      const unit = folded.charCodeAt(at);
      const kind = kindOf(unit);
      at += 1;
      if (kind < 0) {
        flags |= -kind;
        continue;
      }
      let word = 0;
      if (kind === KIND.word) {
        let hash = (EMPTY_HASH * HASH_FACTOR + unit) | 0;
        for (; at < length; at += 1) {
          const next = folded.charCodeAt(at);
          if (kindOf(next) !== KIND.word) break;
          hash = (Math.imul(hash, HASH_FACTOR) + next) | 0;
        }
        word = vocabulary.find(folded, start, at, hash);
      } else if (kind === KIND.number) {
        while (at < length && kindOf(folded.charCodeAt(at)) === KIND.number) at += 1;
      } else word = MARK_WORDS[kind] ?? 0;
      if (size + TOKEN_CELLS > cells.length) cells = this.#grow();
      cells[size] = start;
      cells[size + 1] = at;
      cells[size + 2] = (word << 16) | (flags << 8) | kind;
      size += TOKEN_CELLS;
      flags = 0;
    }
    return new Tokens({ text, folded, cells: cells.slice(0, size) });
  }

  #grow(): Int32Array {
    const larger = new Int32Array(2 * this.#cells.length);
    larger.set(this.#cells);
    return (this.#cells = larger);
  }
}

/** The numbers of the marks that names have within, by their kinds. */
const MARK_WORDS: readonly number[] = Array.from({ length: KIND.other + 1 }, (_, kind) => {
  if (kind === KIND.comma) return MARK_IDS.comma;
  if (kind === KIND.hyphen || kind === KIND.dash) return MARK_IDS.hyphen;
  return kind === KIND.ampersand ? MARK_IDS.ampersand : 0;
});
