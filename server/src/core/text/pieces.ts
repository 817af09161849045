import { ownCopy } from './own-copy';
import type { Readable, Span } from './span';

/**
 * A long text kept in pieces, so that an edit copies a few thousand units around the change and not the whole. Immutable: an edit
 * makes a new one that shares the other pieces. Offsets are UTF-16 code units.
 */
export class TextPieces implements Readable {
  readonly length: number;
  readonly #pieces: readonly string[];
  /** Where each piece starts. */
  readonly #starts: readonly number[];
  #whole: string | null = null;

  private constructor(pieces: readonly string[]) {
    this.#pieces = pieces;
    let length = 0;
    this.#starts = pieces.map(piece => (length += piece.length) - piece.length);
    this.length = length;
  }

  /** Takes a text apart; the pieces are windows on it, so nothing is copied. */
  static from(text: string): TextPieces {
    const pieces = new TextPieces(cut(text));
    pieces.#whole = text;
    return pieces;
  }

  /** The text under `[start, end)`, as far as it reaches; `start` is not negative. Linear in what is read. */
  slice(start: number, end: number): string {
    const first = this.#indexAt(start);
    const from = this.#starts[first] ?? 0;
    const piece = this.#pieces[first] ?? '';
    if (end <= from + piece.length) return piece.slice(start - from, end - from);
    const last = this.#indexAt(end);
    return this.#pieces
      .slice(first, last + 1)
      .join('')
      .slice(start - from, end - from);
  }

  /** The text in which another one stands in the place of a span. Linear in the text put in, and in the number of pieces. */
  replace({ start, end }: Span, text: string): TextPieces {
    const first = this.#indexAt(start);
    const last = this.#indexAt(end);
    const head = (this.#pieces[first] ?? '').slice(0, start - (this.#starts[first] ?? 0));
    const tail = (this.#pieces[last] ?? '').slice(end - (this.#starts[last] ?? 0));
    // A copy, since a window would keep all of the pieces that it looks at.
    const fresh = cut(ownCopy(head + text + tail));
    return new TextPieces([...this.#pieces.slice(0, first), ...fresh, ...this.#pieces.slice(last + 1)]);
  }

  /** The whole text. Linear on first use; kept then. */
  toString(): string {
    return (this.#whole ??= this.#pieces.join(''));
  }

  /** The last piece that starts at or before the offset; the first one for a text without any. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Small enough to copy in some microseconds; large enough that ten million units are some hundred pieces. */
const PIECE = 16_384;

/** A piece may grow to twice its size before it is cut: otherwise each key would leave one of a single letter behind. */
function cut(text: string): readonly string[] {
  if (text === '') return [];
  if (text.length <= 2 * PIECE) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}
