import { spanToOriginal, type FoldedText } from '../../text/fold';
import { numberToOriginal } from '../figures';
import type { EnumerationClaim } from './enumeration';

/** The same claim with its spans in the original text. */
export function enumerationToOriginal(claim: EnumerationClaim, folded: FoldedText): EnumerationClaim {
  return {
    ...claim,
    span: spanToOriginal(folded, claim.span),
    count: numberToOriginal(claim.count, folded),
    list: spanToOriginal(folded, claim.list),
  };
}
