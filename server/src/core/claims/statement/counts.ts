import { balancesOfTrade } from './changes/balances-of-trade';
import { changeColumns } from './changes/change-columns';
import { besideBases } from './changes/beside-bases';
import { grownCounts } from './changes/grown-counts';
import { averageHypotheses } from './sums/averages';
import { balanceHypotheses } from './sums/balances';
import { factorHypotheses } from './changes/factors';
import { heldValues } from './changes/held';
import type { Hypothesis } from './evidence/hypothesis';
import type { Measure, Statement } from './measures/measure';
import { likenessBetween } from './measures/noun';
import { pairsFor } from './changes/pairs';
import { differenceOf } from './changes/difference-of';
import { respectivePair } from './changes/respective-pairs';
import { periodAverageHypotheses } from './sums/period-averages';
import { lotHypotheses } from './sums/lots';
import { monthlyProducts } from './sums/products-by-month';
import { productHypotheses } from './sums/products';
import { departureHypotheses } from './sums/departures';
import { toldRestHypotheses } from './remainders/told-rests';
import { remainderHypotheses } from './sums/remainders';

/** The readings of a count that is reckoned from others: difference, remainder, balance, factor, average, product. */
export function countHypotheses(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (count.kind !== 'count' || count.slash === 'whole') return [];
  const compared = [
    ...differences(statement, count),
    ...factorHypotheses(statement, count),
    ...besideBases(statement, count),
    ...changeColumns(statement, count),
    ...balancesOfTrade(statement, count),
    ...grownCounts(statement, count),
  ];
  // All others are reckoned from what stands before, but for an average with its total in brackets.
  if (count.index === 0) return [...compared, ...averageHypotheses(statement, count)];
  return [
    ...compared,
    ...remainderHypotheses(statement, count),
    ...toldRestHypotheses(statement, count),
    ...departureHypotheses(statement, count),
    ...balanceHypotheses(statement, count),
    ...averageHypotheses(statement, count),
    ...periodAverageHypotheses(statement, count),
    ...productHypotheses(statement, count),
    ...monthlyProducts(statement, count),
    ...lotHypotheses(statement, count),
  ];
}

function differences(statement: Statement, count: Measure): readonly Hypothesis[] {
  const respective = respectivePair(statement, count, 'count');
  if (respective !== null) return differenceOf(count, respective, 'difference');
  if (count.noun === 'lần' || (count.way === null && heldValues(statement, count) === null)) return [];
  return pairsFor(statement, count, 'count')
    .filter(({ first }) => likenessBetween(first, count) !== 'other')
    .flatMap(pair => differenceOf(count, pair, 'difference'));
}
