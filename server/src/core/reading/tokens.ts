import type { Span } from '../text/span';
import { BLANK, LINE_END, TAB } from './token-kind';

/** Cells of a token: where it starts, where it ends, and its word, flags and kind in one number. */
export const TOKEN_CELLS = 3;

/** Flags of a token: what stands before it. */
const AFTER_ANY = -(BLANK + LINE_END + TAB);

/**
 * The tokens of a text. A token is known by its index; behind the last, and before the first, everything is 0. Four numbers
 * of a token stand in three cells of one array: a block has few tokens, and one array is made sooner than four.
 */
export class Tokens {
  readonly text: string;
  /** In small letters, as long as the text. */
  readonly folded: string;
  readonly count: number;
  readonly #cells: Int32Array;

  constructor(source: { readonly text: string; readonly folded: string; readonly cells: Int32Array }) {
    this.text = source.text;
    this.folded = source.folded;
    this.#cells = source.cells;
    this.count = source.cells.length / TOKEN_CELLS;
  }

  kindAt(index: number): number {
    return this.#lastCell(index) & 0xff;
  }

  /** The number of a word in the lexicon, or of a mark that names have; 0 for any other. */
  wordAt(index: number): number {
    return this.#lastCell(index) >>> 16;
  }

  startAt(index: number): number {
    return this.#cells[index * TOKEN_CELLS] ?? 0;
  }

  endAt(index: number): number {
    return this.#cells[index * TOKEN_CELLS + 1] ?? 0;
  }

  lengthAt(index: number): number {
    return this.endAt(index) - this.startAt(index);
  }

  /** True where no blank of any kind stands before the token. */
  isGlued(index: number): boolean {
    return !this.#has(index, AFTER_ANY);
  }

  isAfterLineEnd(index: number): boolean {
    return this.#has(index, -LINE_END);
  }

  /** True for the first token of a further cell, where tabs part the cells. */
  isAfterTab(index: number): boolean {
    return this.#has(index, -TAB);
  }

  /** True for a word that begins with a capital. */
  isCapital(index: number): boolean {
    const start = this.startAt(index);
    return this.text.charCodeAt(start) !== this.folded.charCodeAt(start);
  }

  spanOf(from: number, to: number): Span {
    return { start: this.startAt(from), end: this.endAt(to - 1) };
  }

  #has(index: number, flags: number): boolean {
    return (this.#lastCell(index) & (flags << 8)) !== 0;
  }

  /** Asked before the first token too, where an array would look for a property. */
  #lastCell(index: number): number {
    return index < 0 ? 0 : (this.#cells[index * TOKEN_CELLS + 2] ?? 0);
  }
}
