import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../core/index';

/** How a text is laid out: what a level is indented by, and how lines end. */
export interface Layout {
  readonly unit: string;
  readonly lineEnd: string;
}

/** A new property, in one line or over several. `indent` is what stands before its first line. */
export type WriteProperty = (shape: 'one-line' | { readonly indent: string }) => string;

/** The layout of a JSON text: that of its first entry, and two blanks where nothing tells. */
export function readLayout(text: string, root: Node): Layout {
  const [first] = root.children ?? [];
  const indent = first === undefined ? null : findIndent(text, first.offset);
  const outer = findIndent(text, root.offset) ?? '';
  const unit = indent !== null && indent.length > outer.length ? indent.slice(outer.length) : '  ';
  return { unit, lineEnd: /\r\n|\n/u.exec(text)?.[0] ?? '\n' };
}

/**
 * Adds a property behind the last of an object. Every comment stays with the entry that it stands above or behind, and nothing else
 * is laid out anew; that is why this is not jsonc-parser's `modify`.
 */
export function insertProperty(
  text: string,
  object: Node,
  { write, layout }: { readonly write: WriteProperty; readonly layout: Layout },
): readonly TextEdit[] {
  const last = object.children?.at(-1);
  if (last === undefined) return [insertFirst(text, object, { write, layout })];
  const end = last.offset + last.length;
  const indent = findIndent(text, last.offset);
  if (indent === null) return [insertAt(end, `, ${write('one-line')}`)];
  const { hasComma, restEnd } = readBehind(text, end);
  const property = `${layout.lineEnd}${indent}${write({ indent })}`;
  if (hasComma) return [insertAt(restEnd, `${property},`)];
  return restEnd === end
    ? [insertAt(end, `,${property}`)]
    : [insertAt(end, ','), insertAt(restEnd, property)];
}

/** Into an object that has none yet, but maybe a comment. */
function insertFirst(
  text: string,
  { offset, length }: Node,
  { write, layout: { unit, lineEnd } }: { readonly write: WriteProperty; readonly layout: Layout },
): TextEdit {
  const outer = /^[ \t]*/u.exec(text.slice(lineStartOf(text, offset)))?.[0] ?? '';
  const indent = outer + unit;
  const property = `${lineEnd}${indent}${write({ indent })}`;
  const inside = { start: offset + 1, end: offset + length - 1 };
  const isBlank = text.slice(inside.start, inside.end).trim() === '';
  return isBlank ? { span: inside, text: `${property}${lineEnd}${outer}` } : insertAt(inside.start, property);
}

/** What may stand between an entry and the next: blanks, a line end, a comma, a comment. */
const TOKEN = /[ \t\r]+|[\n,]|\/\/[^\r\n]*|\/\*[^]*?\*\//guy;

/** What follows an entry: whether a comma, and where the last comment of its line ends. */
function readBehind(text: string, end: number): { readonly hasComma: boolean; readonly restEnd: number } {
  let hasComma = false;
  let restEnd = end;
  let isSameLine = true;
  let at = end;
  for (const [token] of text.slice(end).matchAll(TOKEN)) {
    at += token.length;
    hasComma ||= token === ',';
    isSameLine = token === ',' || (isSameLine && token !== '\n');
    if (token === ',' || (isSameLine && token.startsWith('/'))) restEnd = at;
  }
  return { hasComma, restEnd };
}

/** The blanks before an offset; null where something else stands before it in its line. */
function findIndent(text: string, offset: number): string | null {
  const before = text.slice(lineStartOf(text, offset), offset);
  return before.trim() === '' ? before : null;
}

function lineStartOf(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function insertAt(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}
