import { besideBases } from './beside-bases';
import type { Hypothesis } from '../evidence/hypothesis';
import { isYearly } from './bases';
import type { Measure, Statement } from '../measures/measure';
import { differenceOf, isDistance } from './difference-of';
import { tieOf, type MeasurePair } from './pair';
import { pairsFor } from './pairs';
import { respectivePair } from './respective-pairs';
import { closedRates } from '../remainders/closed-rates';
import { hundredHypotheses } from '../remainders/hundreds';

/** The readings of a percentage as the difference of two rates, and as what they leave of a hundred. */
export function pointsHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind === 'count') return [];
  const respective = respectivePair(statement, rate, 'rate');
  if (respective !== null)
    return differenceOf(rate, respective, 'points').map(reading => ({
      ...reading,
      tie: 'points respective',
    }));
  const lead = rate.lead;
  if (rate.kind === 'points' || lead === 'growth' || lead === 'excess') {
    if (isYearly(rate)) return [];
    const paired = pairsFor(statement, rate, 'rate').flatMap(pair =>
      differenceOf(rate, pair, 'points').map(reading => ({
        ...reading,
        tie: tieOf(kindOf(statement, rate, pair), pair),
      })),
    );
    return [...paired, ...besideBases(statement, rate)];
  }
  return [...hundredHypotheses(statement, rate), ...closedRates(statement, rate)];
}

/**
 * How surely a change of rates is meant: `apart`: the words say points, or a distance; `beside`: it may be of the count before the rate,
 * "thu 38 tỷ đồng, bằng 33,6% dự toán, giảm 2,9%".
 */
function kindOf(
  statement: Statement,
  target: Measure,
  { first }: MeasurePair,
): 'apart' | 'points' | 'beside' {
  if (target.kind === 'points' || isDistance(target)) return 'apart';
  const part = statement[first.index - 1];
  const isShare = part?.kind === 'count' && part.sentence === first.sentence && SHARE.test(first.gap);
  return isShare ? 'beside' : 'points';
}

/** " hộ, chiếm ", " tỷ đồng (đạt ". */
const SHARE = /^[^.;:]{0,40}[,(] ?(?:chiếm|đạt|bằng|tương đương|tỷ lệ) ?(?:tỷ lệ )?$/u;
