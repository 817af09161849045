import { countHypotheses } from './counts';
import { growthHypotheses } from './changes/growths';
import type { Hypothesis } from './evidence/hypothesis';
import type { Measure, Statement } from './measures/measure';
import { periodAverageHypotheses } from './sums/period-averages';
import { listedRates } from './remainders/listed-rates';
import { pointsHypotheses } from './changes/points';
import { surplusHypotheses } from './changes/surpluses';
import { kindShares } from './shares/named-kinds';
import { shareHypotheses } from './shares/shares';
import { bracketedRates } from './sums/bracketed-rates';
import { pointSumHypotheses } from './sums/point-sums';
import { sumHypotheses } from './sums/sums';

const OF_COUNTS = [countHypotheses, sumHypotheses];
const OF_RATES = [
  shareHypotheses,
  kindShares,
  growthHypotheses,
  pointsHypotheses,
  surplusHypotheses,
  periodAverageHypotheses,
  pointSumHypotheses,
  bracketedRates,
  listedRates,
];

/** Every reading that the words around a figure allow. */
export function hypothesesOf(statement: Statement, target: Measure): readonly Hypothesis[] {
  const readers = target.kind === 'count' ? OF_COUNTS : OF_RATES;
  const readings: Hypothesis[] = [];
  for (const read of readers) readings.push(...read(statement, target));
  // What is left of two equal figures divides nothing.
  return readings.filter(({ quotient }) => quotient.divisor.low > 0n);
}
