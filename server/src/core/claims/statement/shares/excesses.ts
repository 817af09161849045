import { subtractIntervals } from '../../../arithmetic/interval';
import { namedBaseOf } from './base-words';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { partsOf } from './part';
import { isPlan } from './whole-word';
import { before, behind } from '../measures/window';

/** The readings of "đã thi hành 1.974 việc, vượt 6,13% so với chỉ tiêu (1.860 việc)": what was done beyond what was planned. */
export function excessHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const done = partsOf(statement, rate).filter(({ at }) => at === 'beside');
  const isOfPlan = namedBaseOf(rate).kind === 'plan';
  return done.flatMap(({ part }) =>
    [...before(statement, rate), ...behind(statement, rate)]
      .filter(plan => plan !== part && plan.kind === 'count' && likenessBetween(plan, part) === 'same')
      .filter(({ value }) => value.low > 0n && value.low < part.value.low)
      .map(plan => ({
        relation: 'excess',
        target: rate,
        operands: [part, plan],
        quotient: percentOf(subtractIntervals(part.value, plan.value), plan.value),
        tie: `excess ${isPlan(plan) || (isOfPlan && plan.index > rate.index) ? 'plan' : 'plain'}`,
      })),
  );
}
