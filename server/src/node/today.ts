import { isRealDate, type CalendarDate } from '../core/index';
import { dayOnClock } from '../hosting/clock';

/**
 * The day on the clock of this machine, in its time zone. `VANBAN_TODAY` ("2026-11-21") stands in for the clock: tests and
 * demonstrations come out the same on every day. What is no such day is passed over.
 */
export function readToday(environment: NodeJS.ProcessEnv): CalendarDate {
  return parseDay(environment['VANBAN_TODAY'] ?? '') ?? dayOnClock();
}

function parseDay(text: string): CalendarDate | null {
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { day, month, year };
  return isRealDate(date) ? date : null;
}
