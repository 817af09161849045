import { LEXICON } from '../../reading/lexicon';
import { isDigit, isLetter } from '../../text/boundary';
import type { Span } from '../../text/span';
import type { FigureClaim } from '../claim';
import { partAt, type DateClaim, type DatePart } from './date';
import { isMistyped } from './mistyped-year';
import { readListedDays } from './listed-days';
import { readNumericDates } from './numeric-dates';
import { readWeekday } from './weekday';
import { indexOfDigit } from '../../text/digits';
import { textBefore } from '../../text/span';

/**
 * Reads every date of a text in order, possible or not: "19-1-2024", "ngày 05 tháng 12 năm 2023", "ngày 31/6". A day and
 * month without a year is a date only behind "ngày" or a time of day, or at the other end of a period: elsewhere it is a
 * fraction. Spans are offsets in the folded text. Linear.
 */
export function readDates(text: string, figures: readonly FigureClaim[]): readonly DateClaim[] {
  const dates: DateClaim[] = [];
  for (const raw of inOrder([...readWithMonth(text), ...readNumericDates(text, figures)])) {
    const before = dates.at(-1);
    if (before !== undefined && raw.span.start < before.span.end) continue;
    const listed = readListedDays(text, raw).filter(day => day.span.start >= (before?.span.end ?? 0));
    const needsOther = !raw.isNamed && (raw.year === null || raw.notation === 'spelled');
    if (needsOther && listed.length === 0 && !continuesDates(text, before, raw)) continue;
    const taken = before?.weekday?.order === 'after' ? before.weekday.span.end : 0;
    dates.push(...listed, withSurroundings(text, raw, taken));
  }
  return dates;
}

function readWithMonth(text: string): readonly DateClaim[] {
  if (!text.includes('tháng')) return [];
  const spelled = readSpelled(text);
  return [...spelled, ...readTails(text, spelled)];
}

function inOrder(dates: readonly DateClaim[]): readonly DateClaim[] {
  return dates.length < 2 ? dates : [...dates].sort((first, second) => first.span.start - second.span.start);
}

function withSurroundings(text: string, date: DateClaim, from: number): DateClaim {
  const isLunar =
    date.isLunar ||
    LUNAR_BEHIND.test(text.slice(date.span.end, date.span.end + BEHIND_REACH)) ||
    LUNAR_BEFORE.test(textBefore(text, date.span.start, BEFORE_REACH));
  const weekday = readWeekday(text, date.span, from);
  return weekday === null && isLunar === date.isLunar ? date : { ...date, isLunar, weekday };
}

const BEHIND_REACH = 24;
const BEFORE_REACH = 16;

/** "âm lịch", and the name that a lunar year has: "ngày 30/02 năm Ất Tỵ". */
const LUNAR_BEHIND = new RegExp(
  String.raw`^\s{0,3}(?:\(?(?:âm\s{1,3}lịch|al)|,?\s{0,3}năm\s{1,3}(?:${spellingsOf('can')})\s{1,3}(?:${spellingsOf('chi')}))(?!\p{L})`,
  'u',
);
/** "âm lịch: ngày 30/02". */
const LUNAR_BEFORE = /(?<!\p{L})(?:âm\s{1,3}lịch|al)\s?[:,(]?\s{0,3}(?:là\s{1,3})?(?:ngày\s{1,3})?$/u;

function spellingsOf(wordClass: 'can' | 'chi'): string {
  return LEXICON.spellingsOf(wordClass).join('|');
}

/** "đến 13/10" behind "từ ngày 15/10". */
function continuesDates(text: string, before: DateClaim | undefined, date: DateClaim): boolean {
  if (before === undefined) return false;
  return /^\s{0,3}(?:[-–]|đến|đến\s{1,3}hết|tới|và)\s{0,3}$/u.test(
    text.slice(before.span.end, date.span.start),
  );
}

/** Also "tháng 9/2025" and "tháng 9, năm 2025". */
const SPELLED =
  /ngày\s{0,30}([\d.…_]{0,40})\s{0,30}tháng\s{0,30}([\d.…_]{0,40})(?:\s?\/\s?(?=(?:19|20)\d\d(?!\d))(\d{4})|(?:,\s|\s{0,30})năm\s{0,30}([\d.…_]{0,40}))?/gu;

function readSpelled(text: string): readonly DateClaim[] {
  return Array.from(text.matchAll(SPELLED)).flatMap(match => {
    const [whole, day = '', month = '', slashed, spelled = ''] = match;
    const year = slashed ?? spelled;
    const start = match.index;
    const monthAt = start + whole.indexOf('tháng') + 5;
    const yearAt = start + (slashed === undefined ? whole.lastIndexOf('năm') + 3 : whole.length - 4);
    const parts = {
      day: readPart(text, start + 4, day),
      month: readPart(text, monthAt, month),
      year: readPart(text, yearAt, year),
    };
    if (parts.day === null && parts.year === null && parts.month === null) return [];
    const hasYearWord = whole.includes('năm') && !opensWord(text, start + whole.length);
    if (isSplit(text, parts.day) || isSplit(text, parts.month)) return [];
    const isOpen = parts.month === null && !hasYearWord;
    if (isOpen || (parts.year !== null && !isYear(text, parts.year))) return [];
    const hasBlank = parts.day === null || parts.month === null || (hasYearWord && parts.year === null);
    const last = parts.year ?? parts.month;
    const end =
      hasBlank && parts.year === null
        ? start + whole.trimEnd().length
        : (last?.span.end ?? start + whole.length);
    return [spelledDate({ start, end }, parts, { hasBlank, isNamed: true })];
  });
}

/** Four digits; one too many or one lost as well, where no scan tore the number. */
function isYear(text: string, year: DatePart): boolean {
  return year.digits === 4 || (isMistyped(text, year) && !/^ \d/u.test(text.slice(year.span.end)));
}

/** The parts of a date, null for those that are blank or missing. */
type DateParts = Pick<DateClaim, 'day' | 'month' | 'year'>;

/** Written out, as all dates are: spreads of the parts take most of the time. */
function spelledDate(
  span: Span,
  { day, month, year }: DateParts,
  { hasBlank, isNamed }: Pick<DateClaim, 'hasBlank' | 'isNamed'>,
): DateClaim {
  return {
    kind: 'date',
    span,
    notation: 'spelled',
    day,
    month,
    year,
    hasBlank,
    weekday: null,
    isNamed,
    isLunar: false,
    isInherited: false,
  };
}

const TAIL = /(\d(?<!\d\d)\d?)\s{1,3}tháng\s{1,3}(\d{1,2})(?!\d)(?:\s{1,3}năm\s{1,3}(\d{4})(?!\d))?/gu;

/**
 * The "16 tháng 4 năm 2025" of "ngày 15 và 16 tháng 4 năm 2025"; without other days before it, this is no date. The end of each date that
 * is spelled out looks like one too.
 */
function readTails(text: string, spelled: readonly DateClaim[]): readonly DateClaim[] {
  const known = new Set(spelled.map(({ day }) => day?.span.start));
  return Array.from(text.matchAll(TAIL)).flatMap(match => {
    const start = match.index;
    if (known.has(start)) return [];
    const end = start + match[0].length;
    const day = partAt(text, start);
    const month = partAt(
      text,
      text.indexOf('tháng', start) + indexOfDigit(match[0].slice(match[0].indexOf('tháng'))),
    );
    const year = match[3] === undefined ? null : partAt(text, end - 4);
    if (isSplit(text, month)) return [];
    return [spelledDate({ start, end }, { day, month, year }, { hasBlank: false, isNamed: false })];
  });
}

/** True for "tháng 0 7": a scan or a copy tore the number, and its value is not known. */
function isSplit(text: string, part: DatePart | null): boolean {
  return (
    part !== null &&
    part.digits === 1 &&
    text.charAt(part.span.end) === ' ' &&
    isDigit(text.charCodeAt(part.span.end + 1))
  );
}

/** True for "năm sau", "năm hiện hành": the word speaks of another year, and nothing was left blank. */
function opensWord(text: string, end: number): boolean {
  return isLetter(text.charCodeAt(end)) || isLetter(text.charCodeAt(end + 1));
}

/** Null for a blank; "20…" is one too, with the century printed for the pen. */
function readPart(text: string, from: number, written: string): DatePart | null {
  const digits = /^\d{1,5}(?!\d{0,2}(?:\.\.|[…_]))/u.exec(written)?.[0];
  if (digits === undefined) return null;
  return partAt(text, text.indexOf(digits, from));
}
