import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { Register, RegisterEntry } from '../../register/register';

/**
 * What a register says of a document: the entry with its date. Where the text gives no date, or the symbol carries its year and
 * so can mean no other, the only entry will do. Null for none.
 */
export function findEntry(
  register: Register | null,
  { symbol, date }: { readonly symbol: string; readonly date: CalendarDate | null },
): RegisterEntry | null {
  const entries = register?.find(symbol) ?? [];
  const ofDay = entries.find(entry => entry.date !== null && date !== null && isSameDay(entry.date, date));
  if (ofDay !== undefined) return ofDay;
  const [only, second] = entries;
  if (only === undefined || second !== undefined) return null;
  return date === null || only.date === null || HAS_YEAR.test(symbol) ? only : null;
}

/** Whether two dates are one day. */
export function isSameDay(first: CalendarDate, second: CalendarDate): boolean {
  return dayNumberOf(first) === dayNumberOf(second);
}

/** "30/2020/NĐ-CP", "64/2025/QH15". */
const HAS_YEAR = /^\d+\p{L}?\/(?:19|20)\d\d\//u;
