import { blockAt, type DocumentModel, type ReportedFinding, type TextEdit } from '../../core/index';

/**
 * The edit that silences one finding with a directive and a reason to type over. On a line of its own above, where the
 * finding stands in the first line of its block; elsewhere a line between would tear the paragraph or the table apart,
 * so the directive goes behind the line.
 */
export function suppressFinding(
  model: DocumentModel,
  { ruleId, span }: ReportedFinding,
  reason: string,
): TextEdit {
  const text = model.source.written.toString();
  const line = lineAround(text, span.start);
  if (canStandAbove(model, text, span.start)) {
    const indent = /^\s*/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
    const directive = `${indent}<!-- vanban-disable-next-line ${ruleId} -- ${reason} -->`;
    return { span: { start: line.start, end: line.start }, text: directive + lineEndOf(text, line.end) };
  }
  const directive = ` <!-- vanban-disable-line ${ruleId} -- ${reason} -->`;
  return { span: { start: line.end, end: line.end }, text: directive };
}

function canStandAbove(model: DocumentModel, written: string, offset: number): boolean {
  const read = model.source.fromWritten(offset);
  const placed = blockAt(model, read);
  if (placed === undefined || placed.block.kind === 'table-row') return false;
  if (/[\r\n]/u.test(model.pieces.slice(placed.start, read))) return false;
  return !lineAbove(written, offset).includes('vanban-disable-next-line');
}

/** The line above; a directive there speaks of the line below it, and must not lose its place. */
function lineAbove(text: string, offset: number): string {
  const { start } = lineAround(text, offset);
  if (start === 0) return '';
  const endMark = text.endsWith('\r\n', start) ? 2 : 1;
  const above = lineAround(text, start - endMark);
  return text.slice(above.start, above.end);
}

/** The line of an offset, without its end mark. */
function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = offset;
  let end = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1;
  while (end < text.length && !isLineEnd(text, end)) end += 1;
  return { start, end };
}

function isLineEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === '\n' || character === '\r';
}

/** The end mark of a line that ends at the offset; for the last line, the one that the text uses elsewhere. */
function lineEndOf(text: string, end: number): string {
  const near = end < text.length ? text.slice(end, end + 2) : (/\r\n|\n|\r/u.exec(text)?.[0] ?? '\n');
  return near.startsWith('\r\n') ? '\r\n' : near.charAt(0);
}
