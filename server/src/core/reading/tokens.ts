import type { Span } from '../text/span';
import { BLANK, LINE_END, TAB, type KindBits } from './token-kind';

/** Cells of a token: where it starts, where it ends, and its word, flags and kind in one number. */
export const TOKEN_CELLS = 3;

/** Flags of a token: what stands before it. */
const AFTER_ANY = -(BLANK + LINE_END + TAB);

/** A text, and where its tokens stand: those of many texts share one array. */
interface TokenSource extends Pick<Tokens, 'text' | 'folded' | 'kinds' | 'hasWideBlanks' | 'hasOddBlanks'> {
  readonly cells: Int32Array;
  /** The cell that the tokens start at, and the one behind them. */
  readonly first: number;
  readonly end: number;
}

/**
 * The tokens of a text. A token is known by its index; behind the last, and before the first, everything is 0. Four numbers
 * of a token stand in three cells.
 */
export class Tokens {
  readonly text: string;
  /** In small letters, as long as the text. */
  readonly folded: string;
  readonly count: number;
  /** Which kinds of tokens there are: a bit for each, see `kindsOf`. */
  readonly kinds: KindBits;
  /** True where two blanks or more stand beside each other. */
  readonly hasWideBlanks: boolean;
  /** True where there are blanks other than single spaces and tabs: wide ones, no-break ones, ends of lines. */
  readonly hasOddBlanks: boolean;
  readonly #cells: Int32Array;
  readonly #first: number;

  constructor({ text, folded, kinds, hasWideBlanks, hasOddBlanks, cells, first, end }: TokenSource) {
    this.text = text;
    this.folded = folded;
    this.kinds = kinds;
    this.hasWideBlanks = hasWideBlanks;
    this.hasOddBlanks = hasOddBlanks;
    this.#cells = cells;
    this.#first = first;
    this.count = (end - first) / TOKEN_CELLS;
  }

  kindAt(index: number): number {
    return this.#cell(index, 2) & 0xff;
  }

  /** The number of a word in the lexicon, or of a mark that names have; 0 for any other. */
  wordAt(index: number): number {
    return this.#cell(index, 2) >>> 16;
  }

  startAt(index: number): number {
    return this.#cell(index, 0);
  }

  endAt(index: number): number {
    return this.#cell(index, 1);
  }

  lengthAt(index: number): number {
    return this.endAt(index) - this.startAt(index);
  }

  /** True where no blank of any kind stands before the token. */
  isGlued(index: number): boolean {
    return !this.#has(index, AFTER_ANY);
  }

  /** What stands between the token before and this one; of the first token, what stands before it. */
  gapBefore(index: number): string {
    return this.text.slice(index === 0 ? 0 : this.endAt(index - 1), this.startAt(index));
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
    return (this.#cell(index, 2) & (flags << 8)) !== 0;
  }

  #cell(index: number, cell: number): number {
    if (index < 0 || index >= this.count) return 0;
    return this.#cells[this.#first + index * TOKEN_CELLS + cell] ?? 0;
  }
}
