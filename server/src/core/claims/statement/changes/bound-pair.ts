import { differenceOf, type Pair } from '../../../arithmetic/change';
import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { Ratio } from '../../../arithmetic/ratio';
import type { BindingClaim } from '../evidence/binding';
import { valueOf } from '../evidence/figure';
import { isOfPair } from './pair';

/** The two values of a change as they are printed, their magnitudes reckoned in; null where they are not two. */
export function boundPair({ operands }: Pick<BindingClaim, 'operands'>): Pair | null {
  const [after, before, third] = operands;
  if (after === undefined || before === undefined || third !== undefined) return null;
  if (before.number.value.units <= 0n) return null;
  return { before: valueOf(before), after: valueOf(after) };
}

/** Which way the values of a pair go. */
export function directionOf({ before, after }: Pair): 'up' | 'down' {
  return compareDecimals(after, before) >= 0 ? 'up' : 'down';
}

/** What is asked of a binding to tell its quotient. */
type BoundQuotient = Pick<BindingClaim, 'relation' | 'operands' | 'tie' | 'made'>;

/** What the percentage of a change is the quotient of; null for one that is no quotient of two figures. */
export function boundRatio(binding: BoundQuotient): Ratio | null {
  const pair = boundPair(binding);
  if (pair === null) return null;
  const { before, after } = pair;
  if (binding.relation === 'excess') return ratio(after, before, 'excess');
  if (binding.relation !== 'growth') return ratio(after, before);
  if (isOfPair(binding)) return ratio(differenceOf(before, after), before);
  // "372 hội viên, tăng 48": the operands are what is now and what came to it, or the amount and its base.
  if (binding.made === null) return ratio(after, before);
  const whole = binding.made.sign === '+' ? addDecimals(after, before) : subtractDecimals(after, before);
  return whole.units <= 0n ? null : ratio(before, whole);
}

function ratio(part: Decimal, whole: Decimal, relation: Ratio['relation'] = 'ratio'): Ratio {
  return { part, whole, relation, isRounded: false };
}
