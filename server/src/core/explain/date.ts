import {
  canChiOf,
  daysInMonth,
  isRealDate,
  quarterOf,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type DatePart } from '../claims/date/date';
import type { Block } from '../block/block';
import { WEEKDAY_NAMES, writeShort } from '../claims/date/write-date';
import type { Locale } from '../rule/rule';
import { foldWord } from '../reading/fold';
import { spanTouches, textAt, type Span } from '../text/span';

/** What the calendar says of a date, for a person to read beside it. */
export interface DateNote {
  /** The date that was asked about, as a span of the block. */
  readonly span: Span;
  /** "thứ Sáu, 19/01/2024", or that there is no such day. */
  readonly headline: string;
  /** "quý I/2024", "năm 2024: Giáp Thìn (trước Tết: Quý Mão)". */
  readonly details: readonly string[];
}

/**
 * What the calendar says of the date at an offset of a block: weekday, quarter and can-chi name of the year, or why there
 * is no such day. Null on anything else, on lunar dates, and on a possible date without its full year, of which there is
 * nothing to say. Both ends of a date count as on it. The year 2024 is said to be Giáp Thìn, never the day: the lunar year
 * begins in January or February, and core has no lunar calendar.
 */
export function dateNoteAt(block: Block, offset: number, locale: Locale): DateNote | null {
  const date = block.dates.find(({ span }) => spanTouches(span, offset));
  if (date === undefined || date.isLunar || date.day === null || date.month === null) return null;
  const year = date.year?.digits === 4 ? date.year.value : null;
  const { day, month } = date;
  if (day.value === 0 || day.value > daysInMonth(month.value, year)) {
    const details = [PHRASES[locale].lengthOf(month.value, year)];
    return { span: date.span, headline: PHRASES[locale].noSuchDay(writtenAs(block.text, date)), details };
  }
  const real = realDayOf(date);
  return real === null ? null : { span: date.span, ...describeDay(real, locale) };
}

/** A date that is written without its weekday, and that weekday in words. */
export interface MissingWeekday {
  readonly span: Span;
  readonly weekday: string;
}

/**
 * The full, real dates of a block that have no weekday beside them: "19/01/2024", but not "19/01/2024, thứ Sáu", "19/01",
 * "31/6/2024" or the 15 of "ngày 15 và 16/4/2025". In the order of the text.
 */
export function listMissingWeekdays(block: Block, locale: Locale): readonly MissingWeekday[] {
  return block.dates.flatMap(date => {
    const day = date.isLunar || date.isInherited ? null : realDayOf(date);
    if (day === null || date.weekday !== null || opensWeekday(block.text, date.span.end)) return [];
    return [{ span: date.span, weekday: WEEKDAY_NAMES[weekdayOf(day)][locale] }];
  });
}

/** The weekday of a full, real date of the Gregorian calendar; null for any other. */
export function findWeekday(date: DateClaim): Weekday | null {
  const day = date.isLunar ? null : realDayOf(date);
  return day === null ? null : weekdayOf(day);
}

/** The first whole year of the Gregorian calendar: of days before it nobody agrees which weekday they were. */
const FIRST_YEAR = 1583;

/** The day that a date names, where the calendar has it and weekdays are agreed upon; null otherwise. */
export function realDayOf(date: DateClaim): CalendarDate | null {
  const day = calendarDateOf(date);
  return day !== null && day.year >= FIRST_YEAR && isRealDate(day) ? day : null;
}

/** A weekday behind a bare comma may belong to the next date and is no claim; a second one beside it would still be odd. */
function opensWeekday(text: string, end: number): boolean {
  return /^\s{0,3}[,;(–-]?\s{0,3}(?:thứ|chủ nhật)(?!\p{L})/u.test(foldWord(text.slice(end, end + 24)));
}

function describeDay(day: CalendarDate, locale: Locale): Omit<DateNote, 'span'> {
  const { quarter, yearName } = PHRASES[locale];
  return {
    headline: `${WEEKDAY_NAMES[weekdayOf(day)][locale]}, ${writeShort(day)}`,
    details: [quarter(day), yearName(day)],
  };
}

/** "31/6/2024" for "ngày 31 tháng 6 năm 2024": the digits as they stand, without what is around them. */
function writtenAs(text: string, { day, month, year }: DateClaim): string {
  return [day, month, year]
    .filter((part): part is DatePart => part !== null)
    .map(({ span }) => textAt(text, span))
    .join('/');
}

interface Phrases {
  readonly noSuchDay: (written: string) => string;
  readonly lengthOf: (month: number, year: number | null) => string;
  readonly quarter: (day: CalendarDate) => string;
  readonly yearName: (day: CalendarDate) => string;
}

const PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    noSuchDay: written => `không có ngày ${written}`,
    lengthOf: (month, year) => {
      if (month < 1 || month > 12) return 'một năm có 12 tháng';
      return `tháng ${withYear(month, year)} có ${lengthInWords(month, year, 'hoặc')} ngày`;
    },
    quarter: ({ month, year }) => `quý ${ROMAN[quarterOf(month)] ?? ''}/${year}`,
    yearName: day => `năm ${day.year}: ${nameYear(day, 'trước Tết')}`,
  },
  en: {
    noSuchDay: written => `there is no ${written}`,
    lengthOf: (month, year) => {
      if (month < 1 || month > 12) return 'a year has 12 months';
      return `month ${withYear(month, year)} has ${lengthInWords(month, year, 'or')} days`;
    },
    quarter: ({ month, year }) => `quarter ${quarterOf(month)} of ${year}`,
    yearName: day => `year ${day.year}: ${nameYear(day, 'before Tết')}`,
  },
};

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV'];

/** In January and February the name of the year before is said too, since on the day itself it may still be in use. */
function nameYear({ month, year }: CalendarDate, beforeTet: string): string {
  return month <= 2 ? `${canChiOf(year)} (${beforeTet}: ${canChiOf(year - 1)})` : canChiOf(year);
}

function withYear(month: number, year: number | null): string {
  return year === null ? String(month) : `${month}/${year}`;
}

function lengthInWords(month: number, year: number | null, or: string): string {
  return month === 2 && year === null ? `28 ${or} 29` : String(daysInMonth(month, year));
}
