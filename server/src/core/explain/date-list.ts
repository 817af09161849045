import { dayNumberOf, weekdayOf, type CalendarDate } from '../arithmetic/calendar';
import { WEEKDAY_NAMES, writeShort } from '../claims/date/write-date';
import type { DocumentModel } from '../document/document';
import type { Locale } from '../text/localized';
import { shiftSpan, type Span } from '../text/span';
import { realDayOf } from './date';

/** A day that a document speaks of. */
export interface ListedDay {
  readonly day: CalendarDate;
  /** "19/01/2024". */
  readonly written: string;
  /** "thứ Sáu". */
  readonly weekday: string;
  /** Where it stands, in the order of the text; not empty. */
  readonly places: readonly Span[];
}

/** The full, real days of a document, from the first in time to the last. Lunar dates, and those without a year, have no place among them. */
export function listDays(document: DocumentModel, locale: Locale): readonly ListedDay[] {
  const days = new Map<number, { readonly day: CalendarDate; readonly places: Span[] }>();
  for (const { start, block } of document.blocksWith('dates')) {
    for (const date of block.dates) {
      const day = date.isLunar ? null : realDayOf(date);
      if (day === null) continue;
      const number = dayNumberOf(day);
      const known = days.get(number) ?? { day, places: [] };
      days.set(number, known);
      known.places.push(shiftSpan(date.span, start));
    }
  }
  return [...days]
    .sort(([first], [second]) => first - second)
    .map(([, { day, places }]) => ({
      day,
      written: writeShort(day),
      weekday: WEEKDAY_NAMES[weekdayOf(day)][locale],
      places,
    }));
}
