import type { CalendarDate, Weekday } from '../../arithmetic/calendar';
import type { Span } from '../../text/span';
import { endOfDigits } from '../number';

/** A number of a date with its place: the "05" of "05/12/2023" has the value 5 and two digits. */
export interface DatePart {
  readonly span: Span;
  readonly value: number;
  readonly digits: number;
}

/** How a date is written. */
export type DateNotation =
  /** "20/11/2019". */
  | 'slash'
  /** "20-11-2019". */
  | 'dash'
  /** "20.11.2019". */
  | 'dot'
  /** "ngày 20 tháng 11 năm 2019". */
  | 'spelled';

/** A weekday beside a date: "thứ Sáu, 19-1-2024", "ngày 19/1/2024 (thứ Sáu)". */
export interface WeekdayPart {
  readonly span: Span;
  readonly weekday: Weekday;
  readonly order: 'before' | 'after';
}

/**
 * A date as written, possible or not. A part that is not written is null; so is one left blank for the pen ("ngày …
 * tháng 11 năm 2026"), and then `hasBlank` is true.
 */
export interface DateClaim {
  readonly kind: 'date';
  /** From the first number (or blank) to the last; the word "ngày" belongs to it in the spelled form. */
  readonly span: Span;
  readonly notation: DateNotation;
  readonly day: DatePart | null;
  readonly month: DatePart | null;
  /** Of two or four digits, or mistyped with five or three: see `isMistyped`. */
  readonly year: DatePart | null;
  readonly hasBlank: boolean;
  readonly weekday: WeekdayPart | null;
  /** True behind "ngày" or a time of day, where nothing but a date can stand. */
  readonly isNamed: boolean;
  /** True where "âm lịch" stands behind it: the Gregorian calendar does not judge it. */
  readonly isLunar: boolean;
  /** True where month and year are those of the next date: the 15 of "ngày 15 và 16/4/2025". */
  readonly isInherited: boolean;
}

/** Two dates as the ends of a period: "từ ngày 28/12/2023 đến ngày 05/01/2024". */
export interface DateRangeClaim {
  readonly kind: 'date-range';
  readonly span: Span;
  readonly from: DateClaim;
  readonly to: DateClaim;
  /** "trong 03 ngày (từ … đến …)": the number of days said beside the range, or null. */
  readonly days: DatePart | null;
}

/** What a pair of years is called. */
export type YearsWord = 'giai đoạn' | 'nhiệm kỳ' | 'năm học' | 'other';

/** "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025", "năm học 2025 - 2026". */
export interface YearRangeClaim {
  readonly kind: 'year-range';
  readonly span: Span;
  readonly word: YearsWord;
  readonly from: DatePart;
  readonly to: DatePart;
}

/** "quý I/2024", "quý 2 năm 2024", "quý IV"; also the ends of "quý I - III/2024". */
export interface QuarterClaim {
  readonly kind: 'quarter';
  readonly span: Span;
  readonly quarter: DatePart;
  readonly isRoman: boolean;
  readonly year: DatePart | null;
}

/** "tháng 9/2024", "tháng 9 năm 2024"; a month alone ("tháng 9") has no year. */
export interface MonthClaim {
  readonly kind: 'month';
  readonly span: Span;
  readonly month: DatePart;
  readonly year: DatePart | null;
}

/** "14 giờ 30 phút", "7h30", "19:48". */
export interface ClockClaim {
  readonly kind: 'clock';
  readonly span: Span;
  readonly hour: DatePart;
  readonly minute: DatePart | null;
}

/** "Xuân Bính Ngọ 2026", "năm Ất Tỵ (2025)": a can-chi name and the year beside it. */
export interface CanChiClaim {
  readonly kind: 'can-chi';
  readonly span: Span;
  /** The two syllables as written. */
  readonly nameSpan: Span;
  readonly year: DatePart;
}

/** Everything but a plain date that speaks of time. */
export type PeriodClaim =
  DateRangeClaim | YearRangeClaim | QuarterClaim | MonthClaim | ClockClaim | CanChiClaim;

/** The part that the run of digits at an offset makes. */
export function partAt(text: string, start: number): DatePart {
  const end = endOfDigits(text, start);
  return { span: { start, end }, value: Number(text.slice(start, end)), digits: end - start };
}

/** The day that a date names; null where a part is missing, left blank, or the year has not four digits. */
export function calendarDateOf({ day, month, year }: DateClaim): CalendarDate | null {
  if (day === null || month === null || year?.digits !== 4) return null;
  return { day: day.value, month: month.value, year: year.value };
}
