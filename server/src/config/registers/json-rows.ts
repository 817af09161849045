import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { indexLines, lineColumnAt, type Span } from '../../core/index';
import { describeSyntaxError, isTooDeep, TOO_DEEP } from '../syntax';
import { findColumn, type Column } from './columns';
import { findNearestHeader, MESSAGES } from './messages';
import type { Place, RegisterRow, RowProblem, RowsRead } from './rows';

/** A tree of JSON takes many times the memory of its text. */
const MOST_LETTERS = 16 * 1024 * 1024;

/** Reads a register in JSON: a list of objects whose keys are the columns. Comments and commas behind the last entry may stand. */
export function readJsonRows(text: string): RowsRead {
  const lines = indexLines(text);
  if (text.length > MOST_LETTERS || isTooDeep(text)) {
    const message = text.length > MOST_LETTERS ? MESSAGES.tooLongList : TOO_DEEP;
    return {
      rows: [],
      problems: [{ place: { line: 1, column: 1, span: { start: 0, end: 0 } }, key: '', message }],
    };
  }
  const placeAt = (span: Span): Place => ({ ...lineColumnAt(lines, span.start), span });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const { offset, length } = first ?? { offset: 0, length: 0 };
    const place = placeAt({ start: offset, end: offset + length });
    return { rows: [], problems: [{ place, key: '', message: describeSyntaxError(first?.error) }] };
  }
  if (root.type !== 'array')
    return { rows: [], problems: [{ place: placeAt(spanOf(root)), key: '', message: MESSAGES.noList }] };
  const read = (root.children ?? []).map(node => readObject(node, placeAt));
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

type PlaceAt = (span: Span) => Place;

function readObject(node: Node, placeAt: PlaceAt): RowsRead {
  const place = placeAt(spanOf(node));
  if (node.type !== 'object') return { rows: [], problems: [{ place, key: '', message: MESSAGES.noObject }] };
  const names = (node.children ?? []).map(({ children }) => String(children?.[0]?.value));
  // What is no register is not quoted: a configuration may name any file.
  if (names.length > 0 && names.every(name => findColumn(name) === null && findNearestHeader(name) === null))
    return { rows: [], problems: [{ place, key: '', message: MESSAGES.noObject }] };
  const cells = new Map<Column, string>();
  const places = new Map<Column, Place>();
  const problems: RowProblem[] = [];
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    const column = findColumn(name);
    const text: unknown = value.value;
    if (column === null)
      problems.push({ place: placeAt(spanOf(key)), key: name, message: MESSAGES.unknownColumn(name) });
    else if (typeof text === 'string') {
      if (text.trim() !== '') cells.set(column, text.trim());
      places.set(column, placeAt(spanOf(value)));
    } else if (text !== null)
      problems.push({ place: placeAt(spanOf(value)), key: name, message: MESSAGES.noText });
  }
  const row: RegisterRow = { cells, place, placeOf: column => places.get(column) ?? place };
  return { rows: [row], problems };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
