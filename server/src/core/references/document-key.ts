import { isRealDate, type CalendarDate } from '../arithmetic/calendar';
import type { CitationClaim } from '../claims/citation/citation';
import { isPartyIssuer } from '../claims/citation/codes';
import { eraOf } from '../claims/citation/era';
import { isLocalCode, provinceOf, shortIssuer } from '../claims/citation/local-issuer';
import { numberingTermOf } from '../claims/citation/terms';
import { calendarDateOf } from '../claims/date/date';
import { remembering } from '../block/remembering';

/** What a citation tells of its document by itself, wherever it stands. */
export interface CitationIdentity {
  /** The day of the date behind the symbol, where it is whole and real. */
  readonly date: CalendarDate | null;
  /** See `documentKey`; null without a date. */
  readonly key: string | null;
  /** See `eraOf`; null without a date. */
  readonly era: string | null;
  /** See `placeOf`. */
  readonly place: string | null;
}

/** Reads what a citation tells by itself: once, since every edit asks it of every citation of the draft. */
export const identityOf = remembering((claim: CitationClaim): CitationIdentity => {
  const date = realDateOf(claim);
  return {
    date,
    key: date === null ? null : documentKey(claim, date),
    era: date === null ? null : eraOf(claim, date),
    place: placeOf(claim),
  };
});

function realDateOf({ date }: CitationClaim): CalendarDate | null {
  const day = date === null ? null : calendarDateOf(date);
  return day !== null && isRealDate(day) ? day : null;
}

/**
 * What makes two dated citations mean one document: equal keys; null where the symbol cannot tell. Symbols with a year are
 * unique for central bodies; those of people's councils and committees repeat in every province, so the same issuer must be
 * named. Symbols without a year repeat every year, those of the Party in every term of five years.
 */
export function documentKey(citation: CitationClaim, date: CalendarDate): string | null {
  const { canonical: symbol } = citation;
  const issuer = citation.issuerName === null ? null : shortIssuer(citation.issuerName);
  const code = citation.issuerCode.text;
  const isLocal = isLocalCode(code);
  if (isLocal && issuer === null) return null;
  const place = isLocal ? `${symbol}:${issuer ?? ''}` : symbol;
  if (citation.year !== null) return place;
  if (citation.system === 'party' && isPartyIssuer(code)) return `${place}:${numberingTermOf(code, date)}`;
  if (code === 'TTg') return `${place}:${date.year}`;
  return issuer === null ? null : `${symbol}:${issuer}:${date.year}`;
}

/**
 * The place or body that tells apart documents of one symbol, folded: the issuer of symbols that every province has, the
 * province of a provincial Party committee. Null where none is said, or none is needed.
 */
export function placeOf(citation: CitationClaim): string | null {
  if (!isLocalCode(citation.issuerCode.text)) return provinceOf(citation);
  const place = shortIssuer(citation.issuerName ?? '');
  return place === '' ? null : place;
}
