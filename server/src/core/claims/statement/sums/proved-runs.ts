import { addIntervals, EXACTLY_HUNDRED, meets, type Interval } from '../../../arithmetic/interval';
import { percentOf } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { runsOf, type Entry } from '../shares/lists';
import type { PartRun } from './part-run';

/**
 * Parts of which their percentages prove that they leave none out: "xét xử 61 vụ (62,2%), đình chỉ 30 vụ (30,6%), chuyển 7 vụ (7,1%)" make
 * 100 %, each is as many of the sum as it says, so they are all of one whole. Linear, since lists of percentages are short.
 */
export function provedRuns(statement: Statement): readonly PartRun[] {
  return runsOf(statement).flatMap(run => run.flatMap((_, start) => provedFrom(run.slice(start)) ?? []));
}

/** The first entries of a run that make a whole; null where none do. */
function provedFrom(run: readonly Entry[]): PartRun | null {
  let rates: Interval = { low: 0n, high: 0n };
  for (const [at, { rate }] of run.entries()) {
    rates = addIntervals(rates, rate.value);
    if (rates.low > EXACTLY_HUNDRED.high) return null;
    if (at === 0 || rates.high < EXACTLY_HUNDRED.low) continue;
    // "10%" of few may be 9,5 or 10,5: without the last parts the percentages may already come to a hundred.
    const entries = run.slice(0, at + 1);
    if (isProved(entries)) return { parts: entries.map(({ part }) => part), tie: 'proved' };
  }
  return null;
}

function isProved(entries: readonly Entry[]): boolean {
  const whole = entries.map(({ part }) => part.value).reduce(addIntervals);
  return whole.low > 0n && entries.every(({ rate, part }) => isShare(rate, part, whole));
}

function isShare(rate: Measure, part: Measure, whole: Interval): boolean {
  return part.way === null && meets(percentOf(part.value, whole), rate.value);
}
