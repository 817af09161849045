import type { Decimal } from '../../arithmetic/decimal';
import { wholesBehind } from '../../arithmetic/ratio';
import type { OpenShareClaim } from './open-shares';

/**
 * The whole number that a share without its whole speaks of: 178 and 19,78 % give 900; where several would do, the one in their middle.
 * Null where none would.
 */
export function impliedWholeOf({ part, percentage }: OpenShareClaim): Decimal | null {
  const range = wholesBehind(part.number.value, percentage.number.value);
  return range && { units: (range.lowest + range.highest) / 2n, scale: 0 };
}
