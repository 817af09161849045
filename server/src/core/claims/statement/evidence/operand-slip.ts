import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import {
  EXACTLY_HUNDRED,
  EXACTLY_ONE,
  ONE,
  subtractIntervals,
  type Interval,
} from '../../../arithmetic/interval';
import { keySlipWithin, tellingDigits, type UnitRange } from '../../../arithmetic/slip';
import { computedOf } from './evidence';
import type { Hypothesis, Relation } from './hypothesis';
import type { Measure } from '../measures/measure';

/** A figure that a quotient is reckoned from and what it would be for the reading to be true, one slip of the keys from what is printed. */
export interface MistypedOperand {
  readonly operand: Measure;
  readonly value: Decimal;
  /** How often chance alone makes it seem so. */
  readonly chance: number;
}

/**
 * Those figures that a quotient is reckoned from of which one slip of the keys explains what is printed: one digit, or two neighbours
 * exchanged. None for relations that are no quotient of two figures, and none where the result has so few digits that some slip in a figure
 * nearly always explains it.
 */
export function mistypedOperands(hypothesis: Hypothesis): readonly MistypedOperand[] {
  const { target, operands } = hypothesis;
  const digits = tellingDigits(target.number.value, computedOf(hypothesis));
  if (digits < TELLING_RESULT || isWholePercent(target)) return [];
  const [first, second] = operands;
  // Two values that are equal tell nothing of which of them is wrong.
  const needs = first?.value.low === second?.value.low ? [] : (needsOf(hypothesis) ?? []);
  return operands.flatMap((operand, at) => {
    const needed = needs[at];
    if (needed === undefined) return [];
    const range = unitsOf(operand, needed);
    const value = keySlipWithin(operand.number.value, range);
    return value === null ? [] : [{ operand, value, chance: chanceOf(operand, range, digits) }];
  });
}

const TELLING_RESULT = 3;

/** "trên 99%", "100%": a percentage without decimals is near so many others. */
function isWholePercent({ kind, number: { value } }: Measure): boolean {
  return kind !== 'count' && value.scale === 0;
}

/**
 * By the values that the result may have, of so many telling digits, and by those of the operand itself, since a list tells of other parts of
 * the same whole. Digits beyond those of the result change nothing in it.
 */
function chanceOf({ number: { value } }: Measure, { least, most }: UnitRange, digits: number): number {
  const own = tellingDigits(value, value);
  const width = Number(most - least) + 1;
  const byResult = (10 * Math.min(own, digits + 1) - 1) / 10 ** digits;
  const byItself = (width * (10 * own - 1)) / 10 ** own;
  return Math.min(1, Math.max(byResult, byItself));
}

/** What was rounded stands for half a unit more or less. */
function unitsOf(operand: Measure, { low, high }: Interval): UnitRange {
  const unit = unitOf(operand);
  const half = (operand.value.high - operand.value.low) / 2n;
  return { least: (low - half + unit - 1n) / unit, most: (high + half) / unit };
}

/** What each of the two figures of a quotient must be for the reading to be true; null where it is none of two figures. */
function needsOf({ relation, target, operands, made, quotient }: Hypothesis): readonly Interval[] | null {
  const [first, second, ...others] = operands;
  const whole = WHOLES.get(relation);
  if (first === undefined || second === undefined || others.length > 0 || whole === undefined) return null;
  const { value } = target;
  if (value.low <= 0n) return null;
  if (made !== undefined) {
    if (relation !== 'growth') return null;
    const changed = made.sign === '+' ? subtractIntervals(whole, value) : addTo(whole, value);
    return needsOfRatio([first.value, second.value], [changed, value]);
  }
  const isOfBoth = relation === 'excess' || quotient.dividend.low !== first.value.low * (whole.low / ONE);
  if (!isOfBoth) return needsOfRatio([first.value, second.value], [value, whole]);
  if (relation !== 'growth' && relation !== 'excess') return null;
  const isRise = first.value.low >= second.value.low;
  const changed = isRise ? addTo(whole, value) : subtractIntervals(whole, value);
  return needsOfRatio([first.value, second.value], [changed, whole]);
}

function addTo(whole: Interval, { low, high }: Interval): Interval {
  return { low: whole.low + low, high: whole.high + high };
}

type Pair = readonly [first: Interval, second: Interval];

/** Two figures that must stand to each other as two others do; null where those are not above zero. */
function needsOfRatio([first, second]: Pair, [one, other]: Pair): readonly Interval[] | null {
  if (one.low <= 0n || other.low <= 0n) return null;
  return [times(second, one, other), times(first, other, one)];
}

/** All that is above zero. */
function times(value: Interval, by: Interval, over: Interval): Interval {
  return { low: (value.low * by.low) / over.high, high: (value.high * by.high) / over.low };
}

/** One in the last printed digit of a figure, in steps. */
function unitOf({ number, exponent }: Measure): bigint {
  return powerOfTen(Math.max(0, STEPS - number.value.scale + exponent));
}

const STEPS = ONE.toString().length - 1;

/** The relations that divide one figure by another, and what they tell of a whole. */
const WHOLES: ReadonlyMap<Relation, Interval> = new Map([
  ['share', EXACTLY_HUNDRED],
  ['index', EXACTLY_HUNDRED],
  ['growth', EXACTLY_HUNDRED],
  ['excess', EXACTLY_HUNDRED],
  ['factor', EXACTLY_ONE],
  ['average', EXACTLY_ONE],
]);
