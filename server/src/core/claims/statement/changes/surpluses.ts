import { EXACTLY_ONE, ONE, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';

/** " so với cùng kỳ năm trước (tăng ", " so cùng kỳ, tức là giảm ". */
const BEHIND =
  /^\s?(?:so với |so )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|năm|tháng)[^.;()%]{0,30}(?:\(|,\s?(?=tức|tương đương|hay))(?:(?:tức là|tức|tương đương|hay)\s)?(?:tăng|giảm)\s$/u;
const LONGEST = 90;
const INDEX = /(?<!\p{L})(?:bằng|đạt)\s$/u;

/** "bằng 111,7% so với cùng kỳ (tăng 11,7%)": one change told in two ways, of which the second is the first less a hundred. */
export function surplusHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const index = statement[rate.index - 1];
  if (index?.kind !== 'rate' || rate.kind !== 'rate' || (index.signs & SIGN.share) === 0) return [];
  if (rate.way === null || rate.gap.length > LONGEST || !BEHIND.test(rate.gap)) return [];
  if (index.number.problem !== 'none' || !INDEX.test(index.gap.slice(-8))) return [];
  const { low, high } = index.value;
  const isRise = low + high > 2n * HUNDRED;
  const isTurned = low + high !== 2n * HUNDRED && rate.way !== (isRise ? 'up' : 'down');
  return [
    {
      relation: 'surplus',
      target: rate,
      operands: [index],
      quotient: { dividend: isRise ? over(index.value) : under(index.value), divisor: EXACTLY_ONE },
      tie: 'held surplus',
      ...(isTurned ? { isTurned } : {}),
    },
  ];
}

const HUNDRED = 100n * ONE;

function over({ low, high }: Interval): Interval {
  return { low: low - HUNDRED, high: high - HUNDRED };
}

function under({ low, high }: Interval): Interval {
  return { low: HUNDRED - high, high: HUNDRED - low };
}
