import { hasAny } from '../measures/bits';
import { EXACTLY_HUNDRED, EXACTLY_ONE, subtractIntervals } from '../../../arithmetic/interval';
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
  if (index?.kind !== 'rate' || rate.kind !== 'rate' || !hasAny(index.signs, SIGN.share)) return [];
  if (rate.way === null || rate.gap.length > LONGEST || !BEHIND.test(rate.gap)) return [];
  if (index.number.problem !== 'none' || !INDEX.test(index.gap.slice(-8))) return [];
  const { low, high } = subtractIntervals(index.value, EXACTLY_HUNDRED);
  const isRise = low + high > 0n;
  const isTurned = low + high !== 0n && rate.way !== (isRise ? 'up' : 'down');
  return [
    {
      relation: 'surplus',
      target: rate,
      operands: [index],
      quotient: { dividend: isRise ? { low, high } : { low: -high, high: -low }, divisor: EXACTLY_ONE },
      tie: 'held surplus',
      ...(isTurned ? { isTurned } : {}),
    },
  ];
}
