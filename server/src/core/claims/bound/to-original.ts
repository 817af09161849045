import { spanToOriginal, type FoldedText } from '../../text/fold';
import { numberToOriginal } from '../figures';
import type { RestatedFigure, RestatementClaim } from './restatement';

/** The same claim with its spans in the original text. */
export function restatementToOriginal(claim: RestatementClaim, folded: FoldedText): RestatementClaim {
  return {
    ...claim,
    span: spanToOriginal(folded, claim.span),
    said: spanToOriginal(folded, claim.said),
    stated: figureToOriginal(claim.stated, folded),
    exact: figureToOriginal(claim.exact, folded),
  };
}

function figureToOriginal({ number, span }: RestatedFigure, folded: FoldedText): RestatedFigure {
  return { number: numberToOriginal(number, folded), span: spanToOriginal(folded, span) };
}
