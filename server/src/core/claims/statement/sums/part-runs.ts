import { hasAny } from '../measures/bits';
import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { besideOf } from './beside-sums';
import { kindRuns } from './kind-runs';
import { parallelRuns } from './parallel-runs';
import type { PartRun } from './part-run';
import { leavesAbsent } from '../remainders/votes';
import { isSibling } from './partitions';
import { provedRuns } from './proved-runs';
import { PHRASE } from '../measures/gap-phrases';
import { isBase } from './rows';

/**
 * The readings of counts as totals of such parts, which may stand some sentences behind: by the place of the total. Linear, since a run
 * asks for its total among a few counts before it.
 */
export function runHypotheses(statement: Statement): ReadonlyMap<number, readonly Hypothesis[]> {
  const found = new Map<number, Hypothesis[]>();
  if (statement.filter(isCount).length < FEWEST) return found;
  const runs = [...provedRuns(statement), ...kindRuns(statement), ...parallelRuns(statement)];
  for (const run of runs)
    for (const reading of readingsOf(statement, run)) {
      const others = found.get(reading.target.index);
      if (others === undefined) found.set(reading.target.index, [reading]);
      else others.push(reading);
    }
  return found;
}

/** A total and two parts. */
const FEWEST = 3;

function isCount({ kind }: Measure): boolean {
  return kind === 'count';
}

/** Of a total that the parts make, that one; else of each that they may be meant to make. */
function readingsOf(statement: Statement, run: PartRun): readonly Hypothesis[] {
  const near = run.total === undefined ? totalsBefore(statement, run) : [run.total];
  const totals = near.filter(total => !leavesAbsent(namedOf(statement, total), run.parts));
  const last = run.tie === 'proved' ? totalBehind(statement, run) : null;
  const readings = [
    ...totals.map((total, at) => sumOf(total, run, at === 0 ? 'next' : 'away')),
    ...(last === null ? [] : [sumOf(last, run, 'last')]),
  ];
  const met = readings.find(agrees);
  const own = met === undefined ? readings.slice(0, NEAREST) : [met];
  return [...own, ...own.slice(0, 1).flatMap(reading => besideOf(statement, reading) ?? [])];
}

/** "94/95 đại biểu tham gia": the words of both stand behind the whole. */
function namedOf(statement: Statement, count: Measure): Measure {
  return count.slash === 'part' ? (statement[count.index + 1] ?? count) : count;
}

/** So many counts before the first part may be the total that they make, and it stands so many sentences before at most. */
const MOST = 6;
const FAR = 3;
/** Further before than so many figures nothing is looked for. */
const REACH = 24;
/** Where they make none of them, so many may be meant. */
const NEAREST = 2;

/** The nearest counts of what the parts count. */
function totalsBefore(statement: Statement, { parts }: PartRun): readonly Measure[] {
  const totals: Measure[] = [];
  const [first] = parts;
  if (first === undefined) return totals;
  const end = first.index - REACH;
  for (let at = first.index - 1; at >= end && totals.length < MOST; at -= 1) {
    const total = statement[at];
    if (total === undefined || first.sentence - total.sentence > FAR) break;
    if (isTotal(total, parts)) totals.push(total);
  }
  return totals;
}

/** "…, lĩnh vực khác 382 đơn, chiếm 20,3%. Tổng số đơn tiếp nhận là 1.882 đơn": the first count behind the parts that words call a total. */
function totalBehind(statement: Statement, { parts }: PartRun): Measure | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  const total = statement.slice(last.index + 1, last.index + 1 + NEXT).find(({ kind }) => kind === 'count');
  if (total === undefined || total.sentence - last.sentence > 1) return null;
  return hasAny(total.phrases, PHRASE.total) && isTotal(total, parts) ? total : null;
}

/** Its own percentage, and how the last part changed, stand between. */
const NEXT = 4;

function isTotal(total: Measure, parts: readonly Measure[]): boolean {
  if (total.kind !== 'count' || total.way !== null || isBase(total) || isSibling(total, parts)) return false;
  if (!parts.every(part => part.isMeasured === total.isMeasured)) return false;
  return parts.every(part => likenessBetween(part, total) !== 'other');
}

function sumOf(target: Measure, { parts, tie }: PartRun, place: string): Hypothesis {
  const dividend = parts.map(({ value }) => value).reduce(addIntervals);
  return {
    relation: 'sum',
    target,
    operands: parts,
    quotient: { dividend, divisor: EXACTLY_ONE },
    tie: `sum ${tie} ${place}`.trim(),
  };
}
