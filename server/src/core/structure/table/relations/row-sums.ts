import { addUp, isAgreeing, type Addition } from './add-up';
import type { TableBody, TableRow } from '../roles/table';

/** A row that adds up others, column by column. */
export interface RowSum {
  readonly row: number;
  readonly addends: readonly number[];
  /** `total`: the row says so. `group`: its number says so ("I" above "1", "2", "3"). */
  readonly form: 'total' | 'group';
  /** For each column that may be added up. */
  readonly additions: readonly ColumnAddition[];
}

export interface ColumnAddition extends Addition {
  readonly column: number;
  /** False for prices, means and differences: they count as proof where they agree, and are no fault where they do not. */
  readonly isAmount: boolean;
}

/** Finds the rows that add up others. Of the rows that a total may mean, those that most columns agree with are taken. */
export function findRowSums(table: TableBody): readonly RowSum[] {
  const sums: RowSum[] = [];
  table.rows.forEach(({ kind }, row) => {
    if (kind === 'total') {
      const best = bestOf(
        candidatesFor(table.rows, row).map(addends => sumOf(table, { row, addends, form: 'total' })),
      );
      if (best !== null) sums.push(best);
    } else if (kind === 'item') {
      const addends = childrenOf(table.rows, row);
      if (addends.length > 1) sums.push(sumOf(table, { row, addends, form: 'group' }));
    }
  });
  return sums;
}

/** The columns of a sum that agree, and on more than one number. */
export function countAgreeing({ additions }: RowSum): number {
  return additions.filter(({ agreement, weight }) => weight > 1 && isAgreeing(agreement)).length;
}

/** The columns of amounts that do not. */
export function countDiffering({ additions }: RowSum): number {
  return additions.filter(({ agreement, isAmount }) => isAmount && agreement === 'differs').length;
}

/** The sets of rows that a total may add up, the likeliest first. */
function candidatesFor(rows: readonly TableRow[], total: number): readonly (readonly number[])[] {
  const totals = rows.flatMap(({ kind }, index) => (kind === 'total' ? [index] : []));
  const before = totals.filter(index => index < total);
  const next = totals.find(index => index > total) ?? rows.length;
  const above = itemsBetween(rows, (before.at(-1) ?? -1) + 1, total);
  const below = itemsBetween(rows, total + 1, next);
  const all = [...itemsBetween(rows, 0, total), ...itemsBetween(rows, total + 1, rows.length)];
  const sets = [above, below, all, all.filter(index => index < total), all.filter(index => index > total)];
  const wanted = sets.flatMap(set => [outermost(rows, set), leaves(rows, set)]);
  return dedupe([...wanted, before, totals.filter(index => index > total)]).filter(
    ({ length }) => length > 1,
  );
}

function itemsBetween(rows: readonly TableRow[], from: number, to: number): readonly number[] {
  return rows
    .slice(from, to)
    .flatMap((row, index) => (row.kind === 'item' && hasNumber(row) ? [from + index] : []));
}

function hasNumber({ cells }: TableRow): boolean {
  return cells.some(
    ({ content }, index) => index > 0 && (content.kind === 'number' || content.kind === 'dash'),
  );
}

function outermost(rows: readonly TableRow[], set: readonly number[]): readonly number[] {
  const level = Math.min(...set.map(index => rows[index]?.level ?? 0));
  return set.filter(index => rows[index]?.level === level);
}

/** The rows of a set that have no row of it under them. */
function leaves(rows: readonly TableRow[], set: readonly number[]): readonly number[] {
  return set.filter((index, place) => {
    const next = set[place + 1];
    return next === undefined || (rows[next]?.level ?? 0) <= (rows[index]?.level ?? 0);
  });
}

function dedupe(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(sets.map(set => [set.join(','), set])).values()];
}

/** The rows right under a row, one level deeper; none where one of them is but a part ("trong đó"). */
function childrenOf(rows: readonly TableRow[], parent: number): readonly number[] {
  const own = rows[parent];
  if (own === undefined || !hasNumber(own)) return [];
  const children: number[] = [];
  let level: number | null = null;
  for (let index = parent + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.kind === 'total' || row.level <= own.level) break;
    level ??= row.level;
    if (row.level > level) continue;
    if (row.kind === 'partial') return [];
    if (hasNumber(row)) children.push(index);
  }
  return children;
}

function sumOf(
  { rows, columns }: TableBody,
  { row, addends, form }: Pick<RowSum, 'row' | 'addends' | 'form'>,
): RowSum {
  const additions = columns.flatMap(({ kind, isMeasured }, column) => {
    const total = rows[row]?.cells[column];
    if (total === undefined || (kind !== 'amount' && kind !== 'doubtful')) return [];
    const cells = addends.flatMap(index => rows[index]?.cells[column] ?? []);
    const addition = addUp(
      total,
      cells.map(cell => ({ cell, isSubtracted: false })),
      isMeasured,
    );
    return [{ ...addition, column, isAmount: kind === 'amount' }];
  });
  return { row, addends, form, additions };
}

function bestOf(sums: readonly RowSum[]): RowSum | null {
  const [first, ...others] = sums;
  if (first === undefined) return null;
  return others.reduce((best, sum) => {
    const gain = countAgreeing(sum) - countAgreeing(best);
    return gain > 0 || (gain === 0 && countDiffering(sum) < countDiffering(best)) ? sum : best;
  }, first);
}
