import { addIntervals } from '../../../arithmetic/interval';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';

/** A percentage of a list and the part right before it. */
export interface Entry {
  readonly rate: Measure;
  readonly part: Measure;
}

/** Lists longer than this are tables. */
const LONGEST = 16;

/**
 * The readings of percentages of a list whose total is not written: "đất ở 12 ha (24%), đất lúa 38 ha (76%)" are of 50 ha. By the
 * place of the percentage among the measures.
 */
export function listHypotheses(statement: Statement): ReadonlyMap<number, Hypothesis> {
  const found = new Map<number, Hypothesis>();
  for (const run of runsOf(statement)) {
    const parts = run.map(({ part }) => part);
    const whole = parts.map(({ value }) => value).reduce(addIntervals);
    if (whole.low <= 0n) continue;
    for (const { rate, part } of run) {
      const quotient = percentOf(part.value, whole);
      found.set(rate.index, {
        relation: 'share',
        target: rate,
        operands: [part, ...parts],
        quotient,
        tie: 'share summed',
        made: { sign: '+', value: whole },
      });
    }
  }
  return found;
}

/** True where nothing stands between the two but how the one before changed. */
function follows(statement: Statement, part: Measure, rate: Measure): boolean {
  for (let at = rate.index + 1; at < part.index; at += 1)
    if (at - rate.index > CHANGES || (statement[at]?.way ?? null) === null) return false;
  return true;
}

/** "tăng 2 trường, 9,8% so với cùng kỳ". */
const CHANGES = 2;

/** Entries that follow each other without another figure between. */
export function runsOf(statement: Statement): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  for (const rate of statement) {
    const part = statement[rate.index - 1];
    if (rate.kind !== 'rate' || part?.kind !== 'count' || part.slash !== null || rate.lead !== 'share')
      continue;
    const last = run.at(-1);
    if (
      last !== undefined &&
      (!follows(statement, part, last.rate) || rate.sentence - last.rate.sentence > 1)
    )
      run = [];
    if (run.length === 0) runs.push(run);
    run.push({ rate, part });
  }
  return runs.filter(({ length }) => length > 1 && length <= LONGEST);
}
