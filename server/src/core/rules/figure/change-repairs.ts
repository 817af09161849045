import { differenceOf } from '../../arithmetic/change';
import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { preferOnly, reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import { textAt, type Readable } from '../../text/span';
import { fixTarget } from './bound-figures';
import { writeDecimalLike } from './writing';

/** The titles of these repairs. */
type ChangeNote = 'fix-amount' | 'fix-value';

/** Repairs of a change that make the sentence true: another amount or, of a difference, another value. */
export function repairsOfChange(text: Readable, binding: BindingClaim): readonly Fix<ChangeNote>[] {
  const { relation, verdict } = binding;
  // Either the word is wrong, or the values were exchanged.
  if (verdict === 'turned') return [];
  // Nobody writes "tăng 0%".
  const fixes = binding.computed.units === 0n ? [] : fixTarget('fix-amount', text, binding);
  const isDifference = relation === 'difference' || relation === 'points';
  return preferOnly([...fixes, ...(isDifference ? valueRepairs : mistypedRepairs)(text, binding)]);
}

/** Of the figures of a quotient those that one slip of the keys explains: any other would be a guess. */
function mistypedRepairs(text: Readable, { operands, mistyped }: BindingClaim): readonly Fix<ChangeNote>[] {
  return operands.flatMap((figure, at) => {
    const value = mistyped.get(at);
    return value === undefined ? [] : fixValue(text, figure, value);
  });
}

/** "giảm 10 điểm phần trăm" for "giảm 12%", where that is neither what the rate lost nor how much of it. */
export function pointsRepair(text: Readable, { target, operands }: BindingClaim): readonly Fix<ChangeNote>[] {
  const [after, before] = operands;
  if (after === undefined || before === undefined) return [];
  const points = differenceOf(before.number.value, after.number.value);
  const written = `${writeDecimalLike(text, target.number, points)} điểm phần trăm`;
  return preferOnly([
    reviewFix('fix-amount', { span: target.span, text: written }, { old: textAt(text, target.span) }),
  ]);
}

/** What each value would be for the difference to be true. */
function valueRepairs(text: Readable, { target, operands }: BindingClaim): readonly Fix<ChangeNote>[] {
  const [after, before] = operands;
  if (after === undefined || before === undefined) return [];
  if (target.exponent !== after.exponent || target.exponent !== before.exponent) return [];
  const printed = target.number.value;
  const [now, once] = [after.number.value, before.number.value];
  const way = compareDecimals(now, once);
  // Neither word says which of two equal values is the wrong one.
  if (way === 0) return [];
  const [first, second] =
    way === 1
      ? [subtractDecimals(now, printed), addDecimals(once, printed)]
      : [addDecimals(now, printed), subtractDecimals(once, printed)];
  return [...fixValue(text, before, first), ...fixValue(text, after, second)];
}

/** No value is mended to nothing, or to more decimals than it is printed with. */
function fixValue(text: Readable, { number }: BoundFigure, value: Decimal): readonly Fix<ChangeNote>[] {
  if (value.units <= 0n || value.scale > number.value.scale) return [];
  const written = writeDecimalLike(text, number, value);
  return [reviewFix('fix-value', { span: number.span, text: written }, { old: textAt(text, number.span) })];
}
