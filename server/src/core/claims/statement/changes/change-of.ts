import { subtractIntervals, type Interval } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Way } from '../measures/lead';
import { isHeld, type MeasurePair } from './pair';

/** How a pair changed. */
export interface Change {
  /** How much, without a sign. */
  readonly size: Interval;
  /** Marks what the words say to go the other way. */
  readonly turn: Pick<Hypothesis, 'isTurned'>;
}

/**
 * What a pair changed by. Null where it goes the other way than the words say, which shows another pair to be meant, unless the words
 * hold this one fast.
 */
export function changeOf(said: Way | null, pair: MeasurePair): Change | null {
  const change = eitherChange(said, pair);
  return change?.turn.isTurned === true && !isHeld(pair) ? null : change;
}

/** The same of any pair. */
export function eitherChange(said: Way | null, { now, once }: MeasurePair): Change | null {
  const isRise = now.low >= once.low;
  const size = isRise ? subtractIntervals(now, once) : subtractIntervals(once, now);
  if (said !== (isRise ? 'down' : 'up')) return { size, turn: {} };
  // What did not change at all goes neither way.
  return now.low === once.low ? null : { size, turn: { isTurned: true } };
}
