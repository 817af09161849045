import { spanToOriginal, type FoldedText } from '../../text/fold';
import { numberToOriginal } from '../figures';
import type { ShareListClaim } from './share-list';

/** The same claim with its spans in the original text. */
export function shareListToOriginal(list: ShareListClaim, folded: FoldedText): ShareListClaim {
  return {
    ...list,
    span: spanToOriginal(folded, list.span),
    percentages: list.percentages.map(percentage => ({
      ...percentage,
      span: spanToOriginal(folded, percentage.span),
      number: numberToOriginal(percentage.number, folded),
    })),
  };
}
