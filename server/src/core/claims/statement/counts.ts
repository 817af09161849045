import { averageHypotheses } from './averages';
import { balanceHypotheses } from './balances';
import { factorHypotheses } from './factors';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { likenessBetween } from './noun';
import { pairsFor } from './pairs';
import { differenceOf } from './points';
import { productHypotheses } from './products';
import { remainderHypotheses } from './remainders';

/** The readings of a count that is reckoned from others: difference, remainder, balance, factor, average, product. */
export function countHypotheses(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (count.kind !== 'count' || count.slash === 'whole') return [];
  const compared = [...differences(statement, count), ...factorHypotheses(statement, count)];
  // All others are reckoned from what stands before.
  if (count.index === 0) return compared;
  return [
    ...compared,
    ...remainderHypotheses(statement, count),
    ...balanceHypotheses(statement, count),
    ...averageHypotheses(statement, count),
    ...productHypotheses(statement, count),
  ];
}

function differences(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (count.way === null || count.noun === 'lần') return [];
  return pairsFor(statement, count, 'count')
    .filter(({ first }) => likenessBetween(first, count) !== 'other')
    .flatMap(pair => differenceOf(count, pair, 'difference'));
}
