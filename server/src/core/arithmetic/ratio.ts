import { isWhole, powerOfTen, unitsAt, type Decimal } from './decimal';

/** A part and the whole it is measured against. The whole is not zero. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
  /** `ratio`: 100·part/whole. `excess`: 100·part/whole - 100, as in "vượt 38% kế hoạch". */
  readonly relation: 'ratio' | 'excess';
  /** True where part and whole are themselves rounded (tỷ đồng, ha): each stands for half a unit more or less. */
  readonly isRounded: boolean;
}

/** How a printed percentage stands to a ratio. */
export type Agreement =
  /** Rounds to it, half up. */
  | 'equal'
  /** Is what is left when further decimals are cut off instead of rounded. */
  | 'truncated'
  | 'differs';

/**
 * Compares a printed percentage with a ratio at the printed precision: "92,46" stands for [92,455; 92,465). Exact. Where
 * part and whole are rounded figures, every value that they may stand for is allowed.
 */
export function comparePercent(ratio: Ratio, printed: Decimal): Agreement {
  const value = percentFraction(ratio);
  if (roundHalfUp(value, printed.scale) === printed.units) return 'equal';
  if (ratio.isRounded && isWithinInputs(ratio, printed)) return 'equal';
  return floorAt(value, printed.scale) === printed.units ? 'truncated' : 'differs';
}

/** The percentage of a ratio, rounded half up to a number of decimals. */
export function percentOf(ratio: Ratio, scale: number): Decimal {
  return { units: roundHalfUp(percentFraction(ratio), scale), scale };
}

/** The percentage of a ratio cut off after a number of decimals: 99,6187 of 6.270/6.294. For showing "99,6187…". */
export function percentCutOff(ratio: Ratio, scale: number): Decimal {
  return { units: floorAt(percentFraction(ratio), scale), scale };
}

/** True where the percentage has no further decimals behind the given number of them. */
export function isExactAt(ratio: Ratio, scale: number): boolean {
  const { numerator, denominator } = percentFraction(ratio);
  return (numerator * powerOfTen(scale)) % denominator === 0n;
}

/**
 * The whole number nearest to the part that makes the printed percentage true, or null where none does. Only for
 * counts: null where the part is not whole.
 */
export function partThatFits(ratio: Ratio, printed: Decimal): bigint | null {
  if (!isWhole(ratio.part) || !isWhole(ratio.whole)) return null;
  const whole = toInteger(ratio.whole);
  const target = targetHalves(ratio, printed);
  const scale = 200n * powerOfTen(printed.scale);
  const lowest = ceilDivide((target - 1n) * whole, scale);
  const highest = ceilDivide((target + 1n) * whole, scale) - 1n;
  return clampInto(toInteger(ratio.part), lowest, highest);
}

/** The whole number nearest to the whole that makes the printed percentage true, or null where none does. */
export function wholeThatFits(ratio: Ratio, printed: Decimal): bigint | null {
  if (!isWhole(ratio.part) || !isWhole(ratio.whole)) return null;
  const range = wholesAt(toInteger(ratio.part), targetHalves(ratio, printed), printed.scale);
  return range === null ? null : clampInto(toInteger(ratio.whole), range.lowest, range.highest);
}

/** Whole numbers from the lowest to the highest, both included. */
export interface WholeRange {
  readonly lowest: bigint;
  readonly highest: bigint;
}

/**
 * The wholes of which a whole part is the printed percentage, rounded half up: 178 and 19,78 % give 900. Null where there
 * is none: then no count gives that percentage.
 */
export function wholesBehind(part: Decimal, printed: Decimal): WholeRange | null {
  return isWhole(part) ? wholesAt(toInteger(part), halfUnits(printed), printed.scale) : null;
}

/** The wholes of which a part is a percentage of that scale, whose middle is given in halves of its last digit. */
function wholesAt(part: bigint, halves: bigint, scale: number): WholeRange | null {
  if (part <= 0n || halves <= 0n) return null;
  const scaled = part * 200n * powerOfTen(scale);
  const lowest = scaled / (halves + 1n) + 1n;
  const highest = scaled / (halves - 1n);
  return lowest > highest ? null : { lowest, highest };
}

/** A value in percent as a quotient of integers; the denominator is positive. */
interface PercentFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function percentFraction({ part, whole, relation }: Ratio): PercentFraction {
  const scale = Math.max(part.scale, whole.scale);
  const denominator = unitsAt(whole, scale);
  const hundred = 100n * unitsAt(part, scale);
  return { numerator: relation === 'excess' ? hundred - 100n * denominator : hundred, denominator };
}

function roundHalfUp({ numerator, denominator }: PercentFraction, scale: number): bigint {
  return floorDivide(2n * numerator * powerOfTen(scale) + denominator, 2n * denominator);
}

function floorAt({ numerator, denominator }: PercentFraction, scale: number): bigint {
  return floorDivide(numerator * powerOfTen(scale), denominator);
}

/** True where some part and whole that round to the printed ones give the printed percentage. */
function isWithinInputs(ratio: Ratio, printed: Decimal): boolean {
  const part = ratio.part.units * 2n;
  const whole = ratio.whole.units * 2n;
  if (whole <= 1n) return true;
  const lowest = roundHalfUp(extremePercent(ratio, part - 1n, whole + 1n), printed.scale);
  const highest = roundHalfUp(extremePercent(ratio, part + 1n, whole - 1n), printed.scale);
  return lowest <= printed.units && printed.units <= highest;
}

/** The percentage of half-units: part and whole are given in halves of their own last printed digit. */
function extremePercent(ratio: Ratio, partHalves: bigint, wholeHalves: bigint): PercentFraction {
  const part: Decimal = { units: partHalves, scale: ratio.part.scale };
  const whole: Decimal = { units: wholeHalves, scale: ratio.whole.scale };
  return percentFraction({ ...ratio, part, whole });
}

/** The middle of the printed interval in halves of its last digit: 92,46 → 18492. */
function halfUnits(printed: Decimal): bigint {
  return 2n * printed.units;
}

/** The same of all that the part is of the whole: an excess of 25 % is 125 % of it. */
function targetHalves({ relation }: Ratio, printed: Decimal): bigint {
  return halfUnits(printed) + (relation === 'excess' ? 200n * powerOfTen(printed.scale) : 0n);
}

function toInteger(decimal: Decimal): bigint {
  return decimal.units / powerOfTen(decimal.scale);
}

function clampInto(value: bigint, lowest: bigint, highest: bigint): bigint | null {
  if (lowest > highest) return null;
  return value < lowest ? lowest : value > highest ? highest : value;
}

/** Quotient by a positive number, rounded towards minus infinity. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor !== 0n && dividend < 0n ? quotient - 1n : quotient;
}

function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  return -floorDivide(-dividend, divisor);
}
