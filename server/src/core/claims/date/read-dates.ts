import { isDigit, isLetter, skipSpacesBack, startOfWord } from '../../text/boundary';
import { endOfDigits } from '../number';
import type { DateClaim, DateNotation, DatePart } from './date';
import { readListedDays } from './listed-days';
import { readWeekday } from './weekday';

/**
 * Reads every date of a text in order, possible or not: "19-1-2024", "ngày 05 tháng 12 năm 2023", "ngày 31/6". A day and
 * month without a year is a date only behind "ngày" or a time of day, or at the other end of a period: elsewhere it is a
 * fraction. Spans are offsets in the folded text. Linear.
 */
export function readDates(text: string): readonly DateClaim[] {
  const dates: DateClaim[] = [];
  for (const raw of inOrder([...readSpelled(text), ...readTails(text), ...readNumeric(text)])) {
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

function inOrder(dates: readonly DateClaim[]): readonly DateClaim[] {
  return [...dates].sort((first, second) => first.span.start - second.span.start);
}

function withSurroundings(text: string, date: DateClaim, from: number): DateClaim {
  const isLunar = LUNAR_BEHIND.test(text.slice(date.span.end, date.span.end + 16));
  return { ...date, isLunar: date.isLunar || isLunar, weekday: readWeekday(text, date.span, from) };
}

const LUNAR_BEHIND = /^\s{0,3}\(?(?:âm\s{1,3}lịch|al)(?!\p{L})/u;

/** "đến 13/10" behind "từ ngày 15/10". */
function continuesDates(text: string, before: DateClaim | undefined, date: DateClaim): boolean {
  if (before === undefined) return false;
  return /^\s{0,3}(?:[-–]|đến|đến\s{1,3}hết|tới|và)\s{0,3}$/u.test(
    text.slice(before.span.end, date.span.start),
  );
}

const SPELLED =
  /ngày\s{0,30}([\d.…_]{0,40})\s{0,30}tháng\s{0,30}([\d.…_]{0,40})(?:\s{0,30}năm\s{0,30}([\d.…_]{0,40}))?/gu;

function readSpelled(text: string): readonly DateClaim[] {
  if (!text.includes('tháng')) return [];
  return Array.from(text.matchAll(SPELLED)).flatMap(match => {
    const [whole, day = '', month = '', year = ''] = match;
    const start = match.index;
    const monthAt = start + whole.indexOf('tháng') + 5;
    const yearAt = start + whole.lastIndexOf('năm') + 3;
    const parts = {
      day: readPart(text, start + 4, day),
      month: readPart(text, monthAt, month),
      year: readPart(text, yearAt, year),
    };
    if (parts.day === null && parts.year === null && parts.month === null) return [];
    const hasYearWord = whole.includes('năm') && !opensWord(text, start + whole.length);
    if (isSplit(text, parts.day) || isSplit(text, parts.month)) return [];
    const isOpen = parts.month === null && !hasYearWord;
    if (isOpen || (parts.year !== null && parts.year.digits !== 4)) return [];
    const hasBlank = parts.day === null || parts.month === null || (hasYearWord && parts.year === null);
    const last = parts.year ?? parts.month;
    const end =
      hasBlank && parts.year === null
        ? start + whole.trimEnd().length
        : (last?.span.end ?? start + whole.length);
    return [
      { ...BARE, ...parts, span: { start, end }, notation: 'spelled' as const, hasBlank, isNamed: true },
    ];
  });
}

const TAIL = /(?<!\d)(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?!\d)(?:\s{1,3}năm\s{1,3}(\d{4})(?!\d))?/gu;

/** The "16 tháng 4 năm 2025" of "ngày 15 và 16 tháng 4 năm 2025"; without other days before it, this is no date. */
function readTails(text: string): readonly DateClaim[] {
  if (!text.includes('tháng')) return [];
  return Array.from(text.matchAll(TAIL)).flatMap(match => {
    const start = match.index;
    const end = start + match[0].length;
    const day = partAt(text, start);
    const month = partAt(
      text,
      text.indexOf('tháng', start) + match[0].slice(match[0].indexOf('tháng')).search(/\d/u),
    );
    const year = match[3] === undefined ? null : partAt(text, end - 4);
    if (isSplit(text, month)) return [];
    return [
      { ...BARE, span: { start, end }, day, month, year, notation: 'spelled' as const, isNamed: false },
    ];
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

/** What most dates have in common; each reader says the rest. */
const BARE = { kind: 'date', weekday: null, hasBlank: false, isLunar: false, isInherited: false } as const;

/** Null for a blank; "20…" is one too, with the century printed for the pen. */
function readPart(text: string, from: number, written: string): DatePart | null {
  const digits = /^\d{1,5}(?!\d{0,2}(?:\.\.|[…_]))/u.exec(written)?.[0];
  if (digits === undefined) return null;
  return partAt(text, text.indexOf(digits, from));
}

/** The part that the run of digits at an offset makes. */
export function partAt(text: string, start: number): DatePart {
  const end = endOfDigits(text, start);
  return { span: { start, end }, value: Number(text.slice(start, end)), digits: end - start };
}

/** Looks from the start of each number, so that the "15 - 20" of "15 - 20/3/2024" does not swallow the date behind it. */
const NUMERIC = /(?<!\d)(?=(\d{1,2})(\s?[/.–-]\s?)(\d{1,2})(?!\d)(?:(\s?[/.–-]\s?)(\d{4}|\d{2})(?!\d))?)/gu;

function readNumeric(text: string): readonly DateClaim[] {
  return Array.from(text.matchAll(NUMERIC)).flatMap(match => {
    const before = wordBefore(text, match.index);
    // Runs such as "1-1-1-1" are turned away before anything is made of them.
    if (!before.isNamed && isGluedBefore(text, match.index)) return [];
    const date = numericDate(text, match, before);
    return date === null || isGluedBehind(text, date.span.end) ? [] : [date];
  });
}

function numericDate(text: string, match: RegExpExecArray, before: WordBefore): DateClaim | null {
  const [, dayText = '', first = '', monthText = '', second, yearText] = match;
  const notation = NOTATIONS.get(first.trim());
  const hasYear = second !== undefined && yearText !== undefined && second.trim() === first.trim();
  if (notation === undefined || (second !== undefined && !hasYear)) return null;
  if (before.isLabel && notation === 'dot') return null;
  const day = partAt(text, match.index);
  const month = partAt(text, day.span.end + first.length);
  const year = hasYear ? partAt(text, month.span.end + second.length) : null;
  if (day.digits !== dayText.length || month.digits !== monthText.length) return null;
  const span = { start: match.index, end: (year ?? month).span.end };
  const { isNamed, isLunar } = before;
  const date: DateClaim = { ...BARE, span, notation, day, month, year, isNamed, isLunar };
  return isDateShape(date) ? date : null;
}

const NOTATIONS: ReadonlyMap<string, DateNotation> = new Map([
  ['/', 'slash'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['.', 'dot'],
]);

/** Behind these nothing but a date stands. */
const DAY_WORDS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'chiều', 'tối', 'đêm', 'trưa', 'hôm']);
const LUNAR_WORDS: ReadonlySet<string> = new Set(['mùng', 'mồng', 'rằm']);
/** "phiên bản 1.2.2024", "mục 3.1.2024": numbers with dots behind these are labels. */
const LABEL_WORDS: ReadonlySet<string> = new Set(['bản', 'mục', 'điều', 'khoản', 'số', 'version']);

interface WordBefore {
  readonly isNamed: boolean;
  readonly isLunar: boolean;
  readonly isLabel: boolean;
}

function wordBefore(text: string, start: number): WordBefore {
  const end = skipSpacesBack(text, start);
  const word = text.slice(startOfWord(text, end), end);
  const isLunar = LUNAR_WORDS.has(word);
  return { isNamed: isLunar || DAY_WORDS.has(word), isLunar, isLabel: LABEL_WORDS.has(word) };
}

/**
 * Behind "ngày" every shape is a date, a wrong one too. Elsewhere only a full date with a year of our time is, since
 * addresses, scores, sections and foreign dates (month first) look alike.
 */
function isDateShape({ day, month, year, isNamed, notation }: DateClaim): boolean {
  if (day === null || month === null) return false;
  const isPlausible = day.value <= 31 && month.value <= 12;
  if (year === null) return notation !== 'dot' && (isNamed || isPlausible);
  if (year.digits === 2) return isNamed;
  if (isNamed && notation !== 'dot') return true;
  return isPlausible && day.value > 0 && month.value > 0 && year.value >= 1900 && year.value <= 2100;
}

/** True where further digits, letters or separators are glued to the end: "45/73/85b", "12/5/2024/QĐ" are no dates. */
function isGluedBehind(text: string, end: number): boolean {
  const behind = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (isLetter(text.charCodeAt(end)) || behind === '/' || behind === '%') return true;
  const isDash = behind === '-' || behind === '–';
  if (isDash && isDigit(next)) return endOfDigits(text, end + 1) - end > 3;
  if ((behind === '.' || behind === ',') && isDigit(next)) return true;
  return behind === '-' && isLetter(next);
}

/** "từ ngày 15-", "từ 05/12/2023-": the dash joins two ends. */
const RANGE_LEAD = /(?:ngày|từ)\s?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?)?\s?[-–]$/u;

/** True behind letters, digits or a separator with a number before it: "1.12.3.2020" holds no date. */
function isGluedBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) return true;
  if (before === '-' || before === '–') {
    const lead = text.slice(Math.max(0, start - 24), start);
    return !((lead.includes('ngày') || lead.includes('từ')) && RANGE_LEAD.test(lead));
  }
  return before !== '' && '/.,+_'.includes(before) && isDigit(text.charCodeAt(start - 2));
}
