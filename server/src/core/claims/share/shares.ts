import { compareSpans } from '../../text/span';
import type { FigureClaim } from '../claim';
import { bindFractionBefore, bindFractionBehind } from './bind-fraction';
import { bindLists, type Entry } from './bind-list';
import { bindPlan } from './bind-plan';
import { bindTotal } from './bind-total';
import type { Neighbourhood } from './neighbours';
import type { ShareClaim } from './share';
import { readTiedPart } from './tied-part';

/**
 * Finds for each percentage of a text the part and the whole that the words tie it to. The nearest tie wins: a fraction
 * before it, then a plan or a total, then a fraction in brackets behind it; what is left may form a list with one base.
 * A percentage without a tie gives nothing; most have none. In order of the text. Linear in the number of figures.
 */
export function readShares(text: string, figures: readonly FigureClaim[]): readonly ShareClaim[] {
  const shares: ShareClaim[] = [];
  const untied: Entry[] = [];
  figures.forEach((figure, index) => {
    if (figure.kind !== 'percentage' || figure.form !== 'percent') return;
    const place: Neighbourhood = { text, figures, index, percentage: figure };
    const byFraction = bindFractionBefore(place);
    const tied = byFraction === null ? readTiedPart(place) : null;
    const share = byFraction ?? bindPlan(place, tied) ?? bindTotal(place, tied) ?? bindFractionBehind(place);
    if (share !== null) shares.push(share);
    else if (tied !== null) untied.push({ ...tied, place });
  });
  const listed = bindLists(untied);
  if (listed.length === 0) return shares;
  return [...shares, ...listed].sort((first, second) =>
    compareSpans(first.percentage.span, second.percentage.span),
  );
}
