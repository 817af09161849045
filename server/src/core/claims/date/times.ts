import { CUE_BITS, type CueSet } from '../../reading/cues';
import { readCanChi } from './can-chi';
import type { DateClaim, PeriodClaim } from './date';
import { readClocks, readDateRanges, readMonths, readYearRanges } from './read-periods';
import { readQuarters } from './read-quarters';

/** A text, as it is read and folded, what it has, and its dates. */
export interface PeriodText {
  readonly text: string;
  readonly folded: string;
  readonly cues: CueSet;
  readonly dates: readonly DateClaim[];
}

/**
 * Reads every period of a text in its order. Nothing is judged: a period that ends before it begins is a period too. Linear. Many texts
 * are asked for a date with a dash somewhere, and have no range of two.
 */
export function readPeriods({ text, folded, cues, dates }: PeriodText): readonly PeriodClaim[] {
  const ranges = readDateRanges(folded, dates);
  if ((cues & CUE_BITS.term) === 0) return ranges;
  const periods: readonly PeriodClaim[] = [
    ...ranges,
    ...readYearRanges(folded),
    ...readQuarters(folded, text),
    ...readMonths(folded),
    ...readClocks(folded),
    ...readCanChi(folded),
  ];
  return periods.length < 2 ? periods : [...periods].sort(compareStarts);
}

function compareStarts(first: PeriodClaim, second: PeriodClaim): number {
  return first.span.start - second.span.start;
}
