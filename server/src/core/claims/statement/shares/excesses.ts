import { subtractIntervals } from '../../../arithmetic/interval';
import { namedBaseOf } from './base-words';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { partsOf } from './part';
import { settingOf, type ShareSetting } from './share-tie';
import { spokenExcessOf } from './spoken-tie';
import { toldExcessOf } from './told-tie';
import type { Tie } from '../evidence/ties';
import { isPlan } from './whole-word';
import { before, behind } from '../measures/window';

/** The readings of "đã thi hành 1.974 việc, vượt 6,13% so với chỉ tiêu (1.860 việc)": what was done beyond what was planned. */
export function excessHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const done = partsOf(statement, rate).filter(({ at }) => at === 'beside');
  const base = namedBaseOf(rate);
  const counts = [...before(statement, rate), ...behind(statement, rate)].filter(
    ({ kind, value }) => kind === 'count' && value.low > 0n,
  );
  return done.flatMap(near => {
    const setting = settingOf({ statement, rate, base }, near);
    return counts.flatMap(plan => excessOver(setting, plan));
  });
}

function excessOver(setting: ShareSetting, plan: Measure): readonly Hypothesis[] {
  const { part, rate } = setting;
  if (plan === part || likenessBetween(plan, part) !== 'same') return [];
  const tie = tieOf(setting, plan);
  if (tie === null) return [];
  const quotient = percentOf(subtractIntervals(part.value, plan.value), plan.value);
  return [{ relation: 'excess', target: rate, operands: [part, plan], quotient, tie }];
}

/** Only where the words leave no other plan, what was done may as well be below it. */
function tieOf(setting: ShareSetting, plan: Measure): Tie | null {
  const { part, rate, base, hold } = setting;
  const isOfPlan = base.kind === 'plan';
  const openness = base.kind === 'none' ? 'unsaid' : isOfPlan ? 'this' : base.kind;
  const figures = { ...setting, whole: plan, openness };
  const told = hold === 'tied' ? (toldExcessOf(figures) ?? spokenExcessOf(figures)) : null;
  if (told !== null) return told;
  if (plan.value.low >= part.value.low) return null;
  return `excess ${isPlan(plan) || (isOfPlan && plan.index > rate.index) ? 'plan' : 'plain'}`;
}
