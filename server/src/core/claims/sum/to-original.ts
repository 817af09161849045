import { spanToOriginal, type FoldedText } from '../../text/fold';
import { numberToOriginal } from '../figures';
import type { SumClaim } from './sum';

/** The same claim with its spans in the original text. */
export function sumToOriginal(sum: SumClaim, folded: FoldedText): SumClaim {
  return {
    ...sum,
    span: spanToOriginal(folded, sum.span),
    total: numberToOriginal(sum.total, folded),
    parts: sum.parts.map(part => numberToOriginal(part, folded)),
  };
}
