import { EXACTLY_ONE } from '../../../arithmetic/interval';
import { besideBases } from '../distances/beside-bases';
import { limitOf } from '../distances/limits';
import type { Hypothesis } from '../evidence/hypothesis';
import { isYearly } from './bases';
import type { Measure, Statement } from '../measures/measure';
import { changeOf } from './change-of';
import { tieOf, type MeasurePair } from './pair';
import { pairsFor } from './pairs';
import { hundredHypotheses } from '../remainders/hundreds';

/** The readings of a percentage as the difference of two rates, and as what they leave of a hundred. */
export function pointsHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind === 'count') return [];
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
  return hundredHypotheses(statement, rate);
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

/** "chênh lệch 3,64 điểm", "lớn hơn 12 ha": how far two values lie apart. */
function isDistance({ way, gap }: Measure): boolean {
  return way === 'either' || /hơn ?$/u.test(gap);
}

/** " hộ, chiếm ", " tỷ đồng (đạt ". */
const SHARE = /^[^.;:]{0,40}[,(] ?(?:chiếm|đạt|bằng|tương đương|tỷ lệ) ?(?:tỷ lệ )?$/u;

/** The size of the difference of two values, where the words do not say that it goes the other way. */
export function differenceOf(
  target: Measure,
  pair: MeasurePair,
  relation: 'points' | 'difference',
): readonly Hypothesis[] {
  const compared = relation === 'points' ? { ...pair, once: limitOf(pair.second) } : pair;
  const change = changeOf(target.way, compared);
  if (change === null) return [];
  return [
    {
      relation,
      target,
      operands: [pair.first, pair.second],
      quotient: { dividend: change.size, divisor: EXACTLY_ONE },
      tie: tieOf(relation === 'difference' && isDistance(target) ? 'distance' : relation, pair),
      ...change.turn,
    },
  ];
}
