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
