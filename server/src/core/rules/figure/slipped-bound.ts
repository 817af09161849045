import { powerOfTen, type Decimal } from '../../arithmetic/decimal';
import { slipOf } from '../../arithmetic/slip';

/**
 * "35/49, chiếm trên 17%": true by its words, but whoever has 71,43% says "trên 71%", and one slip of the keys turns that into what is
 * printed. A round percentage may have been meant as one, and so may one that is less than three steps of its last place away.
 */
export function isSlippedBound(bound: 'at-least' | 'nearly', printed: Decimal, computed: Decimal): boolean {
  const meant = endAt(bound, computed, printed.scale);
  const apart = meant.units - printed.units;
  if ((apart < 0n ? -apart : apart) < NEAREST || isRound(printed)) return false;
  return slipOf(printed, meant) !== null;
}

const NEAREST = 3n;

/** What "trên" or "gần" is said of where the value is known: the next one below or above with so many decimals. */
function endAt(bound: 'at-least' | 'nearly', { units, scale }: Decimal, wanted: number): Decimal {
  const step = powerOfTen(scale - wanted);
  const below = units / step;
  const isBetween = units % step !== 0n;
  return { units: bound === 'nearly' && isBetween ? below + 1n : below, scale: wanted };
}

/** 75, 90, and 12,5 too. */
function isRound({ units }: Decimal): boolean {
  return units % 5n === 0n;
}
