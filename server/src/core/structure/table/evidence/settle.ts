import { countDistinct, isProof, type Equation } from '../relations/equation';
import type { Relation } from '../relations/relation';
import { standingOf } from '../relations/standing';
import type { SlipDigits } from './slips';
import { faultOf, slipFaultOf, type Fault } from './fault';

/** How many equations with different numbers prove a relation. */
const PROOFS = { named: 2, found: 3, open: 3, single: 2 } as const;
/** For each that differs, so many must agree. */
const AGREEING_FOR_EACH = 3;
/** Digits from which on a slip of the keys is no chance: beside so many equations that agree. */
const SLIP_DIGITS: readonly [SlipDigits, SlipDigits, SlipDigits] = [
  { result: 3, operand: 4 },
  { result: 3, operand: 4 },
  { result: 2, operand: 3 },
];

/** True where enough equations agree that those which do not are faults. */
export function isSettled({ basis, equations }: Relation): boolean {
  if (countDistinct(equations, PROOFS[basis], isProof) < PROOFS[basis]) return false;
  const { proofs, differing } = standingOf(equations);
  return proofs >= (basis === 'named' ? 2 : AGREEING_FOR_EACH) * differing.length;
}

/** The equations of a relation that are not met, where it is proven or a slip of the keys explains them. */
export function faultsOf(relation: Relation): readonly Fault[] {
  const { differing } = standingOf(relation.equations);
  if (differing.length === 0) return [];
  if (relation.basis === 'single')
    return differing.map(
      equation => slipsAmong(relation, [equation])[0] ?? faultOf(relation.form, equation, 'likely'),
    );
  const isPlain = relation.basis !== 'open' && isSettled(relation);
  return isPlain
    ? differing.map(equation => faultOf(relation.form, equation))
    : slipsAmong(relation, differing);
}

function slipsAmong({ form, basis, equations }: Relation, differing: readonly Equation[]): readonly Fault[] {
  const proofs = countDistinct(equations, Math.max(2, differing.length), isProof);
  if (differing.length > Math.max(1, proofs) || (basis === 'found' && proofs < 2)) return [];
  const digits = SLIP_DIGITS[Math.min(proofs, 2)] ?? SLIP_DIGITS[0];
  const length = proofs === 0 ? undefined : LENGTHS[Math.min(proofs, 2)];
  return differing.flatMap(equation => {
    const isOfPercent = length !== undefined && equation.operation.kind === 'percent';
    return slipFaultOf(form, equation, isOfPercent ? { ...digits, length } : digits) ?? [];
  });
}

/** How many digits tell that one was left out: a percentage is ten times as much then, or a tenth, as no other relation comes near. */
const LENGTHS = [4, 3, 2] as const;
