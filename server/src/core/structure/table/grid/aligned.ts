import { isSpace } from '../../../text/boundary';
import { blankCell, readCell, type TableCell } from './cell';
import type { TableLine } from './table-line';

/** A cell of a line whose columns stand apart by blanks, and where it stands to the eye. */
export interface AlignedCell {
  readonly cell: TableCell;
  /** First and last column of the screen, the last one excluded; combining marks take no place. */
  readonly left: number;
  readonly right: number;
}

/** Cuts a line where two blanks or more stand: "1   Xã An Hòa    120" → three cells. */
export function splitAligned(line: TableLine): readonly AlignedCell[] {
  const { text } = line;
  const cells: AlignedCell[] = [];
  let columns = 0;
  let open: { readonly at: number; readonly left: number } | null = null;
  let lastEnd = { at: 0, columns: 0 };
  const close = (): void => {
    if (open === null) return;
    cells.push({ cell: readCell(line, open.at, lastEnd.at), left: open.left, right: lastEnd.columns });
    open = null;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      columns += 1;
      if (columns - lastEnd.columns >= 2) close();
      continue;
    }
    if (unit < 0x300 || unit > 0x36f) columns += 1;
    open ??= { at, left: columns - 1 };
    lastEnd = { at: at + 1, columns };
  }
  close();
  return cells;
}

/**
 * Gives every row the same columns. Rows with as many cells as most rows say where the columns are; cells of shorter
 * rows go where they stand. Null where too few rows agree, or a number stands under two columns: a guess would put it
 * under the wrong head.
 */
export function alignRows(
  rows: readonly (readonly AlignedCell[])[],
): readonly (readonly TableCell[])[] | null {
  const withNumbers = rows.filter(hasNumber);
  const usual = usualCount(withNumbers);
  if (usual < 2) return null;
  // Rows without a mark of their own may be the most: "Khách quốc tế" under "1 | Tổng lượt khách".
  return alignTo(rows, usual) ?? alignTo(rows, widestCount(withNumbers, usual));
}

/** The same with so many columns. */
function alignTo(
  rows: readonly (readonly AlignedCell[])[],
  columns: number,
): readonly (readonly TableCell[])[] | null {
  if (columns < 2) return null;
  const full = rows.filter(row => row.length === columns);
  const ofNumbers = extentsOf(full.filter(hasNumber));
  const isFull = (row: Row): boolean => row.length === columns && (hasNumber(row) || fits(row, ofNumbers));
  const extents = extentsOf(full.filter(isFull));
  const aligned: (readonly TableCell[])[] = [];
  for (const row of rows) {
    const placed = isFull(row) ? row.map(({ cell }) => cell) : placeCells(row, { ofNumbers, extents });
    if (placed === null && hasNumber(row)) return null;
    aligned.push(placed ?? row.slice(0, 1).map(({ cell }) => cell));
  }
  return aligned;
}

type Row = readonly AlignedCell[];

function hasNumber(row: Row): boolean {
  return row.some(({ cell }) => cell.content.kind === 'number');
}

/** False for a head that has as many cells as the rows, but not above their columns: one is merged over two, and one more follows. */
function fits(row: Row, extents: readonly Extent[]): boolean {
  return row.every((cell, index) => {
    const under = columnsUnder(cell, extents);
    return under.length === 0 || under.includes(index);
  });
}

function columnsUnder({ left, right }: AlignedCell, extents: readonly Extent[]): readonly number[] {
  return extents.flatMap((extent, index) => (left < extent.right && extent.left < right ? [index] : []));
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function usualCount(rows: readonly (readonly AlignedCell[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort((first, second) => second[1] - first[1] || second[0] - first[0]);
  return usual === undefined || usual[1] < 2 || usual[1] * 2 < rows.length ? 0 : usual[0];
}

/** How many cells the longest rows have, where several do and they are more than usual; else 0. */
function widestCount(rows: readonly (readonly AlignedCell[])[], usual: number): number {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return widest > usual && rows.filter(({ length }) => length === widest).length > 1 ? widest : 0;
}

function extentsOf(rows: readonly (readonly AlignedCell[])[]): readonly Extent[] {
  const [first = []] = rows;
  return first.map((_, index) => ({
    left: Math.min(...rows.map(row => row[index]?.left ?? Infinity)),
    right: Math.max(...rows.map(row => row[index]?.right ?? 0)),
  }));
}

/** Where the columns are by the figures in them, and with heads and names too, which may stand over their neighbours. */
interface Columns {
  readonly ofNumbers: readonly Extent[];
  readonly extents: readonly Extent[];
}

function placeCells(row: Row, { ofNumbers, extents }: Columns): readonly TableCell[] | null {
  const [first] = row;
  if (first === undefined) return null;
  const placed: TableCell[] = extents.map(() => blankCell(first.cell.line, first.cell.span.start));
  let last = -1;
  for (const aligned of row) {
    const { cell } = aligned;
    const isNumber = cell.content.kind === 'number';
    const under = underOf(aligned, isNumber ? [ofNumbers, extents] : [extents]);
    // A wide cell without a number is a title over its columns; it belongs to the first of them.
    const index = under.find(column => column > last);
    if (index === undefined) {
      // A head may name a column that is blank in all rows, "Ghi chú"; a number must have its place.
      if (isNumber) return null;
      continue;
    }
    if (under.length > 1 && isNumber) return null;
    placed[index] = cell;
    last = index;
  }
  return placed;
}

/** The columns under a cell by the first extents that have any. */
function underOf(cell: AlignedCell, extents: readonly (readonly Extent[])[]): readonly number[] {
  return extents.map(each => columnsUnder(cell, each)).find(({ length }) => length > 0) ?? [];
}
