import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from '../measures/roles';
import { SIGN } from '../measures/signs';
import { proofOf } from './proofs';

/** A whole stands so many measures and sentences before what is left of it. */
export const REACH = 14;
export const SENTENCES = 2;

/** The counts before one that may be its whole and the other parts, the nearest first. */
export interface Levels {
  /** Those that are said of what it is said of: without the ones that take a part of that apart. */
  readonly own: readonly Measure[];
  /** All of them. */
  readonly all: readonly Measure[];
}

/** "W …, trong đó P …, R …": the counts like one that stand before it, with and without those that are nested elsewhere. */
export function levelsBefore(statement: Statement, rest: Measure): Levels {
  const first = Math.max(0, rest.index - REACH);
  const all: Measure[] = [];
  const nests: number[] = [];
  let nest = 0;
  let opened = 0;
  let isListed = false;
  let owner: Measure | undefined;
  for (let index = first; index <= rest.index; index += 1) {
    const measure = statement[index];
    if (measure === undefined) break;
    const isNew = measure.sentence !== statement[index - 1]?.sentence;
    if (isNew || (!isListed && hasAny(measure.signs, SIGN.semicolon) && measure.gap.includes(';'))) nest = 0;
    if (hasAny(measure.signs, SIGN.nested) && hasAny(measure.phrases, PHRASE.ofWhich)) {
      nest = opened += 1;
      isListed = hasAny(measure.signs, SIGN.colon) && LISTS.test(measure.gap);
      owner = all.at(-1);
    }
    if (measure === rest) break;
    if (rest.sentence - measure.sentence > SENTENCES || !isLike(statement, measure, rest)) continue;
    all.push(measure);
    nests.push(nest);
  }
  const own = all.filter((measure, at) => nests[at] === nest || (nest > 0 && measure === owner));
  return { own: own.reverse(), all: all.slice().reverse() };
}

/** "1.748,6 tỷ đồng, bằng 95,2% kế hoạch vốn giao (1.836,8 tỷ đồng)": in the bracket stands the whole of what is before it. */
function isBaseInBracket(statement: Statement, { index, near }: Measure): boolean {
  const [part, rate] = [statement[index - 2], statement[index - 1]];
  if (rate?.kind !== 'rate' || part?.kind !== 'count' || !hasAny(near, SIGN.open)) return false;
  const whole = statement[index];
  return whole !== undefined && proofOf(statement, part, whole) === 'proved';
}

const LISTS = /trong đó\s?:/u;

/** Counts of the same things, in no deeper bracket but for a base there, and none that something went by. */
function isLike(statement: Statement, measure: Measure, rest: Measure): boolean {
  const { kind, way, depth } = measure;
  if (kind !== 'count' || way !== null || isForEach(measure) !== isForEach(rest)) return false;
  if (depth > rest.depth && !isBaseInBracket(statement, measure)) return false;
  const likeness = likenessBetween(measure, rest);
  if (likeness === 'open') return !measure.isMeasured && !rest.isMeasured;
  // "1.286 tố giác, tin báo về tội phạm": what is counted may be the second that is named.
  return likeness === 'same' || measure.behind.slice(0, 24).includes(`, ${rest.head} `);
}
