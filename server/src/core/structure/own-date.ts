import { dayNumberOf, isRealDate, type CalendarDate } from '../arithmetic/calendar';
import { calendarDateOf } from '../claims/date/date';
import type { PlacedClaims } from '../block/claim-places';
import type { Span } from '../text/span';
import { findBasisDates, findIssueDate } from './dated-lines';

/** From when a document is, at the earliest, and what tells. */
export interface OwnDate {
  readonly date: CalendarDate;
  /**
   * The issue line; the issue line with its day left blank for the pen ("ngày … tháng 11 năm 2026" is the 1st at the earliest); or
   * the latest document among its legal bases, which it cannot be older than.
   */
  readonly from: 'issue' | 'blank' | 'basis';
  /** The place that tells. */
  readonly span: Span;
}

/** The earliest day that a document can be of; null where neither its issue line nor its legal bases tell. */
export function findOwnDate(document: PlacedClaims): OwnDate | null {
  const issue = findIssueDate(document.blocks);
  if (issue !== null) {
    const day = calendarDateOf(issue.date);
    if (day !== null) return isRealDate(day) ? { date: day, from: 'issue', span: issue.span } : null;
    const { month, year } = issue.date;
    if (year?.digits !== 4) return null;
    const earliest = { day: 1, month: month?.value ?? 1, year: year.value };
    return isRealDate(earliest) ? { date: earliest, from: 'blank', span: issue.span } : null;
  }
  const bases = findBasisDates(document.blocksWith('dates')).flatMap(({ date, span }): readonly OwnDate[] => {
    const day = calendarDateOf(date);
    return day !== null && isRealDate(day) ? [{ date: day, from: 'basis', span }] : [];
  });
  return bases.reduce<OwnDate | null>(
    (latest, basis) =>
      latest === null || dayNumberOf(basis.date) > dayNumberOf(latest.date) ? basis : latest,
    null,
  );
}
