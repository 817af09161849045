import type { Block } from '../../block/block';
import type { YearRangeClaim } from '../../claims/date/date';
import { spanFrom, type Span } from '../../text/span';
import { nationalTermsIn, type NationalTerm } from './national-terms';

/** What stands beside the name of a term, and says otherwise. */
export type TermConflict =
  | { readonly kind: 'years'; readonly term: NationalTerm; readonly years: YearRangeClaim }
  | {
      readonly kind: 'congress' | 'day';
      readonly term: NationalTerm;
      readonly year: number;
      readonly span: Span;
    };

/** The terms of a block whose years, or the day beside them, are of another one. */
export function* conflictsIn(block: Block): Iterable<TermConflict> {
  for (const term of nationalTermsIn(block)) {
    const found = yearsConflict(block, term) ?? congressConflict(block, term) ?? dayConflict(block, term);
    if (found !== null) yield found;
  }
}

const REACH = 90;
/** ", nhiệm kỳ ", " (", " và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ ": since 2011 the councils are elected with the Assembly. */
const BEFORE_YEARS =
  /^[\s,)–-]{0,4}(?<councils>(?:và\s{1,3})?(?:bầu\s{1,3}cử\s{1,3})?(?:đại\s{1,3}biểu\s{1,3})?(?:hội\s{1,3}đồng\s{1,3}nhân\s{1,3}dân|hđnd)(?:\s{1,3}các\s{1,3}cấp)?[\s,]{1,3})?(?:\(?\s{0,2}nhiệm\s{1,3}k[ỳì]\s{0,2}:?\s{0,2}|\(\s{0,2})$/u;
const FIRST_JOINT_ELECTION = 2011;

function yearsConflict({ folded, periods }: Block, term: NationalTerm): TermConflict | null {
  if (!term.isNamed) return null;
  const years = periods.find(
    (period): period is YearRangeClaim =>
      period.kind === 'year-range' &&
      period.span.start >= term.span.end &&
      period.span.start - term.span.end <= REACH,
  );
  if (years === undefined) return null;
  const gap = BEFORE_YEARS.exec(folded.slice(term.span.end, years.span.start));
  if (gap === null) return null;
  const isOfCouncils = gap.groups?.['councils'] !== undefined;
  if (isOfCouncils && (term.body !== 'assembly' || term.from < FIRST_JOINT_ELECTION)) return null;
  return isOfOther(term, years) ? { kind: 'years', term, years } : null;
}

/**
 * The years of the Assembly are its own. Behind a congress of the Party those of a local committee are often written (2020 - 2025 for
 * 2021 - 2026), so years that lie in its term for the most part say nothing.
 */
function isOfOther({ body, from, to }: NationalTerm, { from: first, to: last }: YearRangeClaim): boolean {
  if (body === 'assembly') return first.value !== from || Math.abs(last.value - to) > 1;
  return first.value >= to || last.value <= from;
}

/** " (năm 2016)", " (tháng 01/2016)", " (2021)". */
const YEAR_IN_BRACKET =
  /^\s{1,2}\(\s?(?:tháng\s{1,2}\d{1,2}\s?[-/]\s?|tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}|năm\s{1,2})?(?<year>(?:19|20)\d\d)\s?\)/u;

function congressConflict({ folded }: Block, term: NationalTerm): TermConflict | null {
  if (term.body !== 'congress') return null;
  const match = YEAR_IN_BRACKET.exec(folded.slice(term.span.end, term.span.end + REACH));
  const year = Number(match?.groups?.['year'] ?? term.from);
  if (match === null || year === term.from) return null;
  const at = term.span.end + match[0].lastIndexOf(String(year));
  return { kind: 'congress', term, year, span: spanFrom(at, at + 4) };
}

/** "Quốc hội khóa XIV, kỳ họp thứ 4 thông qua ngày …", "26-NQ/TW ngày … của Ban Chấp hành Trung ương khóa XII". */
function dayConflict(block: Block, term: NationalTerm): TermConflict | null {
  const date = term.body === 'assembly' ? passedOn(block, term) : decidedOn(block, term);
  if (date?.year?.digits !== 4) return null;
  const year = date.year.value;
  return year >= term.from && year <= term.to ? null : { kind: 'day', term, year, span: date.span };
}

const PASSED =
  /^(?:\s{0,2},?\s{1,3}(?:tại\s{1,3})?kỳ\s{1,3}họp\s{1,3}(?:bất\s{1,3}thường\s{1,3})?(?:lần\s{1,3})?(?:thứ\s{1,3})?[\p{L}\d]{1,5}(?:\s{1,3}(?:một|hai|ba|tư|lăm))?)?\s{0,2},?\s{1,3}(?:đã\s{1,3})?thông\s{1,3}qua\s{1,3}(?:vào\s{1,3})?(?:ngày\s{1,3})?$/u;

function passedOn({ folded, dates }: Block, { span }: NationalTerm): Block['dates'][number] | undefined {
  const date = dates.find(({ span: { start } }) => start >= span.end);
  if (date === undefined || date.span.start - span.end > REACH) return undefined;
  return PASSED.test(folded.slice(span.end, date.span.start)) ? date : undefined;
}

/** " của ", " của Hội nghị lần thứ sáu ". */
const OF_CENTRE = /^\s{0,2},?\s{1,3}(?:của\s{1,3})?(?:hội\s{1,3}nghị\s[^,;.()]{1,40}\s)?$/u;

function decidedOn({ folded, citations }: Block, { span }: NationalTerm): Block['dates'][number] | undefined {
  const cited = citations.findLast(({ date }) => date !== null && date.span.end <= span.start);
  if (cited?.date === undefined || cited.date === null || !cited.issuerCode.text.endsWith('TW'))
    return undefined;
  const gap = folded.slice(cited.date.span.end, span.start);
  return cited.system === 'party' && OF_CENTRE.test(gap) ? cited.date : undefined;
}
