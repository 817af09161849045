import { findingInPieces } from '../../../block/remembering-pieces';
import { fractionOf } from '../grid/cell';
import type { TableRow } from '../roles/table';

/** How far a total looks for its rows: between the totals beside it, or in the whole table. */
export type Reach = 'near' | 'all';

/** The rows of a table, and which of them may be totals and what these add up: found once for all totals. */
export interface AddableRows {
  readonly rows: readonly TableRow[];
  readonly totals: readonly number[];
  readonly items: readonly number[];
}

/** Tells the totals and the rows that may be added up. An edit in one row costs a look at its neighbours alone. */
export function readAddable(rows: readonly TableRow[]): AddableRows {
  return { rows, totals: findTotals(rows), items: findItems(rows) };
}

/** The indexes of the totals. */
export const findTotals = findingInPieces<TableRow>(({ kind }) => kind === 'total');
const findItems = findingInPieces<TableRow>(
  row => row.kind === 'item' && row.hint !== 'ratio' && hasNumber(row),
);

/** The sets of rows that a total may add up, the likeliest first. Linear in the rows that it can reach; stretches that are the same are looked at once. */
export function candidatesFor(
  { rows, totals, items }: AddableRows,
  total: number,
  reach: Reach,
): readonly (readonly number[])[] {
  const last = totals[placeFrom(totals, total) - 1] ?? -1;
  const next = totals[placeFrom(totals, total + 1)] ?? rows.length;
  const isNear = reach === 'near';
  const stretches = stretchesAround(items, { last, total, next });
  const wanted = (isNear ? stretches.slice(0, 2) : stretches).flatMap(({ from, to }) => {
    const set = items.slice(from, to).filter(index => index !== total);
    return [outermost(rows, set), leaves(rows, set)];
  });
  const others = isNear ? [] : [totals.filter(index => index < total), totals.filter(index => index > total)];
  return dedupe([...wanted, ...others]).filter(({ length }) => length > 1);
}

/** Some of the items that follow each other, by their places in the list of them, the last one excluded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The row of a total, and the totals before and behind it. */
interface TotalPlace {
  readonly last: number;
  readonly total: number;
  readonly next: number;
}

/** The items between a total and its neighbours, above and below; then all items, all above and all below, each once. */
function stretchesAround(items: readonly number[], { last, total, next }: TotalPlace): readonly Stretch[] {
  const [above, below, end] = [placeFrom(items, total), placeFrom(items, total + 1), items.length];
  const stretches = [
    { from: placeFrom(items, last + 1), to: above },
    { from: below, to: placeFrom(items, next) },
    { from: 0, to: end },
    { from: 0, to: above },
    { from: below, to: end },
  ];
  return stretches.filter(
    ({ from, to }, place) =>
      place < 2 || !stretches.slice(0, place).some(other => other.from === from && other.to === to),
  );
}

/** The place of the first of some indexes, which are in order, that is a certain one or behind it; found by halving. */
function placeFrom(indexes: readonly number[], wanted: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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
