import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { headOf } from './noun';
import { pairsFor } from './pairs';

/** The readings of "gấp 2,46 lần" as the quotient of two values of one thing. */
export function factorHypotheses(statement: Statement, count: Measure): readonly Hypothesis[] {
  if (headOf(count.noun) !== 'lần' || !/gấp|tăng|giảm|bằng/u.test(count.gap.slice(-30))) return [];
  return pairsFor(statement, count, 'count').flatMap(({ first, second, tie }): readonly Hypothesis[] => {
    const [large, small] = first.value.low >= second.value.low ? [first, second] : [second, first];
    if (small.value.low <= 0n) return [];
    return [
      {
        relation: 'factor',
        target: count,
        operands: [first, second],
        quotient: { dividend: large.value, divisor: small.value },
        tie: `factor ${tie}`,
      },
    ];
  });
}
