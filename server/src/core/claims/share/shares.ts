import type { FigureClaim } from '../claim';
import { bindFractionBefore, bindFractionBehind } from './bind-fraction';
import { bindPlan } from './bind-plan';
import { bindTotal } from './bind-total';
import type { Neighbourhood } from './neighbours';
import type { ShareClaim } from './share';

/**
 * Finds for each percentage of a text the part and the whole that the words tie it to. The nearest tie wins: a fraction
 * before it, then a plan or a total, then a fraction in brackets behind it. A percentage without a tie gives nothing;
 * most have none. Linear in the number of figures.
 */
export function readShares(text: string, figures: readonly FigureClaim[]): readonly ShareClaim[] {
  const shares: ShareClaim[] = [];
  figures.forEach((figure, index) => {
    if (figure.kind !== 'percentage' || figure.form !== 'percent') return;
    const place: Neighbourhood = { text, figures, index, percentage: figure };
    const share =
      bindFractionBefore(place) ?? bindPlan(place) ?? bindTotal(place) ?? bindFractionBehind(place);
    if (share !== null) shares.push(share);
  });
  return shares;
}
