import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import { EXACTLY_HUNDRED, EXACTLY_ONE, type Interval, ONE } from '../../../arithmetic/interval';
import { slipOf, tellingDigits, zerosOf } from '../../../arithmetic/slip';
import { printedLike } from './evidence';
import type { Hypothesis } from './hypothesis';
import { kindOf } from '../../sum/kinship';
import type { Measure } from '../measures/measure';
import { isOfHundred } from './of-hundred';

/**
 * How often chance alone makes a figure of a sum or remainder stand one slip from what it must be; null where none does. Any figure
 * may be the wrong one, and then a part with few digits is found out by a total with many.
 */
export function chanceOfSlip(hypothesis: Hypothesis): number | null {
  const { target, operands } = hypothesis;
  const open = openOf(hypothesis);
  const spread = spreadOf(hypothesis, open);
  const chances = [target, ...operands].flatMap(figure => {
    const slip = findSlip(figure, neededOf(hypothesis, figure));
    if (slip === null) return chancesOfLength(hypothesis, figure, open);
    const coarse = Math.max(1, Number(unitOf(figure)) / Number(unitOf(target)));
    return [(slipsOf(figure, slip.value, open) * coarse * slip.width) / spread];
  });
  if (chances.length === 0) return null;
  return target.number.value.units < 10n ? 1 : Math.min(1, ...chances);
}

/** How often chance makes a figure of three telling digits or more what it must be but for a digit that is left out or put in. */
function chancesOfLength(hypothesis: Hypothesis, figure: Measure, open: bigint): readonly number[] {
  const needed = printedLike({ dividend: neededOf(hypothesis, figure), divisor: EXACTLY_ONE }, figure);
  const printed = figure.number.value;
  const digits = Math.min(tellingDigits(printed, printed), tellingDigits(needed, needed));
  if (digits < TELLING_LENGTH || slipOf(printed, needed) !== 'length') return [];
  const ways = printed.units < needed.units ? digits + 1 : 10 * (digits + 1);
  return [ways / (spreadOf(hypothesis, open) * LENGTH)];
}

const TELLING_LENGTH = 3;
/** A digit too many or too few is so much rarer than a wrong one. */
const LENGTH = 0.2;

/** What a figure must be, and how many values rounding leaves it. */
interface Slipped {
  readonly value: Decimal;
  readonly width: number;
}

function findSlip(figure: Measure, needed: Interval): Slipped | null {
  const { number } = figure;
  const middle = printedLike({ dividend: needed, divisor: EXACTLY_ONE }, figure);
  if (isSlip(number.value, middle)) return { value: middle, width: 1 };
  // Rounding of the others may carry it one unit.
  if ((needed.high - needed.low) / 2n < unitOf(figure)) return null;
  const value = [1n, -1n]
    .map(step => ({ ...middle, units: middle.units + step }))
    .find(near => isSlip(number.value, near));
  return value === undefined ? null : { value, width: CARRIED };
}

/** Three values are tried, and few figures that rounding carries are mistyped as well. */
const CARRIED = 10;

/** One digit wrong or two exchanged, those of "20" for "02" too. */
function isSlip(printed: Decimal, needed: Decimal): boolean {
  if (needed.units <= 0n) return false;
  const isTurned = printed.scale === 0 && printed.units === 10n * needed.units && needed.units < 10n;
  return isTurned || slipOf(printed, needed) === 'key';
}

/** What a figure must be for the reading to be true. */
function neededOf({ target, quotient, relation, operands, tie }: Hypothesis, figure: Measure): Interval {
  const { low, high } = quotient.dividend;
  if (figure === target) return { low, high };
  const middle = (target.value.low + target.value.high) / 2n;
  const isAdded = relation === 'sum' || (figure === operands[0] && !isOfHundred(tie));
  return isAdded
    ? { low: figure.value.low + middle - high, high: figure.value.high + middle - low }
    : { low: figure.value.low - middle + low, high: figure.value.high - middle + high };
}

/** How many figures stand one slip from this one, and no further from it than what is open. Zeros at the end of both say nothing. */
function slipsOf(figure: Measure, needed: Decimal, open: bigint): number {
  const printed = figure.number.value.units.toString();
  const zeros = Math.min(zerosOf(printed), zerosOf(needed.units.toString()));
  let count = 0;
  let unit = unitOf(figure) * powerOfTen(zeros);
  for (let place = zeros; place < printed.length; place += 1, unit *= 10n)
    count += Math.min(10, Number((2n * open) / unit));
  return Math.max(1, count);
}

/** One in the last printed digit of a figure. */
function unitOf({ number, exponent }: Measure): bigint {
  return powerOfTen(Math.max(0, STEPS - number.value.scale + exponent));
}

/** The decimals of an interval; see `Interval`. */
const STEPS = ONE.toString().length - 1;

/** How many values the target may have had by chance: as many as the coarsest of target and result tells apart. */
function spreadOf(hypothesis: Hypothesis, open: bigint): number {
  const { target, quotient } = hypothesis;
  const printed = target.number.value.units.toString();
  const computed = printedLike(quotient, target).units.toString();
  const zeros = isFine(hypothesis) ? 0 : Math.min(zerosOf(printed), zerosOf(computed));
  const near = Number((2n * open) / unitOf(target)) / 10 ** zeros;
  return Math.max(10, Math.min(10 ** Math.max(1, printed.length - zeros), near));
}

/** True where a figure of the reading is told to the last unit of the target: then zeros at the end of that are no rounding. */
function isFine({ target, operands }: Hypothesis): boolean {
  return operands.some(figure => unitOf(figure) <= unitOf(target) && figure.number.value.units % 10n !== 0n);
}

/**
 * A sum with one large part lies near its total whatever the others are: only what that part leaves open can tell. A part of its name
 * that is more than its whole leaves nothing so.
 */
function openOf({ target, relation, operands, tie }: Hypothesis): bigint {
  if (isOfHundred(tie)) return openOfHundred([...operands, target]);
  const [total, ...parts] = relation === 'sum' ? [target, ...operands] : [...operands, target];
  const sizes = parts.map(({ value }) => value.low).sort((left, right) => (left < right ? 1 : -1));
  const [largest = 0n, second = 0n] = sizes;
  const whole = total.value.high;
  if (largest > whole && areOfIt(tie, total, parts)) return largest;
  const left = whole > largest ? whole - largest : largest - whole;
  return left > second ? left : second;
}

/** Counts of other names may be of other things, but for kinds that leave none out. */
function areOfIt(tie: string, { noun }: Measure, parts: readonly Measure[]): boolean {
  return CLOSED.test(tie) || (SAME.test(tie) && parts.every(part => kindOf(part.noun) === kindOf(noun)));
}

const CLOSED = /^sum \S+ closed /u;
const SAME = /^(?:sum \S+ (?:same|contrary)|rest|told (?:rest|left)) /u;

/** What the largest part leaves of a hundred. */
function openOfHundred(parts: readonly Measure[]): bigint {
  const largest = parts.reduce((most, { value }) => (value.low > most ? value.low : most), 0n);
  const left = EXACTLY_HUNDRED.high - largest;
  return left > 0n ? left : -left;
}
