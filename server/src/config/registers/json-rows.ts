import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { indexLines, lineColumnAt, type Span } from '../../core/index';
import { describeSyntaxError } from '../syntax';
import { findColumn, type Column } from './columns';
import { MESSAGES } from './messages';
import type { Place, RegisterRow, RowProblem, RowsRead } from './rows';

/** Reads a register in JSON: a list of objects whose keys are the columns. Comments and commas behind the last entry may stand. */
export function readJsonRows(text: string): RowsRead {
  const lines = indexLines(text);
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
