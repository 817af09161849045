import { EXACTLY_ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';
import { changeOf } from './change-of';
import { limitOf } from './limits';
import { tieOf, type MeasurePair } from './pair';

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

/** "chênh lệch 3,64 điểm", "lớn hơn 12 ha": how far two values lie apart. */
export function isDistance({ way, gap }: Measure): boolean {
  return way === 'either' || /hơn ?$/u.test(gap);
}
