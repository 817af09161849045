import type { Decimal } from '../../arithmetic/decimal';
import { wholesBehind } from '../../arithmetic/ratio';
import type { OpenShareClaim } from './open-share';

/**
 * The whole number that a share without its whole speaks of: 178 and 19,78 % give 900; where several would do, the one in
 * their middle. Null where none would, and where the figures are not exact.
 */
export function impliedWholeOf({ part, percentage, isExact }: OpenShareClaim): Decimal | null {
  const range = isExact ? wholesBehind(part.value, percentage.number.value) : null;
  return range && { units: (range.lowest + range.highest) / 2n, scale: 0 };
}
