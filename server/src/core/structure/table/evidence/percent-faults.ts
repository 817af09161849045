import { countDistinct, isExactProof, type Equation } from '../relations/equation';
import type { Quotient } from '../relations/quotients';
import { standingOf } from '../relations/standing';
import type { SlipDigits } from './slips';
import { faultOf, slipFaultOf, type Fault } from './fault';

/** The percentages of ratio columns that are not met. */
export function findPercentFaults(quotients: readonly Quotient[]): readonly Fault[] {
  return quotients.flatMap(({ isProven, relation, divisions }) => {
    const { differing } = standingOf(divisions);
    return isProven
      ? differing.map(equation => faultOf(relation, equation))
      : slipsIn(divisions, differing).flatMap(equation => slipFaultOf(relation, equation, SLIP_DIGITS) ?? []);
  });
}

/** Digits from which on a slip of the keys is no chance beside two percentages that agree. */
const SLIP_DIGITS: SlipDigits = { result: 3, operand: 4 };

/** The only percentage that differs beside two that agree: "Nam", "Nữ", "Cộng". */
function slipsIn(divisions: readonly Equation[], differing: readonly Equation[]): readonly Equation[] {
  return differing.length === 1 && countDistinct(divisions, 2, isExactProof) === 2 ? differing : [];
}
