import { dayNumberOf, isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';
import { shiftSpan } from '../../text/span';
import { editsTo } from '../../rules/date/writing';
import type { TextEdit } from '../../rules/rule';

/** A dated mention to compare. */
export interface DatedMention {
  readonly citation: CitationClaim;
  readonly date: DateClaim;
  readonly day: CalendarDate;
  /** Where its block starts. */
  readonly start: number;
}

/** A mention to compare. Where the year is not that of the symbol, that alone is reported. */
export function mentionOf(citation: CitationClaim, start: number): DatedMention | null {
  const { date, year } = citation;
  const day = date === null ? null : calendarDateOf(date);
  if (date === null || day === null || !isRealDate(day)) return null;
  return year === null || year.text === String(day.year) ? { citation, date, day, start } : null;
}

/** Makes the date of a mention another one, in the form that stands there; nothing where it is that date. */
export function dateEdits({ date, day, start }: DatedMention, to: CalendarDate): readonly TextEdit[] {
  if (dayNumberOf(day) === dayNumberOf(to)) return [];
  return editsTo(date, to).map(edit => ({ ...edit, span: shiftSpan(edit.span, start) }));
}
