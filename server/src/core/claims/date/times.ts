import type { FoldedText } from '../../text/fold';
import type { FigureClaim } from '../claim';
import { readCanChi } from './can-chi';
import type { DateClaim, PeriodClaim } from './date';
import { readDates } from './read-dates';
import { readClocks, readDateRanges, readMonths, readQuarters, readYearRanges } from './read-periods';
import { dateToOriginal, periodToOriginal } from './to-original';

/** What a text says of time, each list in the order of the text, spans in the original text. */
export interface Times {
  readonly dates: readonly DateClaim[];
  readonly periods: readonly PeriodClaim[];
}

/**
 * Reads every date and period of a text, whose figures are given with folded offsets. Nothing is judged: an impossible
 * date is a date too. Linear.
 */
export function readTimes(folded: FoldedText, figures: readonly FigureClaim[]): Times {
  const { text } = folded;
  const dates = readDates(text, figures);
  const periods: readonly PeriodClaim[] = [
    ...readDateRanges(text, dates),
    ...readYearRanges(text),
    ...readQuarters(text),
    ...readMonths(text),
    ...readClocks(text),
    ...readCanChi(text),
  ];
  const sorted = [...periods].sort((first, second) => first.span.start - second.span.start);
  if (folded.isAligned) return { dates, periods: sorted };
  return {
    dates: dates.map(date => dateToOriginal(date, folded)),
    periods: sorted.map(period => periodToOriginal(period, folded)),
  };
}
