import { findingInPieces } from '../../../block/remembering-pieces';
import type { ColumnAddition } from './column-addition';
import { addFractionColumns } from './fraction-sums';
import { addPlainColumns } from './plain-sums';
import { countDistinct, isDiffering, isProof } from './equation';
import {
  candidatesFor,
  childrenOf,
  dedupe,
  readAddable,
  type AddableRows,
  type Reach,
} from './row-candidates';
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

/** Finds the rows that add up others. Of the rows that a total may mean, those that most columns agree with are taken. */
export function findRowSums(table: TableBody): readonly RowSum[] {
  const reach = findLikelyTotals(table.rows).length > MOST_TOTALS ? 'near' : 'all';
  const search: Search = { table, reach, addable: readAddable(table.rows) };
  const sums: RowSum[] = [];
  for (const [row, { kind }] of table.rows.entries()) {
    const sum =
      kind === 'total' ? bestTotal(search, row, 'total') : kind === 'item' ? sumOfItem(search, row) : null;
    if (sum !== null) sums.push(sum);
  }
  return settleColumns(sums);
}

/** With more totals than this, each adds up what stands between it and the next one: trying all rows for each would not be linear. */
const MOST_TOTALS = 60;

const findLikelyTotals = findingInPieces<TableRow>(
  ({ kind, hint, isNumbered }) => kind === 'total' || (hint === 'total' && !isNumbered),
);

interface Search {
  readonly table: TableBody;
  readonly reach: Reach;
  readonly addable: AddableRows;
}

function bestTotal({ table, reach, addable }: Search, row: number, form: RowSum['form']): RowSum | null {
  if (reach === 'near' && form === 'named') return null;
  const sets = candidatesFor(addable, row, reach);
  // "Tổng thu" is "Tổng chi" and what is left, which says no more than what is left does.
  const wanted =
    form === 'named' ? sets.filter(set => !set.some(index => isDifference(table.rows[index]))) : sets;
  return bestOf(wanted.map(addends => sumOf(table, { row, addends, form })));
}

function isDifference(row: TableRow | undefined): boolean {
  return row?.hint === 'difference';
}

function sumOfItem(search: Search, row: number): RowSum | null {
  const { table } = search;
  const own = table.rows[row];
  if (own === undefined || own.hint === 'ratio') return null;
  const children = childrenOf(table.rows, row);
  if (children.length > 1) {
    // A row that is called a ratio is none of the parts, unless the figures say that it is.
    const parts = children.filter(index => table.rows[index]?.hint !== 'ratio');
    const sets = dedupe([parts, children].filter(({ length }) => length > 1));
    return bestOf(sets.map(addends => sumOf(table, { row, addends, form: 'group' })));
  }
  return own.hint === 'total' && !own.isNumbered ? bestTotal(search, row, 'named') : null;
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
  const differing = additions.filter(isDiffering).length;
  return countDistinct(proofs, 2) === 2 && proofs.length >= 2 * differing;
}

/** The columns of a sum that agree, and on more than one number. */
export function countAgreeing({ additions }: RowSum): number {
  return additions.filter(isProof).length;
}

/** The columns of amounts that do not. */
export function countDiffering({ additions }: RowSum): number {
  return additions.filter(({ agreement, isAmount }) => isAmount && agreement === 'differs').length;
}

function sumOf(table: TableBody, sum: Pick<RowSum, 'row' | 'addends' | 'form'>): RowSum {
  const additions = [...addPlainColumns(table, sum), ...addFractionColumns(table, sum)].sort(
    (first, second) => first.column - second.column,
  );
  return { ...sum, additions };
}
function bestOf(sums: readonly RowSum[]): RowSum | null {
  const [first, ...others] = sums;
  if (first === undefined) return null;
  return others.reduce((best, sum) => {
    const gain = countAgreeing(sum) - countAgreeing(best);
    return gain > 0 || (gain === 0 && countDiffering(sum) < countDiffering(best)) ? sum : best;
  }, first);
}
