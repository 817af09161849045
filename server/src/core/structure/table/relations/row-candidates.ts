import { fractionOf } from '../grid/cell';
import type { TableRow } from '../roles/table';

/** How far a total looks for its rows: between the totals beside it, or in the whole table. */
export type Reach = 'near' | 'all';

/** The sets of rows that a total may add up, the likeliest first. */
export function candidatesFor(
  rows: readonly TableRow[],
  total: number,
  reach: Reach,
): readonly (readonly number[])[] {
  const isTotal = ({ kind }: TableRow): boolean => kind === 'total';
  const last = rows.slice(0, total).findLastIndex(isTotal);
  const following = rows.slice(total + 1).findIndex(isTotal);
  const next = following === -1 ? rows.length : total + 1 + following;
  const near = [itemsBetween(rows, last + 1, total), itemsBetween(rows, total + 1, next)];
  const sets = reach === 'near' ? near : [...near, ...farSets(rows, total)];
  const wanted = sets.flatMap(set => [outermost(rows, set), leaves(rows, set)]);
  const totals = reach === 'near' ? [] : totalsAround(rows, total);
  return dedupe([...wanted, ...totals]).filter(({ length }) => length > 1);
}

/** All rows, those above, and those below. */
function farSets(rows: readonly TableRow[], total: number): readonly (readonly number[])[] {
  const above = itemsBetween(rows, 0, total);
  const below = itemsBetween(rows, total + 1, rows.length);
  return [[...above, ...below], above, below];
}

/** The totals above, and those below. */
function totalsAround(rows: readonly TableRow[], total: number): readonly (readonly number[])[] {
  const totals = rows.flatMap(({ kind }, index) => (kind === 'total' ? [index] : []));
  return [totals.filter(index => index < total), totals.filter(index => index > total)];
}

function itemsBetween(rows: readonly TableRow[], from: number, to: number): readonly number[] {
  return rows
    .slice(from, to)
    .flatMap((row, index) =>
      row.kind === 'item' && row.hint !== 'ratio' && hasNumber(row) ? [from + index] : [],
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

/** Each set of rows once, in order. */
export function dedupe(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(sets.map(set => [set.join(','), set])).values()];
}

/** The rows right under a row, one level deeper; none where one of them is but a part ("trong đó"). */
export function childrenOf(rows: readonly TableRow[], parent: number): readonly number[] {
  const own = rows[parent];
  if (own === undefined || !hasNumber(own)) return [];
  const children: number[] = [];
  let level: number | null = null;
  for (let index = parent + 1; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.level <= own.level || row.kind === 'total') break;
    level ??= row.level;
    if (row.level > level) continue;
    const isOther = row.kind === 'partial' || !isOfUnit(row, own.unit);
    if (isOther && row.hint !== 'ratio') return [];
    if (!isOther && hasNumber(row)) children.push(index);
  }
  return children;
}

/** Where rows have units, only those of one unit add up. */
function isOfUnit(row: TableRow, unit: string): boolean {
  return unit === '' || row.unit === '' || row.unit === unit;
}

function hasNumber({ cells }: TableRow): boolean {
  return cells.some(
    (cell, index) =>
      index > 0 &&
      (cell.content.kind === 'number' || cell.content.kind === 'dash' || fractionOf(cell) !== null),
  );
}
