import { ownCopy } from '../../../text/own-copy';
import type { LineRun, RowLayout, TableLine } from './table-line';

/** So many lines may be gone between two that stood there before. */
const MOST_GONE = 8;

/**
 * The lines of tables as they were read before an edit, found again from the first to the last: what is known of a line is kept as long as the
 * line. None is found twice.
 */
export class KnownLines {
  readonly #lines: readonly TableLine[];
  #next = 0;

  /** `runs` is what was read before; null where nothing was. */
  constructor(runs: readonly LineRun[] | null) {
    const [first, ...others] = runs ?? [];
    this.#lines = others.length === 0 ? (first?.lines ?? []) : (runs ?? []).flatMap(({ lines }) => lines);
  }

  /** The line that begins at a place of the text, whole and as it was; null for another one. Linear in that line. */
  lineAt(text: string, start: number): TableLine | null {
    const end = Math.min(this.#next + MOST_GONE, this.#lines.length);
    for (let index = this.#next; index < end; index += 1) {
      const line = this.#lines[index];
      if (line === undefined || !isWholeAt(text, start, line.text)) continue;
      this.#next = index + 1;
      return line;
    }
    return null;
  }

  /** A line that was not known. Behind an edit it is a copy, so that it does not hold the whole text that it was read from. */
  newLine(layout: RowLayout, text: string): TableLine {
    return { layout, text: this.#lines.length === 0 ? text : ownCopy(text) };
  }
}

function isWholeAt(text: string, start: number, line: string): boolean {
  const end = start + line.length;
  if (!text.startsWith(line, start)) return false;
  const last = text.charCodeAt(end - 1);
  return (
    end === text.length ||
    last === LINE_FEED ||
    (last === CARRIAGE_RETURN && text.charCodeAt(end) !== LINE_FEED)
  );
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
