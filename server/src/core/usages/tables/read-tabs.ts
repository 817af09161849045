import { kindOfCell } from './figure-cells';

type Row = readonly string[];

/**
 * The cells of a text with tabs between them, as it lies on the clipboard. Excel puts quotation marks around a cell of more than one
 * line; Word does not, so that its lines have to be joined. Empty rows at either end are left out. Linear.
 */
export function readTabs(text: string): readonly Row[] {
  const rows = joinBroken(readRows(text));
  const first = rows.findIndex(isWritten);
  return first === -1 ? [] : rows.slice(first, rows.findLastIndex(isWritten) + 1);
}

function isWritten(row: Row): boolean {
  return row.some(cell => cell.trim() !== '');
}

function readRows(text: string): readonly Row[] {
  const rows: string[][] = [[]];
  for (const { groups } of text.matchAll(FIELD)) {
    const { quoted, plain, mark } = groups ?? {};
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (mark === '') break;
    if (mark !== '\t') rows.push([]);
  }
  return rows;
}

/**
 * A cell and the mark behind it. Quotation marks are the sheet's only where a tab or a line break stands between them:
 * 'Xã "điểm"' and '"Điểm"' are words.
 */
const FIELD =
  /(?:"(?<quoted>(?:[^"\t\r\n]|"")*[\t\r\n](?:[^"]|"")*)"(?=[\t\r\n]|$)|(?<plain>[^\t\r\n]*))(?<mark>\t|\r\n|\r|\n|$)/gu;

/**
 * A row whose cell has two paragraphs comes from Word as two short lines, which together have as many cells as the others. Short lines of
 * a head are its second row, and a short line that ends in a figure is a row by itself.
 */
function joinBroken(rows: readonly Row[]): readonly Row[] {
  const columns = usualCount(rows);
  const joined: Row[] = [];
  let isBelowHead = false;
  for (const row of rows) {
    const above = joined.at(-1) ?? [];
    if (isBelowHead && isRestOf(above, row, columns)) joined[joined.length - 1] = joinRows(above, row);
    else joined.push(row);
    isBelowHead ||= row.length === columns && row.some((cell, at) => at > 0 && kindOfCell(cell) === 'number');
  }
  return joined;
}

function isRestOf(above: Row, row: Row, columns: number): boolean {
  if (above.length < 2 || row.length >= columns || above.length + row.length - 1 > columns) return false;
  return isWritten(row) && kindOfCell(above.at(-1) ?? '') === 'words';
}

function joinRows(above: Row, below: Row): Row {
  const last = above.at(-1) ?? '';
  const [first = ''] = below;
  return [...above.slice(0, -1), `${last}\n${first}`, ...below.slice(1)];
}

/** How many cells most rows have. */
function usualCount(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return usual?.[0] ?? 0;
}
