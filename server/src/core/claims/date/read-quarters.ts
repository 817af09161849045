import { isDigit, isLetter, skipSpaces, skipSpacesBack, startOfWord } from '../../text/boundary';
import { partAt, type DatePart, type QuarterClaim } from './date';
import { startsDigit } from '../../text/digits';
import { textBefore } from '../../text/span';

const QUARTER =
  /qu[ýí]\s{1,3}([ivx]{1,4}|\d{1,2})(?![\p{L}\d])(?:\s?\/\s?(\d{4})(?!\d)|\s{1,3}năm\s{1,3}(\d{4})(?!\d))?/gu;
const ROMAN: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * "quý I/2024", "quý 2 năm 2024", "quý IV" of a folded text. Roman numerals above X are kept with the value 0. `written` is the same text
 * with its capitals, by which names are known.
 */
export function readQuarters(text: string, written: string): readonly QuarterClaim[] {
  if (!text.includes('quý') && !text.includes('quí')) return [];
  return Array.from(text.matchAll(QUARTER)).flatMap(match => {
    const start = match.index;
    if (isLetter(text.charCodeAt(start - 1)) || isCount(text, match) || isPrecious(text, match)) return [];
    return isInName(written, match) || isListedName(written, match) ? [] : [quarterOf(text, match)];
  });
}

function quarterOf(text: string, match: RegExpExecArray): QuarterClaim {
  const written = match[1] ?? '';
  const start = match.index;
  const at = start + match[0].indexOf(written, 3);
  const isRoman = !isDigit(written.charCodeAt(0));
  const value = isRoman ? Math.max(0, ROMAN.indexOf(written)) : Number(written);
  const quarter: DatePart = {
    span: { start: at, end: at + written.length },
    value,
    digits: written.length,
  };
  const end = start + match[0].length;
  const year = match[2] === undefined && match[3] === undefined ? null : partAt(text, end - 4);
  return { kind: 'quarter', span: { start, end }, quarter, isRoman, year };
}

const MARK_REACH = 2;

/** "kết thúc quý 15 ngày", "cuối quý 98,6 tỷ đồng", "trong quý 95%": the number counts what follows, and names no quarter. */
function isCount(text: string, match: RegExpExecArray): boolean {
  const written = match[1] ?? '';
  if (match[2] !== undefined || match[3] !== undefined || !startsDigit(written) || Number(written) <= 4)
    return false;
  const end = match.index + match[0].length;
  return (
    isLetter(text.charCodeAt(skipSpaces(text, end))) ||
    /^(?:[.,]\d|\s?%)/u.test(text.slice(end, end + MARK_REACH))
  );
}

/** "kim loại quý ⏎ 27", "ngũ quý 9": the word means what is rare, or four of a kind. */
function isPrecious(text: string, { index, 0: whole, 2: slashed, 3: spelled }: RegExpExecArray): boolean {
  if (slashed !== undefined || spelled !== undefined) return false;
  const end = skipSpacesBack(text, index);
  return PRECIOUS.has(text.slice(startOfWord(text, end), end)) || /^qu[ýí]\s*\n/u.test(whole);
}

const PRECIOUS: ReadonlySet<string> = new Set(
  'loại đá gỗ ngọc ngũ tứ tam hoa cao phú trân yêu hiếm thuốc dược'.split(' '),
);

/** "ông Trần Quý X", "bà Lê Thị Quý V": behind a part of a name the word is one too. Nobody is called "Trần Quý V/2024". */
function isInName(written: string, { index, 2: slashed, 3: spelled }: RegExpExecArray): boolean {
  if (slashed !== undefined || !written.charAt(index).startsWith('Q')) return false;
  const lead = textBefore(written, index, NAME_REACH);
  return NAME_LEAD.test(lead) || (spelled === undefined && CAPITAL_LEAD.test(lead));
}

/** "1. Quý 98", "| Quý | 98": an item of a list that is called so, beside a number that no quarter has. */
function isListedName(
  written: string,
  { index, 1: number = '', 2: slashed, 3: spelled }: RegExpExecArray,
): boolean {
  if (
    slashed !== undefined ||
    spelled !== undefined ||
    !startsDigit(number) ||
    Number(number) <= MOST_NUMBERS
  )
    return false;
  return written.startsWith('Q', index) && ITEM_LEAD.test(textBefore(written, index, ITEM_REACH));
}

/** What may be written for one of four quarters by a slip; what is more counts something. */
const MOST_NUMBERS = 12;
/** As far as the mark of an item reaches. */
const ITEM_REACH = 8;
/** The mark of an item, or the border of a cell. */
const ITEM_LEAD = /(?:(?:^|[\n;:])[ \t]{0,3}(?:(?:\d{1,3}|\p{L})[.)]|[-–+*])|\|)[ \t]{1,3}$/u;

/** As far as "đồng chí Nguyễn Thị Minh" reaches. */
const NAME_REACH = 48;
/** A capital within a sentence: "Kế hoạch" and "Trong" are none that begins a name. */
const CAPITAL_LEAD = /[\p{L},]\s{1,3}\p{Lu}\p{Ll}{0,6}\s{1,3}$/u;
/** "ông", "đồng chí" and the like; "Quý" is the name, or behind others. */
const TITLE = String.raw`(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Ee]m|[Cc]háu)`;
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Lương|Đào|Tô|Tạ|Hà|Chu|Vương|Lưu';
const NAME_LEAD = new RegExp(
  String.raw`(?<!\p{L})(?:${TITLE}(?:\s{1,3}\p{Lu}\p{Ll}{0,6}){0,4}|(?:${SURNAME}|${SURNAME.toUpperCase()})(?:\s{1,3}(?:Thị|THỊ))?)\s{1,3}$`,
  'u',
);
