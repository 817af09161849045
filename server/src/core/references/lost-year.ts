import { isRealDate } from '../arithmetic/calendar';
import type { CitationClaim } from '../claims/citation/citation';
import { calendarDateOf } from '../claims/date/date';
import { foldPhrase } from '../reading/fold';

/**
 * "Nghị định số 30/NĐ-CP ngày 05/3/2020" → 2020: decrees and circulars are numbered by years. Null where the symbol has its year, where
 * no date is given, and for older documents. Decisions and resolutions have two series, one of them without a year.
 */
export function findLostYear({ canonical, type, year, date }: CitationClaim): number | null {
  const day = date === null || date.year?.digits !== 4 ? null : calendarDateOf(date);
  if (year !== null || type === null || day === null || !isRealDate(day)) return null;
  if (day.year < FIRST_YEAR || !OF_YEARLY_SERIES.test(canonical)) return null;
  return YEARLY_TYPES.has(foldPhrase(type.text)) ? day.year : null;
}

/** The law of 1996 brought the year into the symbols; in 1997 both forms were in use. */
const FIRST_YEAR = 1998;
const OF_YEARLY_SERIES = /^\d+\p{Ll}?\/(?:NĐ-CP$|TT-|TTLT-)/u;
/** "Tờ trình số 12/TT-UBND" is no circular. */
const YEARLY_TYPES: ReadonlySet<string> = new Set(['nghị định', 'thông tư', 'thông tư liên tịch']);
