import { compareDecimals, subtractDecimals, type Decimal } from './decimal';
import { comparePercent, percentOf, type Agreement, type Ratio } from './ratio';
import { addsUp } from './sum';

/** Two values of one quantity; the first is not zero. */
export interface Pair {
  readonly before: Decimal;
  readonly after: Decimal;
  /** True where both are rounded figures: each stands for half a unit of its last digit more or less. */
  readonly isRounded: boolean;
}

/** Compares a printed rise or fall in percent, as a size without a sign, with the pair. Exact. */
export function compareGrowth({ before, after, isRounded }: Pair, printed: Decimal): Agreement {
  if (compareDecimals(after, before) >= 0) {
    const [whole, part] = withoutZeros(before, after, isRounded);
    return comparePercent({ part, whole, relation: 'excess', isRounded }, printed);
  }
  const fall = comparePercent(ratioOf(subtractDecimals(before, after), before), printed);
  if (fall === 'equal' || !isRounded) return fall;
  const [whole, part] = withoutZeros(before, after, isRounded);
  const rest = subtractDecimals({ units: 100n, scale: 0 }, printed);
  const left = comparePercent({ part, whole, relation: 'ratio', isRounded }, rest);
  return left === 'equal' ? 'equal' : fall;
}

/** The rise or fall in percent, without a sign, rounded half up to a number of decimals. */
export function growthOf({ before, after }: Pair, scale: number): Decimal {
  return percentOf(ratioOf(differenceOf(before, after), before), scale);
}

/** Compares a printed "bằng p%" with 100·after/before. */
export function compareIndex({ before, after, isRounded }: Pair, printed: Decimal): Agreement {
  const [whole, part] = withoutZeros(before, after, isRounded);
  return comparePercent({ part, whole, relation: 'ratio', isRounded }, printed);
}

/** Compares a printed "gấp k lần" with after/before. */
export function compareFactor({ before, after, isRounded }: Pair, printed: Decimal): Agreement {
  return comparePercent({ part: hundredth(after), whole: before, relation: 'ratio', isRounded }, printed);
}

/** after/before, rounded half up to a number of decimals. */
export function factorOf({ before, after }: Pair, scale: number): Decimal {
  return percentOf(ratioOf(hundredth(after), before), scale);
}

/** True where the printed size is the difference of the two, what rounding may do to it allowed. */
export function isDifference({ before, after, isRounded }: Pair, printed: Decimal): boolean {
  const [first, second] = withoutZeros(before, after, isRounded);
  const scale = Math.max(first.scale - before.scale, second.scale - after.scale);
  const shifted = { units: printed.units, scale: printed.scale + scale };
  const isFall = compareDecimals(before, after) > 0;
  return addsUp(isFall ? first : second, [isFall ? second : first, shifted], isRounded);
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

/**
 * Two rounded values divided by one power of ten, so that the last digit of each is the last that says something:
 * 33.700 and 25.605 become 337 and 256,05. Their quotient is the same, and half a unit of 33.700 is now 50.
 */
function withoutZeros(first: Decimal, second: Decimal, isRounded: boolean): readonly [Decimal, Decimal] {
  if (!isRounded) return [first, second];
  const zeros = [zerosOf(first), zerosOf(second)] as const;
  const most = Math.max(...zeros);
  return [dropZeros(first, zeros[0], most), dropZeros(second, zeros[1], most)];
}

/** Zeros that rounding left, where three digits at least stand before them. */
function zerosOf({ units, scale }: Decimal): number {
  return scale > 0 ? 0 : (/^\d{3,}?(0{2,})$/u.exec(units.toString())?.[1]?.length ?? 0);
}

function dropZeros({ units, scale }: Decimal, zeros: number, by: number): Decimal {
  return { units: units / 10n ** BigInt(zeros), scale: scale + by - zeros };
}
