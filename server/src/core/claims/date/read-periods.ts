import { isDigit, isLetter } from '../../text/boundary';
import {
  partAt,
  type ClockClaim,
  type DateClaim,
  type DatePart,
  type DateRangeClaim,
  type MonthClaim,
  type YearRangeClaim,
  type YearsWord,
} from './date';
import { indexOfDigit } from '../../text/digits';
import { textBefore } from '../../text/span';

/** Pairs of dates with "đến", "tới" or a dash between: "từ ngày 28/12/2023 đến ngày 05/01/2024", "15 - 20/3/2024". */
export function readDateRanges(text: string, dates: readonly DateClaim[]): readonly DateRangeClaim[] {
  if (dates.length < 2) return [];
  return dates.flatMap((to, index) => {
    const from = dates[index - 1];
    if (from === undefined || !RANGE_GAP.test(text.slice(from.span.end, to.span.start))) return [];
    const span = { start: from.span.start, end: to.span.end };
    return [{ kind: 'date-range' as const, span, from, to, days: readDays(text, from.span.start) }];
  });
}

const RANGE_GAP =
  /^\s{0,3}(?:[-–—]|(?:cho\s{1,3})?(?:đến|tới)(?:\s{1,3}hết)?|,?\s{1,3}đến)\s{0,3}(?:hết\s{1,3})?(?:ngày\s{0,3})?$/u;
/** "trong 03 ngày (từ ngày ", "thời gian 5 ngày, từ " right before a range. */
const DAYS_BEFORE =
  /(?:trong|thời\s{1,3}gian|thời\s{1,3}hạn|gồm|là|kéo\s{1,3}dài)\s{1,3}(\d{1,3})\s{1,3}ngày\s{0,3}[,:(]?\s{0,3}(?:từ\s{1,3})?(?:ngày\s{1,3})?$/u;

function readDays(text: string, start: number): DatePart | null {
  const from = Math.max(0, start - 50);
  const match = DAYS_BEFORE.exec(text.slice(from, start));
  if (match === null) return null;
  const at = from + match.index + indexOfDigit(match[0]);
  return partAt(text, at);
}

/** What stands before the years is looked at behind their first digits: a pattern that begins with it is tried at every letter. */
const YEARS = /((?:19|20)(?<!\d{3})\d\d)(\s?[-–]\s?)((?:19|20)\d\d)(?!\d)/gu;
/** "giai đoạn ", "nhiệm kỳ ", "năm học ": the last two words before the years. */
const YEARS_WORD = /(giai\s{1,3}đoạn|nhiệm\s{1,3}k[ỳì]|năm\s{1,3}học)\s{0,3}:?\s{0,3}$/u;

/** What every pair of years has; the full pattern looks behind itself. */
const YEARS_HINT = /[12]\d{3}\s?[-–]/u;

/** Pairs of years: "giai đoạn 2021 - 2025", "nhiệm kỳ 2020-2025", "năm học 2025 - 2026". */
export function readYearRanges(text: string): readonly YearRangeClaim[] {
  if (!YEARS_HINT.test(text)) return [];
  return Array.from(text.matchAll(YEARS)).flatMap(match => {
    const start = match.index;
    const from = partAt(text, start);
    const to = partAt(text, start + match[0].length - 4);
    const before = text.charAt(start - 1);
    const behind = text.charAt(to.span.end);
    if (isLetter(text.charCodeAt(to.span.end)) || '/-–.'.includes(behind || ' ')) {
      if (behind !== '.' || isDigit(text.charCodeAt(to.span.end + 1))) return [];
    }
    if (before !== '' && '/-–.'.includes(before)) return [];
    return [
      {
        kind: 'year-range' as const,
        span: { start, end: to.span.end },
        word: yearsWord(text, start),
        from,
        to,
      },
    ];
  });
}

const WORD_REACH = 20;

function yearsWord(text: string, start: number): YearsWord {
  const word = YEARS_WORD.exec(textBefore(text, start, WORD_REACH))?.[1];
  if (word === undefined) return 'other';
  if (word.startsWith('giai')) return 'giai đoạn';
  return word.startsWith('nhiệm') ? 'nhiệm kỳ' : 'năm học';
}

const MONTH = /tháng\s{1,3}(\d{1,2})(?:\s?\/\s?(\d{4})(?![\d/])|\s{1,3}năm\s{1,3}(\d{4})(?!\d))/gu;

/** A day before a month, with the blanks that a form leaves for it. */
const DAY_REACH = 70;

/** "tháng 9/2024", "tháng 9 năm 2024": months with their year. */
export function readMonths(text: string): readonly MonthClaim[] {
  if (!text.includes('tháng')) return [];
  return Array.from(text.matchAll(MONTH)).flatMap(match => {
    const start = match.index;
    const written = match[1] ?? '';
    if (
      isLetter(text.charCodeAt(start - 1)) ||
      /ngày\s{0,30}[\d.…_]{0,16}\s{0,30}$/u.test(textBefore(text, start, DAY_REACH))
    )
      return [];
    const at = start + match[0].indexOf(written);
    const end = start + match[0].length;
    return [
      { kind: 'month' as const, span: { start, end }, month: partAt(text, at), year: partAt(text, end - 4) },
    ];
  });
}

const CLOCK =
  /(\d(?<![\p{L}\d:./,-]\d)\d?)(?:\s{0,3}giờ(?!\p{L})(?:\s{0,3}(\d{1,2})(?![\d/%]|[.,]\d)(?:\s{0,3}phút)?)?|h(\d{2})?(?![\p{L}\d])|:(\d{2})(?![\d:]))/gu;

/** What every clock time has; most blocks have none, and the full pattern looks behind itself at every letter. */
const CLOCK_HINT = /\d(?:\s{0,3}giờ|h|:\d)/u;

/** "14 giờ 30 phút", "7h30", "19:48". An hour count ("24 giờ làm việc") is one too: only impossible ones are judged. */
export function readClocks(text: string): readonly ClockClaim[] {
  if (!CLOCK_HINT.test(text)) return [];
  return Array.from(text.matchAll(CLOCK), match => {
    const start = match.index;
    const minuteText = match[2] ?? match[3] ?? match[4];
    const hour = partAt(text, start);
    const minute =
      minuteText === undefined ? null : partAt(text, start + match[0].indexOf(minuteText, hour.digits));
    return { kind: 'clock' as const, span: { start, end: start + match[0].length }, hour, minute };
  });
}
