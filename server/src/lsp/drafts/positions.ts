import type { Position } from 'vscode-languageserver';
import {
  lineColumnAt,
  lineSpan,
  type DocumentChange,
  type DocumentModel,
  type LineIndex,
  type TextPieces,
} from '../../core/index';

/** A text with its lines: what is needed to turn offsets into positions and back. */
export interface LinedText {
  readonly model: DocumentModel;
  readonly lines: LineIndex;
}

/**
 * An offset of the written text as a zero-based line and UTF-16 character. Between CR and LF it is the end of the line. Logarithmic.
 */
export function writtenToPosition({ model, lines }: LinedText, offset: number): Position {
  const { written } = model.source;
  const isInsideLineEnd = offset > 0 && written.slice(offset - 1, offset + 1) === '\r\n';
  const { line, column } = lineColumnAt(lines, isInsideLineEnd ? offset - 1 : offset);
  return { line: line - 1, character: column - 1 };
}

/** The offset in the written text of a position. One behind the end of its line, or of the text, means that end. */
export function positionToWritten({ model, lines }: LinedText, { line, character }: Position): number {
  if (line < 0) return 0;
  const span = lineSpan(lines, line + 1);
  if (span === null) return lines.length;
  const { written } = model.source;
  let end = span.end;
  while (end > span.start && isLineEnd(written.slice(end - 1, end))) end -= 1;
  return Math.min(span.start + Math.max(character, 0), end);
}

/** The position of an offset of the text as it is read, behind the unit before it. */
export function offsetToPosition(text: LinedText, offset: number): Position {
  return writtenToPosition(text, text.model.source.toWritten({ start: offset, end: offset }).start);
}

/** The offset, in the text as it is read, of a position. */
export function positionToOffset(text: LinedText, position: Position): number {
  return text.model.source.fromWritten(positionToWritten(text, position));
}

/**
 * The lines of a text after a change. Whether a line starts at an offset is decided by the two units around it, so only
 * the starts at the changed place are looked for again: in a long draft the rest is most of the work of an edit.
 */
export function editLines(
  before: LineIndex,
  { span, text: inserted }: DocumentChange,
  after: TextPieces,
): LineIndex {
  const by = inserted.length - (span.end - span.start);
  const first = countStartsUpTo(before, span.start - 1);
  const last = countStartsUpTo(before, span.end);
  const from = Math.max(span.start - 1, 0);
  const around = after.slice(from, span.start + inserted.length + 1);
  const fresh: number[] = [];
  for (let offset = span.start; offset <= span.start + inserted.length; offset += 1) {
    if (offset === 0 || isLineStart(around, offset - from)) fresh.push(offset);
  }
  const tail = before.starts.slice(last);
  const shifted = by === 0 ? tail : tail.map(start => start + by);
  return { starts: [...before.starts.slice(0, first), ...fresh, ...shifted], length: after.length };
}

/** Whether a line starts at an offset behind the first unit of a text. */
function isLineStart(text: string, offset: number): boolean {
  const unit = text.charAt(offset - 1);
  return unit === '\n' || (unit === '\r' && text.charAt(offset) !== '\n');
}

/** How many lines start at or before the offset. */
function countStartsUpTo(lines: LineIndex, offset: number): number {
  return offset < 0 ? 0 : lineColumnAt(lines, offset).line;
}

function isLineEnd(unit: string): boolean {
  return unit === '\n' || unit === '\r';
}
