import { multiplyIntervals } from '../../../arithmetic/interval';
import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';

/** A percentage and the part right before it. */
interface Entry {
  readonly rate: Measure;
  readonly part: Measure;
}

/** Percentages with fewer digits agree by chance too often. */
const PROVING = 100n;
/** So many entries before and behind one may be of the same whole. */
const REACH = 2;

/**
 * The readings of percentages that are true together, of a whole that is written nowhere: "mũi 1 cho 25.400 người (98,2%), mũi 2 cho 24.800
 * người (95,9%)". By the place of the percentage among the measures. They only settle: what no other percentage confirms has none, and neither has what a written whole settles.
 */
export function unwrittenHypotheses(
  statement: Statement,
  isSettled: (rate: Measure) => boolean,
): ReadonlyMap<number, Hypothesis> {
  const entries = entriesOf(statement).filter(({ rate }) => !isSettled(rate));
  const found = new Map<number, Hypothesis>();
  entries.forEach((entry, at) => {
    const others = entries.slice(Math.max(0, at - REACH), at + REACH + 1);
    const reading = others
      .filter(other => areOfOneKind(entry, other))
      .map(other => readingOf(entry, other))
      .find(agrees);
    if (reading !== undefined) found.set(entry.rate.index, reading);
  });
  return found;
}

function entriesOf(statement: Statement): readonly Entry[] {
  return statement.flatMap(rate => {
    const part = statement[rate.index - 1];
    if (rate.kind !== 'rate' || rate.way !== null || rate.number.value.units < PROVING) return [];
    if (part?.kind !== 'count' || part.slash !== null || part.way !== null || part.value.low <= 0n) return [];
    return rate.lead === 'share' ? [{ rate, part }] : [];
  });
}

/** Equal parts have equal percentages of anything. */
function areOfOneKind({ rate, part }: Entry, other: Entry): boolean {
  return (
    other.part !== part &&
    other.part.value.low !== part.value.low &&
    Math.abs(other.rate.sentence - rate.sentence) <= 1 &&
    likenessBetween(part, other.part) === 'same'
  );
}

/** As many per cent of the part as the other percentage is of the other part. */
function readingOf({ rate, part }: Entry, other: Entry): Hypothesis {
  return {
    relation: 'share',
    target: rate,
    operands: [part, other.part, other.rate],
    quotient: { dividend: multiplyIntervals(part.value, other.rate.value), divisor: other.part.value },
    tie: 'share unwritten',
  };
}
