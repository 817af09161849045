import { countDistinct, isDiffering, isExactProof, type Equation } from '../relations/equation';
import type { Quotient } from '../relations/quotients';
import type { SlipDigits } from './slips';
import { faultOf, slipFaultOf, type Fault } from './fault';

/** The percentages of ratio columns that are not met. */
export function findPercentFaults(quotients: readonly Quotient[]): readonly Fault[] {
  return quotients.flatMap(({ isProven, relation, divisions }) => {
    const differing = divisions.filter(isDiffering);
    return isProven
      ? differing.map(equation => faultOf(relation, equation))
      : slipsIn(divisions, differing).flatMap(equation => slipFaultOf(relation, equation, SLIP_DIGITS) ?? []);
  });
}

/** Digits from which on a slip of the keys is no chance beside two percentages that agree. */
const SLIP_DIGITS: SlipDigits = { result: 3, operand: 4 };

/** The only percentage that differs beside two that agree: "Nam", "Nữ", "Cộng". */
function slipsIn(divisions: readonly Equation[], differing: readonly Equation[]): readonly Equation[] {
  const exact = divisions.filter(isExactProof);
  return differing.length === 1 && countDistinct(exact, 2) === 2 ? differing : [];
}
