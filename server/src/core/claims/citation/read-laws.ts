import { endOfWord, isLetter, skipSpaces } from '../../text/boundary';
import { spanFrom } from '../../text/span';
import type { DateClaim } from '../date/date';
import type { CitationPart } from './citation';
import type { CitedText } from './cited-text';
import { LAW_NAMES } from '../../reading/lexicon/law-names';
import { standardTones } from '../../reading/lexicon/spelling';
import type { ShortFormClaim } from './short-form';

/** "Luật", "Bộ luật", "Pháp lệnh" before a word; one of the two has a capital. */
const LAW = /(?:(?<code>[Bb]ộ\s{1,2})?(?:Luật|luật|LUẬT)|[Pp]háp\s{1,2}lệnh)\s{1,3}(?!này)(?=\p{L})/gu;

/**
 * Reads the laws and ordinances that a text cites by name, in order: "Luật Đất đai năm 2024", "Bộ luật Hình sự". A name is one
 * of the table, or all words up to a mark. Linear.
 */
export function readLaws({ text, dates }: CitedText): readonly ShortFormClaim[] {
  const laws: ShortFormClaim[] = [];
  let next = 0;
  for (const { 0: opening, index } of text.matchAll(LAW)) {
    const from = index + opening.length;
    if (isLetter(text.charCodeAt(index - 1))) continue;
    const type = partAt(text, index, index + opening.trimEnd().length);
    const name = readName(text, type, from);
    if (name === null) continue;
    while ((dates[next]?.span.start ?? Infinity) < name.span.end) next += 1;
    const year = readYear(text, name.span.end, dates[next]);
    const span = spanFrom(index, year === null ? name.span.end : year.end);
    laws.push({
      kind: 'short-form',
      span,
      type,
      reading: { kind: 'law', name, year: year === null ? null : year.part },
    });
  }
  return laws;
}

function partAt(text: string, start: number, end: number): CitationPart {
  return { span: spanFrom(start, end), text: text.slice(start, end) };
}

/** No name of a law has more words than this, nor more letters. */
const LONGEST_NAME = 26;
const NAME_REACH = 200;

/** Behind the name of a law in a sentence; before anything else a known name may be the beginning of another one. */
const BEHIND_NAME =
  /^(?:\s*(?:$|[.,;:)\]”"“(|…/\n–-])|\s{1,3}(?:và|năm|ngày|số|của|đã|được|có|quy định|thì|là|hiện hành|mới|sửa đổi|này|trên|về|theo|cho|để|trong|do|tại|khi|nếu|hết|bị|với|hoặc|hay|không|phải|cũng|ban hành|thông qua|như|từ|đến|sẽ|đang|hướng dẫn|các|mà|vẫn|chưa|đối với|ra đời|nhằm|vào|ở|gồm|cùng|điều chỉnh|áp dụng|cần|còn|nói|nêu|thay thế|trước|sau|đi vào|vừa|xác định|yêu cầu|cấm|chỉ|bao gồm|giao|lần|thực hiện|hợp nhất|tác động|nhưng|giai đoạn|tương ứng|thuộc|bằng|liên quan|quy định tại|nghiêm)(?!\p{L})|\s{1,3}\p{Lu}|\s{1,3}\d)/u;

/** A name: the longest of the table; or, where its kind of place is sure, all words up to a mark or a word of time. */
function readName(text: string, type: CitationPart, from: number): CitationPart | null {
  const near = text.slice(from, from + NAME_REACH);
  const isCapital = startsCapital(near);
  if (!isCapital && !startsCapital(type.text)) return null;
  const known = knownName(near, type.text);
  if (known !== null && (isCapital || near.slice(0, known).includes(' '))) {
    return BEHIND_NAME.test(near.slice(known)) ? partAt(text, from, from + known) : null;
  }
  if (
    !isCapital ||
    !startsCapital(type.text) ||
    !LEADS_TO_LAW.test(text.slice(0, type.span.start).slice(-LEAD_REACH))
  )
    return null;
  const end = UNKNOWN_NAME.exec(near)?.groups?.['name']?.length;
  return end === undefined ? null : partAt(text, from, from + end);
}

/** The length of the longest known name that stands first; null for none. */
function knownName(near: string, type: string): number | null {
  const names = LAW_NAMES[kindOf(type)];
  if (!FIRST_WORDS.has(foldName(near.slice(0, endOfWord(near, 0))))) return null;
  const folded = foldName(near);
  let found: number | null = null;
  let end = 0;
  for (let words = 0; words < LONGEST_NAME; words += 1) {
    const start = skipToWord(near, end);
    end = endOfWord(near, start);
    if (end === start) break;
    if (names.has(folded.slice(0, end).replace(/\s+/gu, ' '))) found = end;
  }
  return found;
}

/** Most words behind "luật" begin no name. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  Object.values(LAW_NAMES).flatMap(names => [...names].map(name => name.slice(0, endOfWord(name, 0)))),
);

function kindOf(type: string): keyof typeof LAW_NAMES {
  const folded = type.toLowerCase().replace(/\s+/gu, ' ');
  return folded === 'bộ luật' || folded === 'pháp lệnh' ? folded : 'luật';
}

/** In small letters, with the tone mark on the first vowel: "hàng hoá" → "hàng hóa". Keeps the length. */
function foldName(name: string): string {
  return standardTones(name.toLowerCase());
}

/** Behind blanks, and a comma or an opening sign that a name may have between two words. */
function skipToWord(near: string, from: number): number {
  const at = skipSpaces(near, from);
  return from > 0 && near.charAt(at) === ',' ? skipSpaces(near, at + 1) : at;
}

/** Words before a law; a school or an office of law has others. */
const LEADS_TO_LAW =
  /(?:^|[;,(“\s](?:căn cứ|theo|của|tại|thi hành|hướng dẫn|thực hiện|và|dự thảo|dự án|ban hành|thông qua|sửa đổi|bổ sung|với|trong|triển khai|quán triệt|Căn cứ|Theo|Thực hiện))\s{1,2}$/u;
const LEAD_REACH = 16;

/** Three words at most for "An ninh mạng"; a longer one may have a predicate in it. */
const UNKNOWN_NAME =
  /^(?!sửa đổi)(?<name>\p{L}+(?:\s(?!và\s)\p{L}+){1,5})(?=\s?[.,;)]|\s(?:năm|ngày|số)\s\d)/iu;

interface Year {
  readonly part: CitationPart;
  /** Where the year or its date ends. */
  readonly end: number;
}

/** "năm 2024", "ngày 18 tháng 01 năm 2024", "2024" behind the name. */
function readYear(text: string, from: number, date: DateClaim | undefined): Year | null {
  const plain = YEAR.exec(text.slice(from, from + YEAR_REACH));
  if (plain !== null) {
    const end = from + plain[0].length;
    return { part: partAt(text, end - 4, end), end };
  }
  if (date?.year?.digits !== 4 || date.isInherited) return null;
  const { year } = date;
  if (!/^[^\S\t]{1,3}(?:ngày[^\S\t]{1,3})?$/u.test(text.slice(from, date.span.start))) return null;
  return { part: partAt(text, year.span.start, year.span.end), end: date.span.end };
}

const YEAR = /^[^\S\t]{1,3}(?:năm[^\S\t]{1,3})?(?:19|20)\d\d(?![\d/.-]\d|\d)/u;
const YEAR_REACH = 24;

function startsCapital(text: string): boolean {
  const [letter = ''] = text;
  return letter !== letter.toLowerCase();
}
