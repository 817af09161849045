import { endOfWord, isSpace, skipSpaces } from '../../text/boundary';
import { spanFrom } from '../../text/span';
import type { DateClaim } from '../date/date';
import type { CitationPart } from './citation';
import type { CitedText } from './cited-text';
import { wordId } from '../../reading/lexicon';
import { LAW_NAMES } from '../../reading/lexicon/law-names';
import { endsInTonePair, standardTones } from '../../reading/lexicon/spelling';
import type { Tokens } from '../../reading/tokens';
import type { ShortFormClaim } from './short-form';
import { squeezeBlanks } from '../../text/blanks';

/**
 * Reads the laws and ordinances that a text cites by name, in order: "Luật Đất đai năm 2024", "Bộ luật Hình sự". A name is one
 * of the table, or all words up to a mark. Linear.
 */
export function readLaws(source: CitedText): readonly ShortFormClaim[] {
  const { text, tokens, dates } = source;
  const laws: ShortFormClaim[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const opening = openingAt(tokens, at);
    if (opening === null) continue;
    const name = readName(source, opening);
    if (name === null) continue;
    while ((dates[next]?.span.start ?? Infinity) < name.span.end) next += 1;
    const year = readYear(text, name.span.end, dates[next]);
    const { type } = opening;
    const span = spanFrom(type.span.start, year === null ? name.span.end : year.end);
    laws.push({
      kind: 'short-form',
      span,
      type,
      reading: { kind: 'law', name, year: year === null ? null : year.part },
    });
  }
  return laws;
}

/** The type of a law, and where its name may begin. */
interface Opening {
  readonly type: CitationPart;
  readonly from: number;
}

const [CODE, LAW, STATUTE, ORDER] = ['bộ', 'luật', 'pháp', 'lệnh'].map(wordId);

/** "Luật", "Bộ luật", "Pháp lệnh" before a word, by the token with its "luật" or "pháp": a pattern would seek them at every letter. */
function openingAt(tokens: Tokens, at: number): Opening | null {
  const word = tokens.wordAt(at);
  if (word === LAW) {
    const code = tokens.wordAt(at - 1) === CODE ? openingFrom(tokens, tokens.startAt(at - 1)) : null;
    return code ?? openingFrom(tokens, tokens.startAt(at));
  }
  if (word !== STATUTE || tokens.wordAt(at + 1) !== ORDER) return null;
  return openingFrom(tokens, tokens.startAt(at));
}

function openingFrom({ text }: Tokens, start: number): Opening | null {
  const opening = OPENING.exec(text.slice(start, start + OPENING_REACH))?.[0];
  if (opening === undefined) return null;
  return { type: partAt(text, start, start + opening.trimEnd().length), from: start + opening.length };
}

const OPENING = /^(?:(?:[Bb]ộ\s{1,2})?(?:Luật|luật|LUẬT)|[Pp]háp\s{1,2}lệnh)\s{1,3}(?!này)(?=\p{L})/u;
/** "pháp  lệnh   này". */
const OPENING_REACH = 16;

function partAt(text: string, start: number, end: number): CitationPart {
  return { span: spanFrom(start, end), text: text.slice(start, end) };
}

/** No name of a law has more letters. */
const NAME_REACH = 200;

/** Behind the name of a law in a sentence; before anything else a known name may be the beginning of another one. */
const BEHIND_NAME =
  /^(?:\s*(?:$|[.,;:)\]”"“(|…/\n–-])|\s{1,3}(?:và|năm|ngày|số|của|đã|được|có|quy định|thì|là|hiện hành|mới|sửa đổi|này|trên|về|theo|cho|để|trong|do|tại|khi|nếu|hết|bị|với|hoặc|hay|không|phải|cũng|ban hành|thông qua|như|từ|đến|sẽ|đang|hướng dẫn|các|mà|vẫn|chưa|đối với|ra đời|nhằm|vào|ở|gồm|cùng|điều chỉnh|áp dụng|cần|còn|nói|nêu|thay thế|trước|sau|đi vào|vừa|xác định|yêu cầu|cấm|chỉ|bao gồm|giao|lần|thực hiện|hợp nhất|tác động|nhưng|giai đoạn|tương ứng|thuộc|bằng|liên quan|quy định tại|nghiêm)(?!\p{L})|\s{1,3}\p{Lu}|\s{1,3}\d)/u;

/** A name: the longest of the table; or, where its kind of place is sure, all words up to a mark or a word of time. */
function readName({ text, folded }: CitedText, { type, from }: Opening): CitationPart | null {
  const isCapital = text.charCodeAt(from) !== folded.charCodeAt(from);
  const isCapitalType = text.charCodeAt(type.span.start) !== folded.charCodeAt(type.span.start);
  if (!isCapital && !isCapitalType) return null;
  const near = text.slice(from, from + NAME_REACH);
  const known = knownName(folded.slice(from, from + NAME_REACH), type.text);
  if (known !== null && (isCapital || near.slice(0, known).includes(' '))) {
    return BEHIND_NAME.test(near.slice(known)) ? partAt(text, from, from + known) : null;
  }
  if (!isCapital || !isCapitalType || !LEADS_TO_LAW.test(text.slice(0, type.span.start).slice(-LEAD_REACH)))
    return null;
  const end = UNKNOWN_NAME.exec(near)?.groups?.['name']?.length;
  return end === undefined ? null : partAt(text, from, from + end);
}

/** The length of the longest known name that stands first in a folded text; null for none. */
function knownName(near: string, type: string): number | null {
  let end = endOfWord(near, 0);
  let words = standardWord(near, 0, end);
  const names = NAMES.get(words);
  if (names === undefined) return null;
  const ofKind = LAW_NAMES[kindOf(type)];
  let found = ofKind.has(words) ? end : null;
  while (names.some(name => name.length > words.length && name.startsWith(words))) {
    const start = skipToWord(near, end);
    const next = endOfWord(near, start);
    if (next === start) break;
    words += gapOf(near.slice(end, start)) + standardWord(near, start, next);
    end = next;
    if (ofKind.has(words)) found = end;
  }
  return found;
}

/** All names, by their first words: most words behind "luật" begin none. */
const NAMES: ReadonlyMap<string, readonly string[]> = namesByFirstWord();

function namesByFirstWord(): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const name of Object.values(LAW_NAMES).flatMap(names => [...names])) {
    const first = name.slice(0, endOfWord(name, 0));
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [name]);
    else known.push(name);
  }
  return byFirst;
}

function kindOf(type: string): keyof typeof LAW_NAMES {
  const folded = squeezeBlanks(type.toLowerCase());
  return folded === 'bộ luật' || folded === 'pháp lệnh' ? folded : 'luật';
}

/** A folded word with the tone mark on the first vowel: "hoá" → "hóa". */
function standardWord(near: string, start: number, end: number): string {
  const word = near.slice(start, end);
  return endsInTonePair(near, end) ? standardTones(word) : word;
}

/** What stands between two words, with single spaces. */
function gapOf(between: string): string {
  return between === ' ' ? between : squeezeBlanks(between);
}

/** Behind blanks, and a comma that a name may have between two words. */
function skipToWord(near: string, from: number): number {
  const at = skipSpaces(near, from);
  return near.charAt(at) === ',' ? skipSpaces(near, at + 1) : at;
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
  if (!isSpace(text.charCodeAt(from))) return null;
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
