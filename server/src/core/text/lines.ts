import type { Span } from './span';

/** A place for people: 1-based line, 1-based column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A span for people: 1-based lines and columns in UTF-16 code units, the end excluded. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the lines of a text start. A line ends with LF, CRLF or a lone CR; the end mark belongs to its line. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Reads the line starts of a text. Linear. An empty text has one empty line. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = nextLineStart(text, 0); at !== -1; at = nextLineStart(text, at)) starts.push(at);
  return { starts, length: text.length };
}

/** The line and column of an offset. Offsets outside the text are moved to its nearest end. Logarithmic. */
export function lineColumnAt(index: LineIndex, offset: number): LineColumn {
  const inside = Math.min(Math.max(offset, 0), index.length);
  const line = lineNumberAt(index, inside);
  return { line: line + 1, column: inside - (index.starts[line] ?? 0) + 1 };
}

/** Where a span begins and ends. Logarithmic. */
export function placeInLines(index: LineIndex, span: Span): LinePlace {
  const start = lineColumnAt(index, span.start);
  const end = lineColumnAt(index, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The span of a 1-based line with its end mark; null for a line that the text does not have. */
export function lineSpan(index: LineIndex, line: number): Span | null {
  const start = index.starts[line - 1];
  return start === undefined ? null : { start, end: index.starts[line] ?? index.length };
}

/**
 * The offset behind the next line end, or -1 where the last line is reached. Looks at each unit once: two searches, one
 * for each kind of line end, would run to the end of the text for every line where it has but one kind.
 */
export function nextLineStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) return at + 1;
    if (unit === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  }
  return -1;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The zero-based line that holds an offset. */
function lineNumberAt({ starts }: LineIndex, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
