import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { Ratio } from '../../../arithmetic/ratio';
import { isAgreeing, type Addition } from '../relations/add-up';
import { isOneSlipApart } from '../../../arithmetic/slip';
import type { TableCell } from '../grid/cell';
import { findColumnSums, type ColumnSum } from '../relations/column-sums';
import { findQuotients, type Division, type Quotient } from '../relations/quotients';
import {
  countAgreeing,
  countDiffering,
  findRowSums,
  type ColumnAddition,
  type RowSum,
} from '../relations/row-sums';
import type { TableBody } from '../roles/table';

/** A total that is not what the table itself shows that it adds up. */
export interface UnmetTotal {
  /** `rows`: it adds up rows. `group`: those under it. `columns`: it adds up columns. */
  readonly form: 'rows' | 'group' | 'columns';
  /**
   * `proven`: other columns, or other rows of the same kind, add up as this one should. `alone`: the row calls itself a
   * total, and nothing else speaks for or against.
   */
  readonly evidence: 'proven' | 'alone';
  readonly row: number;
  readonly column: number;
  readonly addition: Addition;
}

/** A percentage that is not the quotient which the other rows of its column show. */
export interface UnmetQuotient {
  readonly column: number;
  readonly relation: Ratio['relation'];
  readonly division: Division & { readonly ratio: Ratio };
}

/** What the rows and columns of a table say of each other. */
export interface TableSums {
  readonly rowSums: readonly RowSum[];
  readonly columnSums: readonly ColumnSum[];
  readonly quotients: readonly Quotient[];
}

/** Reads what rows and columns say of each other. */
export function findSums(table: TableBody): TableSums {
  return {
    rowSums: findRowSums(table),
    columnSums: findColumnSums(table),
    quotients: findQuotients(table),
  };
}

/** The totals that are not met, rows first. A cell that is the total of rows and of columns is told once. */
export function findUnmetTotals(table: TableBody, sums: TableSums): readonly UnmetTotal[] {
  const groups = countGroups(sums);
  const ofRows = sums.rowSums.flatMap(sum => unmetOfRow(sum, groups));
  const told = new Set(ofRows.map(({ addition }) => addition.total));
  const ofColumns = sums.columnSums.flatMap(sum =>
    faultyRows(table, sum).flatMap(row => {
      const addition = sum.additions[row];
      if (addition === undefined || told.has(addition.total)) return [];
      return [{ form: 'columns', evidence: 'proven', row, column: sum.column, addition } as const];
    }),
  );
  return [...ofRows, ...ofColumns];
}

/** The percentages that are not met. One of a total that does not add up is not judged before that is mended. */
export function findUnmetQuotients(sums: TableSums): readonly UnmetQuotient[] {
  const proven = sums.quotients.filter(({ isProven }) => isProven);
  const doubted = proven.length === 0 ? new Set<TableCell>() : doubtedTotals(sums);
  return proven.flatMap(({ column, relation, divisions }) =>
    divisions.flatMap(division => {
      const { ratio, agreement, part, whole } = division;
      if (agreement !== 'differs' || ratio === null || doubted.has(part) || doubted.has(whole)) return [];
      return [{ column, relation, division: { ...division, ratio } }];
    }),
  );
}

/** How many cells of groups ("I" above "1", "2") are the sum of the rows under them, and how many are not. */
interface GroupCount {
  readonly differing: number;
  /** True where enough of them are, and most. */
  readonly areProven: boolean;
}

function countGroups({ rowSums }: TableSums): GroupCount {
  const groups = rowSums.filter(({ form }) => form === 'group');
  const agreeing = groups.reduce((count, sum) => count + countAgreeing(sum), 0);
  const differing = groups.reduce((count, sum) => count + countDiffering(sum), 0);
  return { differing, areProven: agreeing >= 3 && agreeing >= 3 * differing };
}

function unmetOfRow(sum: RowSum, groups: GroupCount): readonly UnmetTotal[] {
  const evidence = weighRow(sum, groups);
  if (evidence === 'none') return [];
  const form = sum.form === 'group' ? 'group' : 'rows';
  return sum.additions.flatMap(addition =>
    addition.isAmount &&
    addition.agreement === 'differs' &&
    (groups.areProven || !leavesRowOut(sum, addition))
      ? [{ form, evidence, row: sum.row, column: addition.column, addition } as const]
      : [],
  );
}

function weighRow(sum: RowSum, groups: GroupCount): UnmetTotal['evidence'] | 'none' {
  const agreeing = countAgreeing(sum);
  const differing = countDiffering(sum);
  if (differing === 0 || differing > Math.max(agreeing, 1)) return 'none';
  if (sum.form === 'group') {
    const isOnlyColumn = sum.additions.length === 1;
    return groups.areProven && (agreeing > 0 || isOnlyColumn) ? 'proven' : 'none';
  }
  if (agreeing > 0) return 'proven';
  const amounts = sum.additions.filter(({ isAmount, agreement }) => isAmount && agreement !== 'unknown');
  // A group that is off spoils the total above it, which is then no fault of its own.
  if (amounts.length > 1 || groups.differing > 0) return 'none';
  return groups.areProven ? 'proven' : 'alone';
}

/**
 * True where the total is right without one of its rows, or without some, and no column that agrees speaks against that:
 * "Nam", "Nữ" make the total, and "Dân tộc thiểu số" below them is part of both.
 */
function leavesRowOut(sum: RowSum, { total, sum: reckoned, addends }: ColumnAddition): boolean {
  if (total.content.kind !== 'number') return false;
  const surplus = subtractDecimals(reckoned, total.content.number);
  const agreeing = sum.additions.filter(({ agreement, weight }) => weight > 1 && isAgreeing(agreement));
  const doubtful = addends.filter((_, index) =>
    agreeing.every(other => isNothing(other.addends[index]?.cell)),
  );
  const values = doubtful.map(({ cell: { content } }) => (content.kind === 'number' ? content.number : ZERO));
  const all = values.reduce<Decimal>(addDecimals, ZERO);
  return [...values, all].some(
    value =>
      value.units !== 0n && compareDecimals(value, surplus) === 0 && compareDecimals(value, reckoned) !== 0,
  );
}

const ZERO: Decimal = { units: 0n, scale: 0 };

function isNothing(cell: TableCell | undefined): boolean {
  return cell?.content.kind !== 'number' || cell.content.number.units === 0n;
}

/**
 * The rows whose total column is at fault: none unless most rows prove that it adds up the others, or its head says so and
 * rows bear it out. A wrong cell also spoils the total below it, which is then no fault of its own. A total above its parts
 * may have one that is not listed (files still open beside those "đúng hạn", "quá hạn"); a slip of the keys is none.
 */
function faultyRows({ rows }: TableBody, { additions, isStated }: ColumnSum): readonly number[] {
  const differing = additions.flatMap(({ agreement }, row) => (agreement === 'differs' ? [row] : []));
  if (differing.length === 0) return [];
  const agreeing = additions.filter(({ agreement, weight }) => weight > 1 && isAgreeing(agreement)).length;
  const items = differing.filter(row => rows[row]?.kind !== 'total');
  const faulty = items.length > 0 ? items : differing;
  const isProven = isStated
    ? agreeing > 0 && faulty.length <= agreeing
    : agreeing >= 3 && 3 * faulty.length <= agreeing;
  if (!isProven) return [];
  return isStated ? faulty : faulty.filter(row => !mayLackPart(additions[row]));
}

function mayLackPart(addition: Addition | undefined): boolean {
  if (addition?.total.content.kind !== 'number') return true;
  const { number } = addition.total.content;
  return compareDecimals(number, addition.sum) > 0 && !isOneSlipApart(number, addition.sum);
}

function doubtedTotals({ rowSums, columnSums }: TableSums): ReadonlySet<TableCell> {
  const additions = [...rowSums, ...columnSums].flatMap(sum => sum.additions);
  return new Set(additions.flatMap(({ total, agreement }) => (agreement === 'differs' ? [total] : [])));
}
