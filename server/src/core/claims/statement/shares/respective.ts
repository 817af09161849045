import type { Measure, Statement } from '../measures/measure';
import type { Part } from './part';

/** Longer lists are tables. */
const LONGEST = 6;

/**
 * "thành thị 271.863 người, nông thôn 815.589 người, lần lượt chiếm 25% và 75%": the count in the place that a percentage has in
 * its own list; null where no list is given respectively.
 */
export function respectivePartOf(statement: Statement, rate: Measure): Part | null {
  const first = firstOf(statement, rate);
  if (first === null) return null;
  const length = lengthOf(statement, first);
  const parts: Measure[] = [];
  for (let index = first.index - 1; parts.length < length; index -= 1) {
    const count = statement[index];
    if (count?.kind !== 'count' || count.slash !== null || count.sentence !== rate.sentence) break;
    parts.unshift(count);
  }
  const part = parts[rate.index - first.index];
  return part === undefined || parts.length < length || length < 2
    ? null
    : { part, at: 'respective', isSecond: false };
}

/** Or "3 tổ chức, 7 đảng viên (chiếm 21,4% và 13,5%)": as many percentages in a bracket as counts before it. */
const RESPECTIVE =
  /(?:(?:lần lượt|tương ứng)(?: (?:là|chiếm|đạt|bằng|với|tỷ lệ))*|\((?:(?:chiếm|đạt|bằng)(?: tỷ lệ| tỉ lệ)?)?) ?$/u;

/** "25% và 75%", "25%, 40%". */
const GOES_ON = /^,? ?(?:và )?$/u;

/** The percentage with which the list of one begins, which the words call respective. */
function firstOf(statement: Statement, rate: Measure): Measure | null {
  let first = rate;
  for (let steps = 0; steps < LONGEST && GOES_ON.test(first.gap); steps += 1) {
    const previous = statement[first.index - 1];
    if (previous?.kind !== 'rate') return null;
    first = previous;
  }
  return RESPECTIVE.test(first.gap) ? first : null;
}

function lengthOf(statement: Statement, first: Measure): number {
  let length = 1;
  for (; length < LONGEST; length += 1) {
    const next = statement[first.index + length];
    if (next?.kind !== 'rate' || !GOES_ON.test(next.gap)) break;
  }
  return length;
}
