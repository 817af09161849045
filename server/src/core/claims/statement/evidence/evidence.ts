import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import { decimalOf, EXACTLY_ONE, meets, type Interval, type Quotient } from '../../../arithmetic/interval';
import type { MadeFigure } from './binding';
import type { Hypothesis, Relation } from './hypothesis';
import type { Measure } from '../measures/measure';

/** What the target of a reading would be, in the unit and with the decimals in which it, or its list, is printed. */
export function computedOf({ quotient, target, scale }: Hypothesis): Decimal {
  if (scale === undefined) return printedLike(quotient, target);
  const { dividend, divisor } = quotient;
  return decimalOf({ dividend, divisor: inUnits(divisor, target.exponent) }, scale);
}

/** A quotient in the unit and with the decimals of a measure. */
export function printedLike({ dividend, divisor }: Quotient, { exponent, number }: Measure): Decimal {
  return decimalOf({ dividend, divisor: inUnits(divisor, exponent) }, number.value.scale);
}

function inUnits({ low, high }: Interval, exponent: number): Interval {
  if (exponent === 0) return { low, high };
  const unit = powerOfTen(exponent);
  return { low: low * unit, high: high * unit };
}

/** True where what is printed may be what the reading gives, rounding allowed. */
export function agrees({ quotient, target }: Hypothesis): boolean {
  return meets(quotient, target.value);
}

/** True where a percentage was cut off instead of rounded. */
export function isCutOff(hypothesis: Hypothesis): boolean {
  const { target, quotient } = hypothesis;
  if (target.kind === 'count' || quotient.dividend.low < 0n) return false;
  return cutOf(hypothesis).units === target.number.value.units;
}

/** What the target would be if it was cut off instead of rounded. */
export function cutOf({ quotient, target }: Hypothesis): Decimal {
  const { scale } = target.number.value;
  const longer = decimalOf({ ...quotient, divisor: inUnits(quotient.divisor, target.exponent) }, scale + 3);
  return { units: longer.units / 1000n, scale };
}

/** What is divided by, where no figure says that itself, in the finest of its terms. */
export function madeOf({ made, relation, operands }: Hypothesis): MadeFigure | null {
  if (made === undefined) return null;
  const { sign, value } = made;
  const [first, ...others] = termsOf(relation, operands);
  if (first === undefined || others.some(({ exponent }) => exponent !== first.exponent))
    return { sign, value: null };
  const finest = others.reduce((fine, term) => (scaleOf(term) > scaleOf(fine) ? term : fine), first);
  return { sign, value: printedLike({ dividend: value, divisor: EXACTLY_ONE }, finest) };
}

/** Of the operands of a reading, those that make what is divided by. */
export function termsOf<Figure>(relation: Relation, operands: readonly Figure[]): readonly Figure[] {
  return relation === 'share' ? operands.slice(1) : operands;
}

function scaleOf({ number }: Measure): number {
  return number.value.scale;
}

/** The least and the largest that the target may be where its operands were rounded. */
export function boundsOf({ quotient, target }: Hypothesis): readonly [least: Decimal, most: Decimal] {
  const { dividend, divisor } = quotient;
  return [
    printedLike({ dividend: exactly(dividend.low), divisor: exactly(divisor.high) }, target),
    printedLike({ dividend: exactly(dividend.high), divisor: exactly(divisor.low) }, target),
  ];
}

function exactly(value: bigint): Interval {
  return { low: value, high: value };
}
