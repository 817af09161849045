import { lineColumnAt, type LineIndex, type Span } from '../../../core/index';

/** A place in a file as reports give it: 1-based, columns in UTF-16 units, the end excluded. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span. Logarithmic. */
export function placeOf(span: Span, lines: LineIndex): Place {
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
