import type { TableCell } from '../grid/cell';
import type { TableBody, TableColumn } from '../roles/table';

/** A value good enough for choosing, and one unit of its last digit. NaN where a cell is no number. */
export interface RoughValue {
  readonly value: number;
  readonly unit: number;
}

/** What stands for a cell without a number. */
export const NOT_A_NUMBER: RoughValue = { value: NaN, unit: 0 };

/** The number of a cell for a first try; what is chosen by it is judged exactly. */
export function roughValue({ content }: TableCell): RoughValue {
  if (content.kind !== 'number') return NOT_A_NUMBER;
  const unit = 10 ** -content.number.scale;
  return { value: Number(content.number.units) * unit, unit };
}

/** The same of a cell that a row may not have. */
export function roughOf(cell: TableCell | undefined): RoughValue {
  return cell === undefined ? NOT_A_NUMBER : roughValue(cell);
}

/** Rows that decide which relation a column stands in; the others are held against that. */
const TRIAL_ROWS = 12;

/** The first rows of a table for a first try. */
export function trialOf({ rows }: TableBody): readonly (readonly RoughValue[])[] {
  const first = rows.slice(0, TRIAL_ROWS).filter(({ isDerived }) => !isDerived);
  return first.map(({ cells }) => cells.map(roughValue));
}

/** True for a column of figures that are no percentages. */
export function isFigures(column: TableColumn | undefined): boolean {
  return column?.kind === 'amount' || column?.kind === 'doubtful';
}

/** A printed value stands for half a unit more or less. */
const HALF = 0.51;

/**
 * Rows of a column that come near what is expected of them, less those that do not; 0 where fewer than two different values do. The
 * unit of what is expected is how far it may be off; null where a row tells nothing.
 */
export function scoreRows(
  rows: readonly (readonly RoughValue[])[],
  expect: (cells: readonly RoughValue[]) => RoughValue | null,
  column: number,
): number {
  const near = new Set<number>();
  let score = 0;
  for (const cells of rows) {
    const written = cells[column] ?? NOT_A_NUMBER;
    const expected = expect(cells);
    if (expected === null || Number.isNaN(written.value) || !Number.isFinite(expected.value)) continue;
    const allowed = Math.max(expected.unit, written.unit * HALF, Math.abs(written.value) * 1e-9);
    const isNear = Math.abs(written.value - expected.value) <= allowed;
    score += isNear ? 1 : -1;
    if (isNear) near.add(written.value);
  }
  return near.size >= 2 ? score : 0;
}
