import { countDistinct, isProof, operandOf, type Equation } from './equation';
import { reckon } from './reckon';
import type { TableBody, TableRow } from '../roles/table';

/** A row that adds up others, column by column. */
export interface RowSum {
  readonly row: number;
  readonly addends: readonly number[];
  /**
   * `total`: the row says so. `group`: its number says so ("I" above "1", "2", "3"). `named`: its words may say so ("Tổng kinh phí
   * thực hiện").
   */
  readonly form: 'total' | 'group' | 'named';
  /** For each column that may be added up. */
  readonly additions: readonly ColumnAddition[];
}

export interface ColumnAddition extends Equation {
  /**
   * False for prices, means and marks, unless the table adds them up elsewhere: they count as proof where they agree, and are no
   * fault where they do not.
   */
  readonly isAmount: boolean;
}

/** Finds the rows that add up others. Of the rows that a total may mean, those that most columns agree with are taken. */
export function findRowSums(table: TableBody): readonly RowSum[] {
  const sums = table.rows.flatMap(({ kind }, row) => {
    const sum =
      kind === 'total' ? bestTotal(table, row, 'total') : kind === 'item' ? sumOfItem(table, row) : null;
    return sum === null ? [] : [sum];
  });
  return settleColumns(sums);
}

function bestTotal(table: TableBody, row: number, form: RowSum['form']): RowSum | null {
  const sets = candidatesFor(table.rows, row);
  // "Tổng thu" is "Tổng chi" and what is left, which says no more than what is left does.
  const wanted =
    form === 'named' ? sets.filter(set => !set.some(index => isDifference(table.rows[index]))) : sets;
  return bestOf(wanted.map(addends => sumOf(table, { row, addends, form })));
}

function isDifference(row: TableRow | undefined): boolean {
  return row?.hint === 'difference';
}

function sumOfItem(table: TableBody, row: number): RowSum | null {
  const own = table.rows[row];
  if (own === undefined || own.hint === 'ratio') return null;
  const children = childrenOf(table.rows, row);
  // A row that is called a ratio is none of the parts, unless the figures say that it is.
  const parts = children.filter(index => table.rows[index]?.hint !== 'ratio');
  const sets = [parts, children].filter(({ length }) => length > 1);
  if (sets.length > 0)
    return bestOf(dedupe(sets).map(addends => sumOf(table, { row, addends, form: 'group' })));
  return own.hint === 'total' && !own.isNumbered ? bestTotal(table, row, 'named') : null;
}

/** A column of marks or prices that adds up in two places, and seldom does not, is added up. */
function settleColumns(sums: readonly RowSum[]): readonly RowSum[] {
  const doubtful = new Map<number, ColumnAddition[]>();
  for (const { additions } of sums) {
    for (const addition of additions) {
      if (addition.isAmount) continue;
      const known = doubtful.get(addition.column);
      if (known === undefined) doubtful.set(addition.column, [addition]);
      else known.push(addition);
    }
  }
  const settled = new Set([...doubtful].flatMap(([column, own]) => (areAddedUp(own) ? [column] : [])));
  if (settled.size === 0) return sums;
  return sums.map(sum => ({
    ...sum,
    additions: sum.additions.map(one => (settled.has(one.column) ? { ...one, isAmount: true } : one)),
  }));
}

function areAddedUp(additions: readonly ColumnAddition[]): boolean {
  const proofs = additions.filter(isProof);
  const differing = additions.filter(({ agreement }) => agreement === 'differs').length;
  return countDistinct(proofs) >= 2 && proofs.length >= 2 * differing;
}

/** The columns of a sum that agree, and on more than one number. */
export function countAgreeing({ additions }: RowSum): number {
  return additions.filter(isProof).length;
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
    .flatMap((row, index) =>
      row.kind === 'item' && row.hint !== 'ratio' && hasNumber(row) ? [from + index] : [],
    );
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

function sumOf(
  { rows, columns }: TableBody,
  { row, addends, form }: Pick<RowSum, 'row' | 'addends' | 'form'>,
): RowSum {
  const additions = columns.flatMap(({ kind, isMeasured }, column) => {
    const total = rows[row]?.cells[column];
    if (total === undefined || (kind !== 'amount' && kind !== 'doubtful')) return [];
    const cells = addends.flatMap(index => rows[index]?.cells[column] ?? []);
    const operands = cells.map(cell => operandOf(cell));
    const equation = reckon({ row, column, result: total, operands }, { kind: 'sum', isMeasured });
    return [{ ...equation, isAmount: kind === 'amount' }];
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
