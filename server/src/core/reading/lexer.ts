import { LEXICON, MARK_IDS } from './lexicon';
import { EMPTY_HASH, HASH_FACTOR } from './lexicon/vocabulary';
import { BLANK, KIND, kindOf, TAB } from './token-kind';
import { TOKEN_CELLS, Tokens } from './tokens';

/** The code unit of the blank that parts words. */
const SPACE = 0x20;

/** Cells of one room for the tokens of many texts; a longer text has one of its own. */
const ROOM = 3 * 16_384;

/**
 * Reads texts as tokens: words, runs of digits and marks. The texts of a draft are short and many, so their tokens stand in one room,
 * one text behind the other; where it is full, the next texts get another one. A room lives as long as any of its texts.
 */
export class Lexer {
  #cells: Int32Array = new Int32Array();
  #size = 0;
  /** How many cells all texts that are yet to be read may take; less than 0 where they took more. */
  #expected: number;
  /** Cells of a further room, where they take more: else the last texts of a draft had a room each. */
  readonly #least: number;

  /** For texts of so many code units in all; more may come. */
  constructor(units = 0) {
    // An eighth more than most texts take: one room is cheaper than two.
    this.#expected = cellsFor(units + (units >> 3));
    this.#least = Math.min(this.#expected, ROOM) >> 3;
  }

  /**
   * The tokens of a text that is composed and without what nobody reads: comments, marks of emphasis, targets of links. `folded`
   * is the same in small letters and as long. One pass over its code units, linear for any text; neither a pattern nor a string
   * is made on the way. Longer than other functions, since a call for every letter would cost more than the pass.
   */
  read(text: string, folded: string): Tokens {
    const { vocabulary } = LEXICON;
    const { length } = folded;
    if (this.#size + cellsFor(length) > this.#cells.length) this.#openRoom(cellsFor(length));
    let cells = this.#cells;
    let first = this.#size;
    let size = first;
    let flags = 0;
    let kinds = 0;
    let hasWideBlanks = false;
    let hasOddBlanks = false;
    for (let at = 0; at < length;) {
      const start = at;
      const unit = folded.charCodeAt(at);
      const kind = kindOf(unit);
      at += 1;
      if (kind < 0) {
        hasWideBlanks ||= kind === BLANK && (flags & -BLANK) !== 0;
        hasOddBlanks ||= unit !== SPACE && kind !== TAB;
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
      if (size + TOKEN_CELLS > cells.length) {
        cells = this.#moveOn(first);
        size -= first;
        first = 0;
      }
      cells[size] = start;
      cells[size + 1] = at;
      cells[size + 2] = (word << 16) | (flags << 8) | kind;
      size += TOKEN_CELLS;
      flags = 0;
      kinds |= 1 << kind;
    }
    this.#size = size;
    return new Tokens({
      text,
      folded,
      kinds,
      hasWideBlanks,
      hasOddBlanks: hasOddBlanks || hasWideBlanks,
      cells,
      first,
      end: size,
    });
  }

  #openRoom(cells: number): void {
    this.#cells = new Int32Array(Math.max(cells, this.#least, Math.min(this.#expected, ROOM)));
    this.#expected -= this.#cells.length;
    this.#size = 0;
  }

  /** A larger room with the cells from one on, where a text has more tokens than its length let expect. */
  #moveOn(first: number): Int32Array {
    const begun = this.#cells.subarray(first);
    this.#openRoom(2 * (begun.length + TOKEN_CELLS));
    this.#cells.set(begun);
    return this.#cells;
  }
}

/** The cells that a text of some length takes, most of the time: words of Vietnamese are short. */
function cellsFor(units: number): number {
  return TOKEN_CELLS * ((units >> 2) + 4);
}

/** The numbers of the marks that names have within, by their kinds. */
const MARK_WORDS: readonly number[] = Array.from({ length: KIND.other + 1 }, (_, kind) => {
  if (kind === KIND.comma) return MARK_IDS.comma;
  if (kind === KIND.hyphen || kind === KIND.dash) return MARK_IDS.hyphen;
  return kind === KIND.ampersand ? MARK_IDS.ampersand : 0;
});
