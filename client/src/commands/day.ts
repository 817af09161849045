import type { Day } from '../protocol/protocol';

/** The day of "21/11/2026"; null for what is no day of the calendar. */
export function readDay(text: string): Day | null {
  const [day, month, year] = (/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text.trim()) ?? [])
    .slice(1)
    .map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(year, month - 1, day);
  // A day that the month does not have becomes one of the next month.
  return date.getMonth() === month - 1 && date.getDate() === day ? { day, month, year } : null;
}
