import type { TableBody } from '../roles/table';
import { bestBy } from './column-relation';
import { isProof } from './equation';
import type { Relation } from './relation';
import { equationsOfRow, figureColumns, type RowRule } from './row-relation';

/** Rows that are the mean of others: "Bình quân". */
export function findMeanRows(table: TableBody): readonly Relation[] {
  const columns = figureColumns(table, true);
  // The mean of percentages is seldom the mean of their rows.
  const basis = columns.length > figureColumns(table, false).length ? 'open' : 'named';
  const means = table.rows.flatMap(({ kind }, row) => (kind === 'mean' ? [row] : []));
  return means.slice(0, MOST_MEANS).flatMap(row => {
    const best = bestBy(
      rulesFor(table, row),
      rule => equationsOfRow(table, rule, columns).filter(isProof).length,
    );
    return best === null
      ? []
      : [{ form: 'mean', basis, equations: equationsOfRow(table, best, columns) } as const];
  });
}

/** Each is tried against all rows, so that more of them would not be linear. */
const MOST_MEANS = 20;

/** All rows above, or below; those that stand outermost, or all. */
function rulesFor({ rows }: TableBody, row: number): readonly RowRule[] {
  const items = rows.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
  const level = items.reduce((lowest, index) => Math.min(lowest, rows[index]?.level ?? 0), Infinity);
  const outermost = items.filter(index => rows[index]?.level === level);
  const sets = [items, outermost].flatMap(set => [
    set.filter(index => index < row),
    set.filter(index => index > row),
  ]);
  return sets
    .filter(({ length }) => length > 1)
    .map(set => ({
      row,
      operation: { kind: 'mean' },
      terms: set.map(index => ({ row: index, isSubtracted: false })),
    }));
}
