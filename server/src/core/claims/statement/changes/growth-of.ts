import type { Interval } from '../../../arithmetic/interval';
import { percentOf, type Hypothesis, type Relation } from '../evidence/hypothesis';
import type { Way } from '../measures/lead';
import type { Measure } from '../measures/measure';
import { changeOf } from './change-of';
import { tieOf, type MeasurePair } from './pair';

interface Change {
  readonly part: Interval;
  readonly base: Interval;
  readonly tie: string;
  readonly relation?: Relation;
}

/** A percentage as the quotient of a part and its base. */
export function growth(
  target: Measure,
  operands: readonly Measure[],
  { part, base, tie, relation = 'growth' }: Change,
): Hypothesis {
  return { relation, target, operands, quotient: percentOf(part, base), tie };
}

/** A percentage as the change of a value now and one before, which goes the way that the words say. */
export function growthOf(
  rate: Measure,
  pair: MeasurePair,
  said: Way | null = rate.way,
): readonly Hypothesis[] {
  const { first, second, once } = pair;
  const change = once.low <= 0n ? null : changeOf(said, pair);
  if (change === null) return [];
  const relation: Relation = rate.lead === 'excess' ? 'excess' : 'growth';
  // What was done stands behind its plan, or the plan says that it is one.
  if (relation === 'excess' && pair.tie.startsWith('reverse')) return [];
  const tie = tieOf('pair', pair);
  return [
    { ...growth(rate, [first, second], { part: change.size, base: once, tie, relation }), ...change.turn },
  ];
}
