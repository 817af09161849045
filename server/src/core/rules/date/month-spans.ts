import { isRealDate } from '../../arithmetic/calendar';
import type { Block } from '../../block/block';
import { calendarDateOf, partAt, type DatePart, type DateRangeClaim } from '../../claims/date/date';
import { indexOfDigit } from '../../text/digits';
import { textBefore } from '../../text/span';

/** "từ ngày 01/3/2026 đến ngày 30/6/2026 (02 tháng)", "trong 02 tháng (từ ngày 01/3/2026 đến …)", in offsets of the block. */
export interface MonthSpan {
  readonly stated: DatePart;
  readonly range: DateRangeClaim;
  /** From the first day to the last, both counted; 0.5 for half a month. */
  readonly months: number;
}

/** The numbers of months of a block that stand beside the days that they count. */
export function* monthSpansIn({ text, folded, periods }: Block): Iterable<MonthSpan> {
  if (!folded.includes(' tháng')) return;
  for (const range of periods) {
    if (range.kind !== 'date-range') continue;
    const stated = statedBehind({ text, folded }, range) ?? statedBefore({ text, folded }, range);
    if (stated === null) continue;
    const months = monthsOf(range);
    if (months !== null) yield { stated, range, months };
  }
}

type Texts = Pick<Block, 'text' | 'folded'>;

/** A bracket that says nothing but a number of months: "(02 tháng)". */
const BEHIND = /^\s{0,2}\(\s?\d{1,2}\s{1,3}tháng\s?\)/u;
/** "trong 02 tháng (từ ngày ", "thời gian 03 tháng, từ ngày ": "không quá", "gần" and a time that runs from an event are others. */
const BEFORE =
  /(?:trong|thời\s{1,3}gian|thời\s{1,3}hạn|kéo\s{1,3}dài|là)\s{0,3}:?\s{1,3}\d{1,2}\s{1,3}tháng\s{0,3}[,:(]?\s{0,3}(?:kể\s{1,3})?(?:từ\s{1,3})?(?:ngày\s{1,3})?$/u;
const REACH = 60;

function statedBehind({ text, folded }: Texts, { span }: DateRangeClaim): DatePart | null {
  const match = BEHIND.exec(folded.slice(span.end, span.end + REACH));
  return match === null ? null : partAt(text, span.end + indexOfDigit(match[0]));
}

function statedBefore({ text, folded }: Texts, { span }: DateRangeClaim): DatePart | null {
  const match = BEFORE.exec(textBefore(folded, span.start, REACH));
  return match === null ? null : partAt(text, span.start - match[0].length + indexOfDigit(match[0]));
}

const DAYS_IN_MONTH = 30;

function monthsOf({ from, to }: DateRangeClaim): number | null {
  const [first, last] = [calendarDateOf(from), calendarDateOf(to)];
  if (first === null || last === null || !isRealDate(first) || !isRealDate(last)) return null;
  const whole = 12 * (last.year - first.year) + last.month - first.month;
  return whole + (last.day - first.day + 1) / DAYS_IN_MONTH;
}
