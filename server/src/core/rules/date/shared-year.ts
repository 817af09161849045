import type { DateClaim } from '../../claims/date/date';
import { textBefore } from '../../text/span';

/**
 * True for the end of "từ 13-4 đến 3-5-1953" and "15 - 20/3/2024": the other end is written in the same way and has no year. A repair of one
 * end would make days of one month of them.
 */
export function sharesYear(text: string, { span }: DateClaim): boolean {
  return (
    SHARED_BEFORE.test(textBefore(text, span.start, SHARED_REACH)) ||
    SHARED_BEHIND.test(text.slice(span.end, span.end + SHARED_REACH))
  );
}

const SHARED_REACH = 24;
const SHARED_BEFORE =
  /(?<![\d/.-])(?:\d{1,2}\s?[-–]|\d{1,2}\s?[-–/.]\s?\d{1,2}\s?(?:[-–,]|và|(?:đến|tới)(?:\s{1,3}hết)?))\s{0,3}(?:ngày\s{1,3})?$/u;
const SHARED_BEHIND =
  /^\s?(?:[-–,]|và|(?:đến|tới)(?:\s{1,3}hết)?)\s{0,3}(?:ngày\s{1,3})?\d{1,2}\s?[-–/.]\s?\d{1,2}(?!\d|\s?[-–/.]\s?\d)/u;
