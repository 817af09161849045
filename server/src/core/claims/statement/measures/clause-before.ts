import type { Measure, Statement } from './measure';
import { hasOneOf } from '../../../text/one-of';

/**
 * The words of the clause before a value, from the last mark that parts clauses on. The number of a time may stand among them: "số thu 10
 * tháng là", "6 tháng đầu năm thu".
 */
export function clauseBefore(statement: Statement, { gap, index, sentence }: Measure): string {
  const time = statement[index - 1];
  const isOfTime = time?.sentence === sentence && TIMES.has(time.head) && !hasOneOf(gap, ',;.()');
  return lastClause(isOfTime ? `${time.gap}${time.number.value.units.toString()}${gap}` : gap);
}

const TIMES: ReadonlySet<string> = new Set(['tháng', 'năm', 'quý']);

function lastClause(words: string): string {
  const start = Math.max(...MARKS.map(mark => words.lastIndexOf(mark))) + 1;
  return words.slice(start).slice(-LONGEST);
}

const MARKS = [',', ';', '.'];
const LONGEST = 70;
