import type { LineIndex, LinePlace } from '../../core/index';

/** So many UTF-16 units are counted at a time; a place is never further from a known count. */
const STEP = 1024;

/** The columns of a text in UTF-8 bytes. Linear to make, then the same small cost for each place. */
export class ByteColumns {
  readonly #text: string;
  readonly #lines: LineIndex;
  /** The bytes before each step. */
  readonly #counts: Float64Array;

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
    this.#counts = new Float64Array(Math.floor(text.length / STEP) + 1);
    for (let step = 1; step < this.#counts.length; step += 1)
      this.#counts[step] = (this.#counts[step - 1] ?? 0) + this.#count((step - 1) * STEP, step * STEP);
  }

  /** A place with its columns in bytes. */
  inBytes({ line, column, endLine, endColumn }: LinePlace): LinePlace {
    return { line, column: this.#column(line, column), endLine, endColumn: this.#column(endLine, endColumn) };
  }

  #column(line: number, column: number): number {
    const start = this.#lines.starts[line - 1] ?? 0;
    return this.#before(start + column - 1) - this.#before(start) + 1;
  }

  #before(offset: number): number {
    const step = Math.floor(offset / STEP);
    return (this.#counts[step] ?? 0) + this.#count(step * STEP, offset);
  }

  /** Half of a surrogate pair counts half of its four bytes, so a step may cut a pair. */
  #count(from: number, to: number): number {
    let bytes = 0;
    for (let at = from; at < to; at += 1) {
      const unit = this.#text.charCodeAt(at);
      bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
    }
    return bytes;
  }
}
