import type { CalendarDate } from '../core/index';

/** The day on the clock of this machine, in its time zone. */
export function dayOnClock(): CalendarDate {
  const now = new Date();
  return { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
}
