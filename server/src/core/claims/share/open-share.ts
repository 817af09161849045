import type { Span } from '../../text/span';
import type { FigureClaim, NumberClaim, PercentageClaim } from '../claim';
import { isBarBehind } from '../qualifier';
import { hasMeasure } from '../sum/kinship';
import { readBase } from './base';
import { isCountedPart, isSettled, type Neighbourhood } from './neighbours';
import type { ShareClaim } from './share';
import { readTiedPart, type TiedPart } from './tied-part';

/** A count and the percentage that it is of a whole which is not said: "178 đảng viên, đạt 19,78% kế hoạch" (A8, D1). */
export interface OpenShareClaim {
  readonly kind: 'open-share';
  readonly span: Span;
  readonly part: NumberClaim;
  /** What is counted, folded. */
  readonly unit: string;
  readonly percentage: PercentageClaim;
  /** Whether the whole is a plan or the number of all. */
  readonly base: 'plan' | 'total';
  /** True where the part is a whole count and no word makes either figure approximate or a target. */
  readonly isExact: boolean;
}

/** Reads the shares whose whole is not said, out of the percentages that `shares` left over. In order of the text. */
export function readOpenShares(
  text: string,
  figures: readonly FigureClaim[],
  shares: readonly ShareClaim[],
): readonly OpenShareClaim[] {
  const tied = new Set(shares.map(({ percentage }) => percentage));
  return figures.flatMap((figure, index) => {
    if (figure.kind !== 'percentage' || figure.form !== 'percent' || tied.has(figure)) return [];
    const share = readOpenShare({ text, figures, index, percentage: figure });
    return share === null ? [] : [share];
  });
}

/**
 * "178 đảng viên, đạt …", "73 xã (chiếm …)": the percentage is of the count. In "9 tháng đạt 61,4% kế hoạch", "3 xã đạt 80% kế
 * hoạch" it measures something else.
 */
function isCountOf({ unit, tie }: TiedPart): boolean {
  if (unit === '' || tie.relation === 'excess' || hasMeasure(unit)) return false;
  return tie.wording !== 'attainment' || /,\s*$/u.test(tie.middle);
}

function readOpenShare(place: Neighbourhood): OpenShareClaim | null {
  const { text, percentage } = place;
  const behind = text.slice(percentage.span.end, percentage.span.end + 80);
  // Most percentages are of something else, which is known sooner than what is before them.
  const named = readBase(behind, '').base;
  if (named !== 'plan' && named !== 'total') return null;
  const tied = readTiedPart(place);
  if (tied === null || !isCountOf(tied)) return null;
  const { base, isBar } = readBase(behind, tied.unit);
  if (base !== 'plan' && base !== 'total') return null;
  const span = { start: tied.part.span.start, end: percentage.span.end };
  const isExact =
    !isBar &&
    !isBarBehind(behind, 0) &&
    tied.tie.qualifier === 'exact' &&
    percentage.number.problem === 'none' &&
    isCountedPart(text, tied.part) &&
    isSettled(text, span, [tied.part]);
  return { kind: 'open-share', span, part: tied.part, unit: tied.unit, percentage, base, isExact };
}
