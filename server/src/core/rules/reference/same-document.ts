import type { CalendarDate } from '../../arithmetic/calendar';
import type { CitationClaim } from '../../claims/citation/citation';
import { isPartyIssuer } from '../../claims/citation/codes';

/**
 * What makes two dated citations mean one document: equal keys; null where the symbol cannot tell. Symbols with a year are
 * unique for central bodies; those of people's councils and committees repeat in every province, so the same issuer must be
 * named. Symbols without a year repeat every year, those of the Party in every term of five years.
 */
export function documentKey(citation: CitationClaim, date: CalendarDate): string | null {
  const { canonical: symbol, issuerName: issuer } = citation;
  const code = citation.issuerCode.text;
  const isLocal = /(?:UBND|HĐND|HU|QU|ThU|ĐU|CB)$/u.test(code);
  if (isLocal && issuer === null) return null;
  const place = isLocal ? `${symbol}:${issuer ?? ''}` : symbol;
  if (citation.year !== null) return place;
  if (citation.system === 'party' && isPartyIssuer(code)) return `${place}:${termOf(code, date)}`;
  if (code === 'TTg') return `${place}:${date.year}`;
  return issuer === null ? null : `${symbol}:${issuer}:${date.year}`;
}

/** The province of "Tỉnh ủy Bình Minh", folded; null where none is named. */
export function provinceOf({ issuerName }: CitationClaim): string | null {
  if (issuerName === null) return null;
  return /(?:tỉnh|thành) [uủ][yỷ] (?<place>.+)$/u.exec(issuerName)?.groups?.['place'] ?? null;
}

/**
 * The term in which the Party numbers on. The central bodies begin anew with the congress in January 2011, 2016, 2021 …; the
 * committees below them with theirs, from April to the end of the year before. A symbol dated in the time of the congresses
 * may belong to either term, so that time is kept apart. The Youth Union has terms of its own; there a year is sure.
 */
function termOf(issuerCode: string, { year, month }: CalendarDate): string {
  if (issuerCode.includes('ĐTN')) return `year ${year}`;
  const isCongress = issuerCode.endsWith('TW') ? year % 5 === 1 && month === 1 : year % 5 === 0 && month >= 4;
  return isCongress ? `congress ${year}` : `term ${Math.floor((year - 1) / 5)}`;
}
