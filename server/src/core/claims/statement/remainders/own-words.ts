import { beforeFirstMark } from '../../../text/mark-bounds';
import type { Measure, Statement } from '../measures/measure';

/** The words right before a count, from the last mark on: "; còn phải giải quyết " → " còn phải giải quyết ". */
export function wordsBefore({ gap }: Measure): string {
  return gap.slice(lastMark(gap) + 1).slice(-LONGEST);
}

const LONGEST = 70;

/** "đã giải quyết: 3.926": a colon right before the count parts nothing. */
function lastMark(gap: string): number {
  const end = gap.trimEnd().endsWith(':') ? gap.lastIndexOf(':') : gap.length;
  for (let at = end - 1; at >= 0; at -= 1) if (MARKS.includes(gap.charAt(at))) return at;
  return -1;
}

const MARKS = ',;:.()[]';

/** The words right behind a count, up to the next mark; of a fraction those behind its whole. */
export function wordsBehind(statement: Statement, { slash, index, behind }: Measure): string {
  const words = slash === 'part' ? (statement[index + 1]?.behind ?? '') : behind;
  return beforeFirstMark(words, MARKS).slice(0, LONGEST);
}

/** What a count is said of: the words before and behind it, between two marks. */
export function clauseOf(statement: Statement, measure: Measure): string {
  return `${wordsBefore(measure)} # ${wordsBehind(statement, measure)} `;
}
