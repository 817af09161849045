import { isDigit, isLetter, isSpace, skipSpacesBack, startOfWord } from '../../text/boundary';
import type { Span } from '../../text/span';
import type { FigureClaim } from '../claim';
import { endOfDigits, nextDigit } from '../number';
import { partAt, type DateClaim, type DateNotation, type DatePart } from './date';
import { isMistyped } from './mistyped-year';
import { textBefore } from '../../text/span';

/**
 * Reads the dates of a folded text that are written in numbers: "19/1/2024", "19-1-2024", "ngày 31/6". `figures` are the
 * figures of the text, among which dates stand as fractions, codes or small numbers. Looks from the start of each number,
 * so that the "15 - 20" of "15 - 20/3/2024" does not swallow the date behind it. Linear.
 */
export function readNumericDates(text: string, figures: readonly FigureClaim[]): readonly DateClaim[] {
  const dates: DateClaim[] = [];
  for (const { kind, span } of figures) {
    if (kind === 'percentage' || (kind === 'number' && !mayOpenDate(text, span))) continue;
    for (let at = nextDigit(text, span.start); at !== -1 && at < span.end;) {
      const date = readDateAt(text, at);
      if (date !== null) dates.push(date);
      at = nextDigit(text, endOfDigits(text, at));
    }
  }
  return dates;
}

/** A number by itself opens a date where a separator with blanks follows ("15 / 3 / 2024") or dots are in it. */
function mayOpenDate(text: string, { start, end }: Span): boolean {
  return end - start <= 2
    ? readSeparator(text, end) !== null
    : text.charAt(start + 1) === '.' || text.charAt(start + 2) === '.';
}

function readDateAt(text: string, at: number): DateClaim | null {
  const shape = readShape(text, at);
  if (shape === null || isGluedBehind(text, shape.end)) return null;
  const before = wordBefore(text, at);
  // Runs such as "1-1-1-1" are turned away before anything is made of them.
  if (!before.isNamed && isGluedBefore(text, at)) return null;
  if (isDays(text, shape)) return null;
  return dateOfShape(text, before.isNamed ? withYearBehind(text, shape) : shape, before);
}

/** "ngày 21/9 năm 2025". */
function withYearBehind(text: string, shape: Shape): Shape {
  if (shape.year !== null || !text.startsWith(' năm ', shape.end)) return shape;
  const year = partAt(text, shape.end + ' năm '.length);
  return year.digits === 4 ? { ...shape, year, end: year.span.end } : shape;
}

/**
 * True for two numbers with a dash that are the first and the last of some days, or degrees: "ngày 17-18 tháng 3", "ngày 18 - 19 và 25 -
 * 26/3", "ban ngày 34-37 độ". A month that there is not, behind a smaller number, is a day as well: "ngày 27-28 tới".
 */
function isDays(text: string, { notation, day, month, year, end }: Shape): boolean {
  if (notation !== 'dash' || year !== null || day.value >= month.value) return false;
  return month.value > 12 || BEHIND_DAYS.test(text.slice(end, end + DAYS_REACH));
}

const DAYS_REACH = 24;
/** What follows the last of some days. */
const BEHIND_DAYS =
  /^\s{0,3}(?:tháng(?!\p{L})|độ(?!\p{L})|°|(?:,|và)\s{1,3}(?:ngày\s{1,3})?\d{1,2}\s?[-–]\s?\d{1,2}\s?(?:\/|tháng))/u;

/** Two or three numbers with one separator between. */
interface Shape {
  readonly notation: DateNotation;
  readonly day: DatePart;
  readonly month: DatePart;
  readonly year: DatePart | null;
  readonly end: number;
}

/** Reads "19/1", "19/1/2024", "5 - 12 - 2023" from a number on; null for every other shape. */
function readShape(text: string, start: number): Shape | null {
  const dayEnd = endOfDigits(text, start);
  const first = readSeparator(text, dayEnd);
  if (first === null || dayEnd - start > 2) return null;
  const monthEnd = endOfDigits(text, first.end);
  if (monthEnd - first.end > 2) return null;
  const day = partAt(text, start);
  const month = partAt(text, first.end);
  const second = readSeparator(text, monthEnd);
  const year = second === null ? null : readYear(text, second.end);
  if (second === null || year === null) {
    return { notation: first.notation, day, month, year: null, end: monthEnd };
  }
  if (second.notation !== first.notation) return null;
  return { notation: first.notation, day, month, year, end: year.span.end };
}

/** Two or four digits; also "22025" and "202", but for a year that is left open for the pen or torn by a scan: "202…", "202 5". */
function readYear(text: string, start: number): DatePart | null {
  const year = partAt(text, start);
  if (year.digits === 2 || year.digits === 4) return year;
  return !isMistyped(text, year) || OPEN.test(text.slice(year.span.end, year.span.end + OPEN_REACH))
    ? null
    : year;
}

const OPEN_REACH = 2;
const OPEN = /^(?:\.\.|[…_]| \d)/u;

interface Separator {
  readonly notation: DateNotation;
  readonly end: number;
}

/** A slash, dash or dot with a number behind it; one blank or end of a line may stand on each side. */
function readSeparator(text: string, from: number): Separator | null {
  const at = skipBlank(text, from);
  const notation = NOTATIONS.get(text.charAt(at));
  if (notation === undefined) return null;
  const end = skipBlank(text, at + 1);
  return isDigit(text.charCodeAt(end)) ? { notation, end } : null;
}

/** Behind one blank, if there is one. */
function skipBlank(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) ? at + 1 : at;
}

function dateOfShape(text: string, shape: Shape, before: WordBefore): DateClaim | null {
  if (!isDateShape(text, shape, before)) return null;
  const { notation, day, month, year, end } = shape;
  const { isNamed, isLunar } = before;
  // Written out: most of the time of a date goes into making it, and a spread of the common parts is the slow way.
  return {
    kind: 'date',
    span: { start: day.span.start, end },
    notation,
    day,
    month,
    year,
    hasBlank: false,
    weekday: null,
    isNamed,
    isLunar,
    isInherited: false,
  };
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
function isDateShape(text: string, shape: Shape, { isNamed, isLabel }: WordBefore): boolean {
  const { day, month, year, notation, end } = shape;
  if (isLabel && notation === 'dot') return false;
  const isPlausible = day.value <= 31 && month.value <= 12;
  if (year === null) return notation !== 'dot' && (isNamed || isPlausible);
  if (year.digits < 4) return isNamed;
  if (year.digits !== 4 && notation === 'dot') return false;
  if (isNamed && notation !== 'dot') return true;
  if (!isPlausible || day.value === 0 || month.value === 0) return false;
  if (year.digits === 5 || (year.value >= 1900 && year.value <= 2100)) return true;
  return (
    notation !== 'dot' && isOfCenturyBefore(year) && OPENS_RANGE.test(text.slice(end, end + RANGE_REACH))
  );
}

function isOfCenturyBefore({ value }: DatePart): boolean {
  return value >= 1800 && value < 1900;
}

const RANGE_REACH = 8;
/** "(19/5/1890 - 19/5/2026)": among fractions such a day is told by the second one behind it. */
const OPENS_RANGE = /^\s?[-–]\s{0,2}\d{1,2}[-/]/u;

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
const LONGEST_LEAD = 24;
const RANGE_LEAD = /(?:ngày|từ)\s?\d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?)?\s?[-–]$/u;

/** True behind letters, digits or a separator with a number before it: "1.12.3.2020" holds no date. */
function isGluedBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (isLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1))) return true;
  if (before === '-' || before === '–') {
    const lead = textBefore(text, start, LONGEST_LEAD);
    return !((lead.includes('ngày') || lead.includes('từ')) && RANGE_LEAD.test(lead));
  }
  return before !== '' && '/.,+_'.includes(before) && isDigit(text.charCodeAt(start - 2));
}
