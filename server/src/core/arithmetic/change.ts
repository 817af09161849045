import { compareDecimals, subtractDecimals, type Decimal } from './decimal';
import { percentOf, type Ratio } from './ratio';

/** Two values of one quantity; the first is not zero. */
export interface Pair {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** The rise or fall in percent, without a sign, rounded half up to a number of decimals. */
export function growthOf({ before, after }: Pair, scale: number): Decimal {
  return percentOf(ratioOf(differenceOf(before, after), before), scale);
}

/** after/before, rounded half up to a number of decimals. */
export function factorOf({ before, after }: Pair, scale: number): Decimal {
  return percentOf(ratioOf(hundredth(after), before), scale);
}

/** The size of the difference, without a sign. */
export function differenceOf(before: Decimal, after: Decimal): Decimal {
  return compareDecimals(after, before) >= 0
    ? subtractDecimals(after, before)
    : subtractDecimals(before, after);
}

function ratioOf(part: Decimal, whole: Decimal): Ratio {
  return { part, whole, relation: 'ratio', isRounded: false };
}

/** A hundredth of a value, which makes a percentage of it a plain quotient. */
function hundredth({ units, scale }: Decimal): Decimal {
  return { units, scale: scale + 2 };
}
