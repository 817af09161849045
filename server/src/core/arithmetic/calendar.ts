/** A day of the Gregorian calendar, as printed; it need not exist. Months and days count from 1. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A day of the week; 0 is Sunday (Chủ nhật), 1 Monday (thứ Hai) … 6 Saturday (thứ Bảy). */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DAYS_IN_WEEK = 7;

/** True for a year with a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that does not exist. Without a year, February is given its 29 days. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** True for a day that the calendar has. */
export function isRealDate({ day, month, year }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(month, year);
}

/** The number of a day on a line of days: differences are spans of days. 1970-01-01 is 0. Only for real dates. */
export function dayNumberOf({ day, month, year }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a number of days; the inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, month, year };
}

/** The day of the week. Only for real dates. 19/01/2024 → 5 (thứ Sáu). */
export function weekdayOf(date: CalendarDate): Weekday {
  const weekday = (((dayNumberOf(date) + 4) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return WEEKDAYS[weekday] ?? 0;
}

/** The nearest days with another weekday: first the nearer, then the one on the other side. */
export function nearestWithWeekday(
  date: CalendarDate,
  weekday: Weekday,
): readonly [CalendarDate, CalendarDate] {
  const at = dayNumberOf(date);
  const ahead = (weekday - weekdayOf(date) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const later = dateOfDayNumber(at + ahead);
  const earlier = dateOfDayNumber(at + ahead - DAYS_IN_WEEK);
  return ahead <= DAYS_IN_WEEK - ahead ? [later, earlier] : [earlier, later];
}

/** The quarter of a month, 1 to 4. */
export function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3) + 1;
}

/**
 * The can-chi name of a lunar year: 2026 → "Bính Ngọ". The lunar year begins in January or February, so the first weeks
 * of a Gregorian year still have the name of the year before.
 */
export function canChiOf(year: number): string {
  return `${CAN[(((year - 4) % 10) + 10) % 10] ?? ''} ${CHI[(((year - 4) % 12) + 12) % 12] ?? ''}`;
}

export const CAN: readonly string[] = [
  'Giáp',
  'Ất',
  'Bính',
  'Đinh',
  'Mậu',
  'Kỷ',
  'Canh',
  'Tân',
  'Nhâm',
  'Quý',
];
export const CHI: readonly string[] = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
