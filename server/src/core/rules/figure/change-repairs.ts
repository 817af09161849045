import { addDecimals, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import { differenceOf } from '../../arithmetic/change';
import type { ChangeAmount, ChangeValue } from '../../claims/change/change';
import { textAt } from '../../text/span';
import { preferOnly, reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import type { ChangeVerdict } from './change-judgement';
import { writeDecimalLike } from './writing';

/** The titles of these repairs. */
type ChangeNote = 'fix-amount' | 'fix-value';

/** Repairs of a change that make the sentence true: another amount, or, of a difference, another value. */
export function repairsOfChange(text: string, verdict: ChangeVerdict): readonly Fix<ChangeNote>[] {
  const { claim, messageId, figures } = verdict;
  if (messageId === 'direction') return [];
  const amount = claim.kind === 'index' ? claim.growth : claim.amount;
  const computed = figures['computed'];
  if (amount === null || computed === undefined) return [];
  if (claim.kind === 'index')
    return verdict.said === verdict.direction ? preferOnly([fixAmount(text, amount, computed)]) : [];
  if (messageId === 'rate')
    return preferOnly([
      fixAmount(
        text,
        amount,
        differenceOf(claim.before.number.value, claim.after.number.value),
        ' điểm phần trăm',
      ),
    ]);
  const fixes = [fixAmount(text, amount, computed)];
  if (messageId !== 'difference') return preferOnly(fixes);
  const printed = amount.number.value;
  const [before, after] = [claim.before.number.value, claim.after.number.value];
  const [first, second] =
    verdict.direction === 'up'
      ? [subtractDecimals(after, printed), addDecimals(before, printed)]
      : [addDecimals(after, printed), subtractDecimals(before, printed)];
  return preferOnly([
    ...fixes,
    ...fixValue(text, claim.before, first),
    ...fixValue(text, claim.after, second),
  ]);
}

function fixAmount(
  text: string,
  { number, span }: ChangeAmount | ChangeValue,
  value: Decimal,
  sign?: string,
): Fix<ChangeNote> {
  const written = writeDecimalLike(text, number, value) + (sign ?? text.slice(number.span.end, span.end));
  return reviewFix('fix-amount', { span, text: written }, { old: textAt(text, span) });
}

function fixValue(text: string, { number }: ChangeValue, value: Decimal): readonly Fix<ChangeNote>[] {
  if (value.units <= 0n) return [];
  const written = writeDecimalLike(text, number, value);
  return [reviewFix('fix-value', { span: number.span, text: written }, { old: textAt(text, number.span) })];
}
