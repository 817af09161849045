import type { Measure, Statement } from '../measures/measure';
import { readFoldedTie } from './tie';
import { isToldBehind } from './told-tie';

/** A fraction that has its percentage beside it, exact or not. */
export interface ToldFraction {
  readonly rate: Measure;
  readonly part: Measure;
}

/** The fractions of a text that words tie to a percentage. In order of the text. Linear. */
export function toldFractionsOf(statement: Statement): readonly ToldFraction[] {
  return statement.flatMap(rate => {
    if (rate.kind !== 'rate') return [];
    const [before, whole, behind] = [-2, -1, 1].map(step => statement[rate.index + step]);
    if (whole?.slash === 'whole' && before !== undefined && readFoldedTie(rate.gap) !== null)
      return [{ rate, part: before }];
    return behind?.slash === 'part' && isToldBehind(behind) ? [{ rate, part: behind }] : [];
  });
}
