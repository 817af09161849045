import { foldWord } from '../../../reading/fold';
import { writtenIn, type TableCell } from '../grid/cell';
import { readColumns } from './columns';
import type { Grid } from '../grid/grid';
import { readFormulas } from './formulas';
import type { ColumnFormula, TableColumn } from './table';

type Row = readonly TableCell[];

/** The head of a table, and the row of column numbers under it: "(1) | (2) | (3=1+2)". */
export interface TableHead {
  /** How many rows of the grid belong to the head, the column numbers among them. */
  readonly rows: number;
  /** The column numbers as written, folded; null where there is no such row. */
  readonly numbers: readonly string[] | null;
  readonly columns: readonly TableColumn[];
}

/**
 * Reads the head of a table; `caption` is what stands above it ("ĐVT: triệu đồng"). Null where no row is left below.
 */
export function readHead(grid: Grid, caption: string): TableHead | null {
  const first = grid.rows.findIndex(
    (row, index) => index >= grid.rowsAboveRule && (hasNumber(row) || readColumnNumbers(row) !== null),
  );
  if (first === -1) return null;
  const above = first + (isYearRow(grid.rows[first] ?? [], first) ? 1 : 0);
  const numbers = readColumnNumbers(grid.rows[above] ?? []);
  const names = numbers === null ? withoutTitles(grid.rows.slice(0, above)) : above;
  const rows = names + (numbers === null ? 0 : 1);
  const body = grid.rows.slice(rows);
  if (body.length === 0) return null;
  const columns = readColumns({
    head: grid.rows.slice(0, names),
    body,
    caption,
    isWrapped: grid.layout === 'aligned',
  });
  return { rows, numbers, columns: withQuotients(columns, readFormulas(numbers)) };
}

/** What the row of column numbers calls a quotient, "(5)=(2)/(1)", is a ratio whatever stands above it: pasting may have moved the heads. */
function withQuotients(
  columns: readonly TableColumn[],
  formulas: readonly ColumnFormula[],
): readonly TableColumn[] {
  const quotients = new Set(formulas.flatMap(({ form, column }) => (form === 'quotient' ? [column] : [])));
  return columns.map((own, column) =>
    quotients.has(column) && (own.kind === 'amount' || own.kind === 'doubtful')
      ? { ...own, kind: 'ratio' }
      : own,
  );
}

/**
 * How many rows are left of a head without the titles of rows that were taken for it: "A. KHỐI XÃ", "A | KHỐI XÃ" below "STT | Xã | Số hộ". A
 * title stands below the names of those columns, which it would not if it named them.
 */
function withoutTitles(head: readonly Row[]): number {
  const written = head.map(writtenColumns);
  let rows = head.length;
  while (rows > 1 && isTitleOfRows(written, rows - 1)) rows -= 1;
  return rows;
}

function isTitleOfRows(written: readonly (readonly number[])[], at: number): boolean {
  const own = written[at] ?? [];
  if (own.length === 0 || own.some(column => column > LAST_TITLE_COLUMN)) return false;
  const naming = written.findIndex(
    row => row.length > own.length && own.every(column => row.includes(column)),
  );
  return naming !== -1 && naming < at;
}

/** The columns in which a row has something. */
function writtenColumns(row: Row | undefined): readonly number[] {
  return (row ?? []).flatMap((cell, column) => (isWritten(cell) ? [column] : []));
}

/** Titles of rows stand over their numbers or their names. */
const LAST_TITLE_COLUMN = 1;

function isWritten(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.content.kind !== 'blank';
}

function hasNumber(row: Row): boolean {
  return row.some(({ content }, index) => index > 0 && content.kind === 'number');
}

/**
 * "A | B | 1 | 2 | 3", "(1) | (2) | (3=1+2)": the cells, folded, where every one numbers its column and they count up. Null for any
 * other row, most of which are told by their first cell.
 */
function readColumnNumbers(row: Row): readonly string[] | null {
  const cells: string[] = [];
  for (const own of row) {
    const cell = foldWord(writtenIn(own));
    if (cell !== '' && !COLUMN_NUMBER.test(cell)) return null;
    cells.push(cell);
  }
  return areColumnNumbers(cells) ? cells : null;
}

function areColumnNumbers(cells: readonly string[]): boolean {
  const written = cells.filter(cell => cell !== '');
  if (written.length < 3) return false;
  const numbers = written.flatMap(cell => {
    const digits = /^\(?\[?(\d{1,2})/u.exec(cell)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return numbers.length >= 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** "(3)", "3", "a", "(3=1+2)", "5=4/3*100", "(6)=(5)/(4)". */
const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|\p{Ll})[)\]]?(?:\s?=[\d\s()[\]+\-–/:*x×.%]{1,60})?[)\]]?$/u;

/** "Chỉ tiêu | 2023 | 2024", or the years alone below "Chỉ tiêu | Năm": years head the columns. */
function isYearRow(row: Row, rowsAbove: number): boolean {
  const numbers = row.flatMap(({ content }) => (content.kind === 'number' ? [content.number] : []));
  const areYears = numbers.every(
    ({ units, scale, isGrouped }) => scale === 0 && !isGrouped && units >= 1990n && units <= 2100n,
  );
  const isHead = rowsAbove === 0 ? row[0]?.content.kind === 'words' : row[0]?.content.kind === 'blank';
  return areYears && isHead;
}
