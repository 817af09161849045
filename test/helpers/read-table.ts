import assert from 'node:assert/strict';
import { createDocument, shiftSpan, type PlacedTable } from '../../server/src/core/index';
import { writtenAt } from './written';

/** The only table of a text. */
export function tableIn(text: string): PlacedTable {
  const [table, ...others] = createDocument(text).tables;
  assert.ok(table !== undefined, 'there is no table');
  assert.deepEqual(others, []);
  return table;
}

/** Kind and name of each column. */
export function columnsIn(text: string): readonly string[] {
  return tableIn(text).table.columns.map(({ kind, name }) => `${kind} ${name.normalize('NFC')}`.trim());
}

/** Kind, depth and name of each row. */
export function rowsIn(text: string): readonly string[] {
  return tableIn(text).table.rows.map(
    ({ kind, level, label }) => `${kind} ${level} ${label.normalize('NFC')}`,
  );
}

/** The contents of each row in NFC, as they are written in the document. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const document = createDocument(text);
  return document.tables.flatMap(({ table, start }) =>
    table.rows.map(({ cells }) =>
      cells.map(cell => writtenAt(document, shiftSpan(table.spanOf(cell), start)).normalize('NFC')),
    ),
  );
}
