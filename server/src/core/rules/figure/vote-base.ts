import { isWhole, type Decimal } from '../../arithmetic/decimal';
import { wholeThatFits } from '../../arithmetic/ratio';
import type { ShareClaim } from '../../claims/share/share';
import { ratioOf } from './writing';

/**
 * For votes: the total of members, larger than those present, on which the percentage is true; null where there is none.
 * Reports count votes on all members in one case of four (counted over real texts).
 */
export function largerBaseOf(share: ShareClaim): Decimal | null {
  const ratio = ratioOf(share);
  const whole = share.isVote ? wholeThatFits(ratio, share.percentage.number.value) : null;
  if (whole === null || !isWhole(ratio.whole)) return null;
  return whole > ratio.whole.units && whole <= 2n * ratio.whole.units ? { units: whole, scale: 0 } : null;
}
