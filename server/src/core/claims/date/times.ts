import { readCanChi } from './can-chi';
import type { DateClaim, PeriodClaim } from './date';
import { readClocks, readDateRanges, readMonths, readQuarters, readYearRanges } from './read-periods';

/**
 * Reads every period of a folded text, whose dates are known, in the order of the text. Nothing is judged: a period that ends
 * before it begins is a period too. Linear.
 */
export function readPeriods(folded: string, dates: readonly DateClaim[]): readonly PeriodClaim[] {
  const periods: readonly PeriodClaim[] = [
    ...readDateRanges(folded, dates),
    ...readYearRanges(folded),
    ...readQuarters(folded),
    ...readMonths(folded),
    ...readClocks(folded),
    ...readCanChi(folded),
  ];
  return [...periods].sort((first, second) => first.span.start - second.span.start);
}
