import { compareDecimals } from '../../../arithmetic/decimal';
import { foldWord } from '../../../reading/fold';
import { isProof, numberOf, type Equation } from '../relations/equation';
import type { RowSum } from '../relations/row-sums';
import type { TableBody } from '../roles/table';
import { OCCASION_ROW, PERSONS_HEAD, TIMES_HEAD } from '../roles/words';
import { slipIn } from './slips';

/**
 * True where a total may count persons once who are in several of its rows: "Số người" beside "Số lượt người", or by classes and
 * meetings. It is more than the largest row and less than the sum; another column of persons that adds up speaks against that, and
 * so does a slip of the keys.
 */
export function mayCountOnce(table: TableBody, sum: RowSum, addition: Equation): boolean {
  if (!isOfPersons(table, addition.column) || !isBetween(addition)) return false;
  const isProvenElsewhere = sum.additions.some(other => isProof(other) && isOfPersons(table, other.column));
  if (isProvenElsewhere || slipIn(addition, { result: 2, operand: 3 }) !== null) return false;
  const rows = sum.addends.map(index => foldWord(table.rows[index]?.label ?? ''));
  return hasTimes(table) || rows.some(label => OCCASION_ROW.test(label));
}

function isOfPersons({ columns }: TableBody, column: number): boolean {
  const name = foldWord(columns[column]?.name ?? '');
  return PERSONS_HEAD.test(name) && !TIMES_HEAD.test(name);
}

function hasTimes({ columns }: TableBody): boolean {
  return columns.some(({ name }) => TIMES_HEAD.test(foldWord(name)));
}

function isBetween({ result, value, operands }: Equation): boolean {
  const written = numberOf(result);
  if (written === null || compareDecimals(written, value) >= 0) return false;
  return operands.every(operand => operand.value === null || compareDecimals(operand.value, written) <= 0);
}
