import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';

/** A quotient rounded half away from zero to a number of decimals. The divisor is positive. */
export function roundTo(dividend: bigint, divisor: bigint, scale: number): Decimal {
  const magnitude = (dividend < 0n ? -dividend : dividend) * powerOfTen(scale);
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return { units: dividend < 0n ? -rounded : rounded, scale };
}
