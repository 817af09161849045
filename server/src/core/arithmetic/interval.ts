import { powerOfTen, type Decimal } from './decimal';

/**
 * What a printed figure may stand for: half a unit of its last printed digit more or less where it was rounded, itself where it
 * was counted. Whole numbers of `STEP`s, so figures of any magnitude can be compared exactly.
 */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

/** Decimals that an interval keeps: more than any draft prints, and one for the half. */
const SCALE = 9;

/** The interval of a figure that is printed with some decimals and times a power of ten: "7,2 triệu" is 7,2 and 6. */
export function intervalOf(value: Decimal, exponent: number, isRounded: boolean): Interval {
  const unit = powerOfTen(Math.max(0, SCALE - value.scale + exponent));
  const middle = value.units * unit;
  const slack = isRounded ? unit / 2n : 0n;
  return { low: middle - slack, high: middle + slack };
}

/** What is left of the first when the second is taken away. */
export function subtractIntervals(first: Interval, second: Interval): Interval {
  return { low: first.low - second.high, high: first.high - second.low };
}

/** Both together. */
export function addIntervals(first: Interval, second: Interval): Interval {
  return { low: first.low + second.low, high: first.high + second.high };
}

/** The product of two intervals that are not negative, in steps. */
export function multiplyIntervals(first: Interval, second: Interval): Interval {
  return { low: (first.low * second.low) / ONE, high: (first.high * second.high) / ONE };
}

/** One, in steps. */
export const ONE = powerOfTen(SCALE);
/** One, counted and not rounded. */
export const EXACTLY_ONE: Interval = { low: ONE, high: ONE };

/** All of something, in percent. */
export const EXACTLY_HUNDRED: Interval = { low: 100n * ONE, high: 100n * ONE };

/** A quotient that is not reckoned out; the divisor is above zero. */
export interface Quotient {
  readonly dividend: Interval;
  readonly divisor: Interval;
}

/** True where some value of the quotient is one that the printed figure may stand for. Exact. */
export function meets({ dividend, divisor }: Quotient, printed: Interval): boolean {
  if (divisor.low <= 0n) return false;
  const lowest = dividend.low < 0n ? divisor.low : divisor.high;
  const highest = dividend.high < 0n ? divisor.high : divisor.low;
  return dividend.low * ONE <= printed.high * lowest && dividend.high * ONE >= printed.low * highest;
}

/** The middle of a quotient, rounded half up to a number of decimals. */
export function decimalOf({ dividend, divisor }: Quotient, scale: number): Decimal {
  const above = (dividend.low + dividend.high) * powerOfTen(scale);
  const below = divisor.low + divisor.high;
  const doubled = 2n * above + below;
  const quotient = doubled / (2n * below);
  return { units: doubled < 0n && doubled % (2n * below) !== 0n ? quotient - 1n : quotient, scale };
}
