import { spanToOriginal, type FoldedText } from '../../text/fold';
import { numberToOriginal } from '../figures';
import type { ChangeAmount, ChangeClaim, ChangeValue, IndexClaim } from './change';

/** The same claim with its spans in the original text. */
export function changeToOriginal(
  claim: ChangeClaim | IndexClaim,
  folded: FoldedText,
): ChangeClaim | IndexClaim {
  const span = spanToOriginal(folded, claim.span);
  if (claim.kind === 'index') {
    return {
      ...claim,
      span,
      index: partToOriginal(claim.index, folded),
      growth: partToOriginal(claim.growth, folded),
    };
  }
  const { before, after, amount } = claim;
  return {
    ...claim,
    span,
    before: partToOriginal(before, folded),
    after: partToOriginal(after, folded),
    amount: amount && partToOriginal(amount, folded),
  };
}

function partToOriginal<Part extends ChangeValue | ChangeAmount>(part: Part, folded: FoldedText): Part {
  return { ...part, span: spanToOriginal(folded, part.span), number: numberToOriginal(part.number, folded) };
}
