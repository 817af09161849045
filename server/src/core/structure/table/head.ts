import { foldWord } from '../../reading/fold';
import { textAt } from '../../text/span';
import type { TableCell } from './cell';
import { readColumns } from './columns';
import type { Grid } from './grid';
import type { TableColumn } from './table';

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
 * Reads the head of a table; `caption` is what stands above it ("ĐVT: triệu đồng"). Null where no row is left below, and
 * where the numbers follow another convention.
 */
export function readHead(text: string, grid: Grid, caption: string): TableHead | null {
  const texts = (row: Row): readonly string[] => row.map(({ span }) => foldWord(textAt(text, span)));
  const first = grid.rows.findIndex(
    (row, index) => index >= grid.rowsAboveRule && (hasNumber(row) || isColumnNumbers(texts(row))),
  );
  if (first === -1) return null;
  const names = first + (isYearRow(grid.rows[first] ?? [], first) ? 1 : 0);
  const numbers = texts(grid.rows[names] ?? []);
  const isNumbered = isColumnNumbers(numbers);
  const rows = names + (isNumbered ? 1 : 0);
  if (rows >= grid.rows.length || hasForeignNumbers(grid.rows.slice(rows))) return null;
  const columns = readColumns(text, {
    head: grid.rows.slice(0, names),
    body: grid.rows.slice(rows),
    caption,
  });
  return { rows, numbers: isNumbered ? numbers : null, columns };
}

/**
 * True where the separators follow another convention, or may: "1,250" beside "880" is a thousand there, and one and a
 * quarter in Vietnamese. Such a table is left alone.
 */
function hasForeignNumbers(rows: readonly Row[]): boolean {
  let isDoubtful = false;
  let isPlain = false;
  let isVietnamese = false;
  for (const row of rows) {
    for (const [index, { content }] of row.entries()) {
      if (index === 0 || (content.kind !== 'number' && content.kind !== 'foreign')) continue;
      if (content.kind === 'foreign') return true;
      const { isGrouped, scale } = content.number;
      if (isGrouped || (scale > 0 && scale !== 3)) isVietnamese = true;
      else if (scale === 3) isDoubtful = true;
      else isPlain = true;
    }
  }
  return isDoubtful && isPlain && !isVietnamese;
}

function hasNumber(row: Row): boolean {
  return row.some(({ content }, index) => index > 0 && content.kind === 'number');
}

/** "A | B | 1 | 2 | 3", "(1) | (2) | (3=1+2)": every cell numbers its column, and they count up. */
function isColumnNumbers(cells: readonly string[]): boolean {
  const written = cells.filter(cell => cell !== '');
  if (written.length < 3 || !written.every(cell => COLUMN_NUMBER.test(cell))) return false;
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
