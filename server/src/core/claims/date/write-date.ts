import type { CalendarDate, Weekday } from '../../arithmetic/calendar';
import type { Localized } from '../../text/localized';
import type { TextEdit } from '../../text/text-edit';
import type { DateClaim, DatePart } from './date';

/** "19/01/2024", as messages write a date: the day and the months 1 and 2 take a zero. */
export function writeShort({ day, month, year }: CalendarDate): string {
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

/** "19 tháng 01 năm 2024", behind the word "ngày". Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b. */
export function writeSpelled({ day, month, year }: CalendarDate): string {
  return `${padDay(day)} tháng ${padMonth(month)} năm ${year}`;
}

/** Days 1 to 9 take a zero. */
export function padDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** Months 1 and 2 take a zero, 3 to 9 do not: so the form cannot be turned into 11 and 12. */
export function padMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** Names of the days as Nghị định 30/2020/NĐ-CP, Phụ lục II, V.8.c writes them. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, Localized>> = {
  0: { vi: 'Chủ nhật', en: 'Sunday' },
  1: { vi: 'thứ Hai', en: 'Monday' },
  2: { vi: 'thứ Ba', en: 'Tuesday' },
  3: { vi: 'thứ Tư', en: 'Wednesday' },
  4: { vi: 'thứ Năm', en: 'Thursday' },
  5: { vi: 'thứ Sáu', en: 'Friday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
};

/** Months of a sentence: "tháng 6", in English by their names. */
export function monthName(month: number): Localized {
  return { vi: `tháng ${month}`, en: ENGLISH_MONTHS[month - 1] ?? `month ${month}` };
}

const ENGLISH_MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** Edits that turn a written date into another, part by part, so that its separators stay as they are. */
export function editsTo(from: DateClaim, to: CalendarDate): readonly TextEdit[] {
  return [...partEdit(from.day, to.day), ...partEdit(from.month, to.month), ...partEdit(from.year, to.year)];
}

function partEdit(part: DatePart | null, value: number): readonly TextEdit[] {
  if (part === null || part.value === value) return [];
  return [
    {
      span: part.span,
      text: String(value).padStart(part.digits === 1 && value < 10 ? 1 : Math.min(part.digits, 2), '0'),
    },
  ];
}
