import {
  endOfWord,
  isDigit,
  isLetter,
  isSpace,
  skipSpaces,
  skipSpacesBack,
  startOfWord,
} from '../text/boundary';
import type { FractionClaim, FractionReading, NumberClaim } from './claim';
import { countsBehindLabel, labels } from './label';
import { readNumber } from './number';
import { spelledWords } from '../reading/lexicon';
import { squeezeBlanks } from '../text/blanks';
import { textBefore } from '../text/span';

const DATE_WORDS = spelledWords('date-word');
const GLUED_UNITS = spelledWords('glued-unit');
const MONTH_WORDS = spelledWords('month-word');
const RANK_WORDS = spelledWords('rank');
const SEASON_WORDS = spelledWords('season');

/**
 * Reads "a/b" behind a number of a folded text: "699/756", "45 / 50", "2.798ha/2.770ha", "17 tỷ đồng/20 tỷ đồng". Null
 * where no slash with a second number follows, or where the slash belongs to a longer chain (a full date, a symbol).
 */
export function readFraction(text: string, numerator: NumberClaim): FractionClaim | null {
  const slash = findSlash(text, numerator.span.end);
  if (slash === null) return null;
  const start = skipSpaces(text, slash.at + 1);
  if (!isDigit(text.charCodeAt(start)) || (start > slash.at + 1 && !slash.spaced)) return null;
  const denominator = readNumber(text, start);
  const behind = unitBehind(text, denominator.span.end);
  const span = { start: numerator.span.start, end: behind.end };
  const parts = { numerator, denominator, span };
  return {
    kind: 'fraction',
    span,
    numerator,
    denominator,
    reading: readingOf(text, parts, { slash, behind }),
  };
}

function readingOf(text: string, parts: Parts, { slash, behind }: Around): FractionReading {
  const { numerator, denominator, span } = parts;
  if (behind.glued || isNetwork(text.slice(span.start, span.end))) return 'code';
  if (slash.unit !== '' && !wordsBehind(text, denominator.span.end).startsWith(slash.unit)) return 'rate';
  const reading = readingByWords(text, numerator, denominator);
  return reading === 'count' && isBareDate(text, parts) ? 'date' : reading;
}

type Parts = Pick<FractionClaim, 'numerator' | 'denominator' | 'span'>;

interface Around {
  readonly slash: Slash;
  readonly behind: Behind;
}

/** "3G/4G" is a network, not grams. */
function isNetwork(written: string): boolean {
  return /^[2-6]g\/[2-6]g$/u.test(written);
}

/**
 * "(16/6)", "2h, 23/10": a day and a month with nothing counted behind. As a count it would exceed its whole, which a
 * count in a draft does only with its unit ("15/12 chỉ tiêu").
 */
function isBareDate(text: string, { numerator, denominator, span }: Parts): boolean {
  const day = smallInteger(numerator);
  const month = smallInteger(denominator);
  if (day === null || month === null || day > 31 || month > 12 || day <= month || month === 0) return false;
  return !isLetter(text.charCodeAt(skipSpaces(text, span.end)));
}

interface Slash {
  readonly at: number;
  /** Blanks stand before the slash. */
  readonly spaced: boolean;
  /** The unit between the first number and the slash, folded; empty for none. */
  readonly unit: string;
}

/** Units longer than this are a clause, not a unit: "tỷ đồng", "hồ sơ", "người". */
const LONGEST_UNIT = 16;

function findSlash(text: string, from: number): Slash | null {
  const near = skipSpaces(text, from);
  if (text.charAt(near) === '/') return near - from > 1 ? null : { at: near, spaced: near > from, unit: '' };
  let at = near;
  while (at - near <= LONGEST_UNIT && (isLetter(text.charCodeAt(at)) || isSpace(text.charCodeAt(at))))
    at += 1;
  if (text.charAt(at) !== '/' || at === near) return null;
  return { at, spaced: false, unit: squeezeBlanks(text.slice(near, at).trim()) };
}

interface Behind {
  /** Letters that are no unit stand right behind: "62/8b". */
  readonly glued: boolean;
  /** Behind the number and a unit glued to it. */
  readonly end: number;
}

function unitBehind(text: string, end: number): Behind {
  const at = endOfWord(text, end);
  return { glued: at > end && !GLUED_UNITS.has(text.slice(end, at)), end: at };
}

/** The words behind the number that ends at an offset, a glued unit included. */
function wordsBehind(text: string, end: number): string {
  return squeezeBlanks(text.slice(skipSpaces(text, end), end + LONGEST_UNIT + 4));
}

function readingByWords(text: string, numerator: NumberClaim, denominator: NumberClaim): FractionReading {
  const before = wordsBefore(text, numerator.span.start);
  if (mayBeGroup(text, numerator)) return 'code';
  const a = smallInteger(numerator);
  const b = smallInteger(denominator);
  if (isRank(before)) return 'rank';
  if (before.near === 'số' && !['tổng', 'trong', 'trên'].includes(before.far)) return 'code';
  if (a === null || b === null) return 'count';
  if (isSeason(a, b, before)) return 'season';
  if (MONTH_WORDS.has(before.near) && a <= 12) return 'month';
  const isLabelled = isLabel(text, numerator, denominator);
  if (isYear(b)) return a <= 12 ? 'month' : isLabelled ? 'code' : 'count';
  if (!hasLeadingZero(text, numerator) && isIdiom(a, b, before)) return 'idiom';
  if (isLabelled && before.near !== 'điểm') return 'code';
  if (a >= 1 && a <= 31 && b >= 1 && b <= 12 && isDateWord(text, numerator, before)) return 'date';
  return 'count';
}

/** "nhà 45/50", but not "xếp loại 45/50 chi bộ". */
function isLabel(text: string, { span }: NumberClaim, denominator: NumberClaim): boolean {
  const end = skipSpacesBack(text, span.start);
  return labels(text, end) && !countsBehindLabel(text, end, { start: span.start, end: denominator.span.end });
}

interface WordsBefore {
  readonly near: string;
  readonly far: string;
}

function wordsBefore(text: string, offset: number): WordsBefore {
  const nearEnd = skipSpacesBack(text, offset);
  const nearStart = startOfWord(text, nearEnd);
  const farEnd = skipSpacesBack(text, nearStart);
  const farStart = nearStart === nearEnd ? farEnd : startOfWord(text, farEnd);
  return { near: text.slice(nearStart, nearEnd), far: text.slice(farStart, farEnd) };
}

/** "ngày 19/2", "đêm 6/1"; "và" only between two days: "24 và 25/6", not "75% và 9/12 xã". */
function isDateWord(text: string, { span }: NumberClaim, { near, far }: WordsBefore): boolean {
  // "cây ngắn ngày 15/12 ha": a crop of few days.
  if (near === 'ngày' && SOME_DAYS.has(far)) return false;
  if (near !== 'và') return DATE_WORDS.has(near);
  return /\d\s+và\s*$/u.test(textBefore(text, span.start, AND_REACH));
}

const AND_REACH = 8;
const SOME_DAYS: ReadonlySet<string> = new Set(['ngắn', 'trung', 'dài']);

const GROUP_REACH = 5;

/** "3 145/200": the third row of a table, or 3145 grouped by a space; nothing tells which. */
function mayBeGroup(text: string, { span }: NumberClaim): boolean {
  if (span.end - span.start !== 3) return false;
  return /(?:^|[^\d.,])\d{1,3} $/u.test(textBefore(text, span.start, GROUP_REACH));
}

/** "xếp thứ 22/63", "xếp hạng 5/34"; but "sắp xếp 96/126 đơn vị" counts what was rearranged. */
function isRank({ near, far }: WordsBefore): boolean {
  if (near === 'xếp' && far === 'sắp') return false;
  if (near === 'loại') return false;
  return RANK_WORDS.has(near) || RANK_WORDS.has(far);
}

/** The value of a number without separators that is small enough to be a day, a month or a year; null otherwise. */
function smallInteger({ value, notation }: NumberClaim): number | null {
  return notation === 'plain' && value.scale === 0 && value.units <= 99999n ? Number(value.units) : null;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** "2019/2020", "2016/17", "vụ 16/17". */
function isSeason(a: number, b: number, { near, far }: WordsBefore): boolean {
  if (isYear(a) && (isYear(b) || b === (a + 1) % 100)) return true;
  return b === (a + 1) % 100 && (SEASON_WORDS.has(near) || SEASON_WORDS.has(far));
}

/** "01/03 ngày" was counted; a vulgar fraction is written without zeros. */
function hasLeadingZero(text: string, { span }: NumberClaim): boolean {
  return text.charAt(span.start) === '0' && span.end > span.start + 1;
}

const SCALE_WORDS: ReadonlySet<string> = new Set(['lệ', 'hoạch', 'đồ', 'khu', 'tiết', 'vòng']);
/** Before a vulgar fraction these say how much, not how many out of how many: "hơn 1/4", "chiếm 2/3 dân số". */
const SHARE_WORDS: ReadonlySet<string> = new Set(
  'hơn gần khoảng chiếm tới đến trên quá còn bằng mất giảm tăng đóng cả ít có'.split(' '),
);

/** "24/7", "50/50", "tỷ lệ 1/500", "80/20", "chiếm 2/3 dân số". */
function isIdiom(a: number, b: number, { near }: WordsBefore): boolean {
  if (a === 24 && (b === 7 || b === 24)) return true;
  if (a + b === 100 && b > 0 && (a >= b || near === 'lệ')) return true;
  if (a === 1 && SCALE_WORDS.has(near)) return true;
  return a < b && b <= 10 && SHARE_WORDS.has(near) && near !== 'có';
}
