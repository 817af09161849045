import { countDistinct, isProof, type Equation } from '../relations/equation';
import type { Quotient } from '../relations/quotients';
import { faultOf, isSlip, type Fault } from './fault';

/** The percentages of ratio columns that are not met. */
export function findPercentFaults(quotients: readonly Quotient[]): readonly Fault[] {
  return quotients.flatMap(({ isProven, relation, divisions }) => {
    const differing = divisions.filter(({ agreement }) => agreement === 'differs');
    const told = isProven ? differing : slipsIn(divisions, differing);
    return told.map(equation => faultOf(relation, equation));
  });
}

/** The only percentage that differs beside two that agree, where a slip of the keys explains it: "Nam", "Nữ", "Cộng". */
function slipsIn(divisions: readonly Equation[], differing: readonly Equation[]): readonly Equation[] {
  const exact = divisions.filter(equation => isProof(equation) && equation.agreement === 'equal');
  return differing.length === 1 && countDistinct(exact) >= 2 ? differing.filter(one => isSlip(one, 3)) : [];
}
