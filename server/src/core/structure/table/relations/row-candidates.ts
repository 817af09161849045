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
  const isNear = reach === 'near';
  const items = isNear ? itemsBetween(rows, last + 1, next) : itemsBetween(rows, 0, rows.length);
  const [above, below] = [items.filter(index => index < total), items.filter(index => index > total)];
  const near = [above.filter(index => index > last), below.filter(index => index < next)];
  const sets = isNear ? near : [...near, [...above, ...below], above, below];
  const wanted = sets.flatMap(set => [outermost(rows, set), leaves(rows, set)]);
  const totals = isNear ? [] : totalsAround(rows, total);
  return dedupe([...wanted, ...totals]).filter(({ length }) => length > 1);
}

/** The totals above, and those below. */
function totalsAround(rows: readonly TableRow[], total: number): readonly (readonly number[])[] {
  const totals = rows.flatMap(({ kind }, index) => (kind === 'total' ? [index] : []));
  return [totals.filter(index => index < total), totals.filter(index => index > total)];
}

function itemsBetween(rows: readonly TableRow[], from: number, to: number): readonly number[] {
  const items: number[] = [];
  for (let index = from; index < to; index += 1) {
    const row = rows[index];
    if (row?.kind === 'item' && row.hint !== 'ratio' && hasNumber(row)) items.push(index);
  }
  return items;
}

function outermost(rows: readonly TableRow[], set: readonly number[]): readonly number[] {
  const level = set.reduce((lowest, index) => Math.min(lowest, rows[index]?.level ?? 0), Infinity);
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
  return sets.filter((set, index) => !sets.slice(0, index).some(other => isSame(set, other)));
}

function isSame(first: readonly number[], second: readonly number[]): boolean {
  return first.length === second.length && first.every((row, index) => row === second[index]);
}

/** The rows right under a row, one level deeper; none where one of them is but a part ("trong đó"). */
export function childrenOf(rows: readonly TableRow[], parent: number): readonly number[] {
  const own = rows[parent];
  // Most rows have no row under them.
  if (own === undefined || (rows[parent + 1]?.level ?? 0) <= own.level || !hasNumber(own)) return [];
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
