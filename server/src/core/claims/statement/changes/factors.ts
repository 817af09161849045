import { hasAny } from '../measures/bits';
import { addIntervals, ONE, subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { pairWithNext } from './bases-told-next';
import { looseTieOf, tieOf, type MeasurePair } from './pair';
import { pairsFor } from './pairs';
import { SIGN } from '../measures/signs';

/** The readings of "gấp 2,46 lần" as the quotient of two values of one thing. */
export function factorHypotheses(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (!hasAny(count.signs, SIGN.factor)) return [];
  if (count.head !== 'lần' || !SAID.test(count.gap.slice(-SAID_REACH))) return [];
  const next = pairWithNext(statement, count);
  const pairs = pairsFor(statement, count, 'count');
  return (next === null ? pairs : [...pairs, next]).flatMap(pair => factorOf(count, pair));
}

const SAID_REACH = 30;
const SAID = /gấp|tăng|giảm|bằng|(?:nhiều|cao|lớn|thấp|ít) hơn|kém/u;

function factorOf(target: Measure, pair: MeasurePair): readonly Hypothesis[] {
  const { first, second, now, once } = pair;
  const [large, small] = now.low >= once.low ? [now, once] : [once, now];
  if (small.low <= 0n) return [];
  const reading = (dividend: Interval, as: string): Hypothesis => ({
    relation: 'factor',
    target,
    operands: [first, second],
    quotient: { dividend, divisor: small },
    tie: as,
  });
  const isLess = target.value.high < ONE;
  // "bằng 0,8 lần" is of the larger one.
  if (isLess) return [];
  const word = /gấp|bằng/u.test(target.gap.slice(-12)) ? 'times' : 'factor';
  return [
    reading(large, tieOf(word, pair)),
    reading(cutOff(target, { large, small }), 'cut factor'),
    // "tăng 3 lần" is said of four times as much, too; "gấp 8 lần" of 8,7 times. None of it tells anything.
    ...loosely(target, { large, small }).map(dividend => reading(dividend, looseTieOf('factor', pair))),
  ];
}

/** "2,58 lần" of 2,588: factors are cut off as often as rounded. It only settles. */
function cutOff({ value }: Measure, { large, small }: Sizes): Interval {
  const half = (value.high - value.low) / 2n;
  return { low: large.low - (small.high * half) / ONE, high: large.high };
}

interface Sizes {
  readonly large: Interval;
  readonly small: Interval;
}

function loosely({ number, gap }: Measure, { large, small }: Sizes): readonly Interval[] {
  const less = subtractIntervals(large, small);
  if (number.value.scale === 0) return [{ low: less.low, high: addIntervals(large, small).high }];
  return /gấp|bằng/u.test(gap.slice(-12)) ? [] : [less];
}
