import { multiplyIntervals } from '../../../arithmetic/interval';
import { agrees, isCutOff } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';

/** A percentage and the part right before it. */
interface Entry {
  readonly rate: Measure;
  readonly part: Measure;
}

/** Percentages with fewer digits agree by chance too often, and are no proof for others. */
const PROVING = 100n;
/** One with so many is of the whole that two others agree on. */
const LEAST = 10n;
/** So many entries before and behind one may be of the same whole, and of the list in which two agree. */
const REACH = 2;
const LIST_REACH = 4;

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
    const reading = isProving(entry) ? besideOne(entries, at) : besideTwo(entries, at);
    if (reading !== undefined) found.set(entry.rate.index, reading);
  });
  return found;
}

function isProving({ rate }: Entry): boolean {
  return rate.number.value.units >= PROVING;
}

function besideOne(entries: readonly Entry[], at: number): Hypothesis | undefined {
  return readingsBeside(entries, at, REACH).find(reading => agrees(reading) || isCutOff(reading));
}

/** "437 đại biểu (92,39%) …, 3 đại biểu (0,63%), 8 đại biểu (1,69%)": two that agree with each other and with it. */
function besideTwo(entries: readonly Entry[], at: number): Hypothesis | undefined {
  const [first, second] = readingsBeside(entries, at, LIST_REACH).filter(agrees);
  return second === undefined ? undefined : first;
}

/** A percentage as one of the whole of each other that is proof. */
function readingsBeside(entries: readonly Entry[], at: number, reach: number): readonly Hypothesis[] {
  const entry = entries[at];
  if (entry === undefined) return [];
  return entries
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(other => isProving(other) && areOfOneKind(entry, other))
    .map(other => readingOf(entry, other));
}

function entriesOf(statement: Statement): readonly Entry[] {
  return statement.flatMap(rate => {
    const part = statement[rate.index - 1];
    if (rate.kind !== 'rate' || rate.way !== null || rate.number.value.units < LEAST) return [];
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
    (likenessBetween(part, other.part) === 'same' ||
      areNameless(part, other.part) ||
      areOfOneVote(part, other.part))
  );
}

/** "427 đại biểu tán thành (86,26%), 4 phiếu không tán thành (0,81%)": who votes, and what he casts. */
function areOfOneVote(part: Measure, other: Measure): boolean {
  return (part.isPerson && other.head === BALLOT) || (part.head === BALLOT && other.isPerson);
}

const BALLOT = 'phiếu';

/** "vi phạm đạo đức: 14 (18,9%); vi phạm kỷ luật phát ngôn: 12 (16,2%)". */
function areNameless(part: Measure, other: Measure): boolean {
  return part.noun === '' && other.noun === '' && part.depth === other.depth;
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
