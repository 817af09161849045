import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { CitedDocument } from '../references';
import { mentionOf, type DatedMention } from './dated-mention';

/**
 * The mentions of a document that name no issuer and give another day of the same year than those that do: "Kế hoạch số 12/KH-UBND ngày
 * 05/3/2026 của UBND tỉnh …; Kế hoạch số 12/KH-UBND ngày 06/3/2026". Most often a later mention is shortened so, and the day is
 * mistyped; but the symbol may be another body's, so only a slip in the day or the month counts.
 */
export function unnamedMentions(
  { full }: CitedDocument,
  named: readonly DatedMention[],
): readonly DatedMention[] {
  const [first] = named;
  if (first === undefined) return [];
  return full.flatMap(({ claim, start, identity }) => {
    const mention = identity.key === null ? mentionOf(claim, start) : null;
    if (mention === null || claim.title !== null || isBefore(mention, first)) return [];
    return named.every(({ day }) => isSlip(mention.day, day)) ? [mention] : [];
  });
}

function isBefore(one: DatedMention, other: DatedMention): boolean {
  return one.start + one.citation.span.start < other.start + other.citation.span.start;
}

function isSlip(one: CalendarDate, other: CalendarDate): boolean {
  if (one.year !== other.year || dayNumberOf(one) === dayNumberOf(other)) return false;
  return one.month === other.month || one.day === other.day;
}
