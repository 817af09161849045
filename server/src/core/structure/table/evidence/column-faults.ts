import { compareDecimals } from '../../../arithmetic/decimal';
import { numberOf, type Equation } from '../relations/equation';
import type { ColumnSum } from '../relations/column-sums';
import { standingOf } from '../relations/standing';
import type { TableBody } from '../roles/table';
import { faultOf, slipFaultOf, type Fault } from './fault';
import { isResultSlipped, type SlipDigits } from './slips';

/** Digits from which on a slip of the keys is no chance beside rows that agree. */
const SLIP_DIGITS: SlipDigits = { result: 3, operand: 3 };
const BESIDE_ONE: SlipDigits = { result: 3, operand: 4 };

/** The cells of total columns that are not met. */
export function findColumnFaults(table: TableBody, sums: readonly ColumnSum[]): readonly Fault[] {
  return sums.flatMap(sum => faultsOf(table, sum));
}

/**
 * The rows whose total column is at fault: none unless most rows prove that it adds up the others, or its head says so and
 * rows bear it out. A wrong cell also spoils the total below it, which is then no fault of its own. A total above its parts
 * may have one that is not listed (files still open beside those "đúng hạn", "quá hạn"); a slip of the keys is none.
 */
function faultsOf({ rows }: TableBody, { additions, isStated }: ColumnSum): readonly Fault[] {
  const { differing, proofs: agreeing } = standingOf(additions);
  if (differing.length === 0) return [];
  const items = differing.filter(({ row }) => rows[row]?.kind !== 'total');
  const faulty = items.length > 0 ? items : differing;
  const isProven = isStated
    ? agreeing > 0 && faulty.length <= agreeing
    : agreeing >= 3 && 3 * faulty.length <= agreeing;
  if (!isProven) {
    const digits = agreeing === 1 ? BESIDE_ONE : SLIP_DIGITS;
    const isAlone = agreeing > 0 && faulty.length === 1;
    return isAlone ? faulty.flatMap(one => slipFaultOf('columns', one, digits) ?? []) : [];
  }
  return faulty.flatMap(equation => {
    if (isStated || !mayLackPart(equation)) return [faultOf('columns', equation)];
    return slipFaultOf('columns', equation, SLIP_DIGITS) ?? [];
  });
}

function mayLackPart(equation: Equation): boolean {
  const written = numberOf(equation.result);
  if (written === null) return true;
  return compareDecimals(written, equation.value) > 0 && !isResultSlipped(equation, 1);
}
