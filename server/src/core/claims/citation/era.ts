import type { CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from './citation';
import { isPartyIssuer } from './codes';
import { numberingTermOf } from './terms';

/**
 * The span of time in which the symbol means one document: a term of the Party, a year, or all time (empty) for symbols
 * that carry their year.
 */
export function eraOf(
  { year, system, issuerCode }: Pick<CitationClaim, 'year' | 'system' | 'issuerCode'>,
  date: CalendarDate,
): string {
  if (year !== null) return '';
  const isOfTerm = system === 'party' && isPartyIssuer(issuerCode.text);
  return isOfTerm ? numberingTermOf(issuerCode.text, date) : String(date.year);
}
