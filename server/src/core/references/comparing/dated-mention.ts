import { isRealDate, type CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import { calendarDateOf, type DateClaim } from '../../claims/date/date';

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
