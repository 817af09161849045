import { hasAny } from '../measures/bits';
import { addIntervals } from '../../../arithmetic/interval';
import { SIGN } from '../measures/signs';
import type { Measure, Statement } from '../measures/measure';

/**
 * The counts of the sentence of a rest with a whole before it that another list has already taken apart: "534 vụ: buôn lậu 87 vụ, gian lận
 * 361 vụ, hàng giả 86 vụ. Đã xử lý 498 vụ, khởi tố 23 vụ, còn 13 vụ". Of the counts before the rest, the nearest first; null where none is.
 */
export function splitAgain(rest: Measure, before: readonly Measure[]): readonly Measure[] | null {
  const own = before.filter(({ sentence }) => sentence === rest.sentence);
  if (own.length === 0 || own.length === before.length) return null;
  const earlier = before.slice(own.length);
  let sum = { low: 0n, high: 0n };
  for (const [at, whole] of earlier.entries()) {
    if (at >= FEWEST && sum.low <= whole.value.high && sum.high >= whole.value.low) return [...own, whole];
    sum = addIntervals(sum, whole.value);
  }
  return null;
}

/** Parts that take a whole apart. */
const FEWEST = 2;

/** True for the last count of a sentence that words open as another list of the same things: "Theo diện, có …, … và …". */
export function isLastOfList(statement: Statement, rest: Measure): boolean {
  const next = statement[rest.index + 1];
  if (next?.sentence === rest.sentence) return false;
  let first = rest;
  for (let at = rest.index - 1; statement[at]?.sentence === rest.sentence; at -= 1) {
    first = statement[at] ?? first;
    if (first.kind !== 'count' || first.way !== null || first.depth > 0) return false;
  }
  return hasAny(first.signs, OPENERS) && OPENS.test(first.gap);
}

const OPENERS = SIGN.opener | SIGN.kind;
const OPENS =
  /(?:^|[.] ?)(?:trong (?:đó|số (?:đó|này))|phân (?:theo|loại)|chia theo|theo|nguyên nhân|về)(?!\p{L})/u;
