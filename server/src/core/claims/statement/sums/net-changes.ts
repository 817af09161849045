import { subtractIntervals, addIntervals, type Interval } from '../../../arithmetic/interval';
import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';

/** Among more parts than this, some signs make any total. */
const MOST_PARTS = 5;

/**
 * "giảm 120 hộ, trong đó thoát nghèo 145 hộ, phát sinh 25 hộ": what rises or falls is what is left of movements both ways. Without the sums of
 * such totals that some of their parts make when they are taken away from the others.
 */
export function withoutNetChanges(
  readings: readonly (readonly Hypothesis[])[],
): readonly (readonly Hypothesis[])[] {
  return readings.map(hypotheses => {
    const others = hypotheses.filter(hypothesis => !isNetChange(hypothesis));
    return others.length === hypotheses.length ? hypotheses : others;
  });
}

function isNetChange(hypothesis: Hypothesis): boolean {
  const { relation, target, operands } = hypothesis;
  if (relation !== 'sum' || target.way === null || operands.length > MOST_PARTS || agrees(hypothesis))
    return false;
  const [first, ...others] = operands.map(({ value }) => value);
  const made = first === undefined ? [] : others.reduce(withBothSigns, [first]);
  return made.some(value => overlaps(value, target.value) || overlaps(negated(value), target.value));
}

function withBothSigns(made: readonly Interval[], next: Interval): readonly Interval[] {
  return made.flatMap(value => [addIntervals(value, next), subtractIntervals(value, next)]);
}

function negated({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

function overlaps(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}
