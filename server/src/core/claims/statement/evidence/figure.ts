import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import type { Measure } from '../measures/measure';
import type { BoundFigure } from './binding';

/** A measure as a claim names it. */
export function figureOf({
  number,
  span,
  line,
  exponent,
  qualifier,
  isMeasured,
  slash,
}: Measure): BoundFigure {
  return { number, span, line, exponent, qualifier, isMeasured, slash };
}

/** What a figure comes to, its magnitude reckoned in. */
export function valueOf({ number: { value }, exponent }: BoundFigure): Decimal {
  return { units: value.units * powerOfTen(exponent), scale: value.scale };
}
