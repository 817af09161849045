import { endOfWord, isLetter, skipSpaces } from '../../text/boundary';
import { foldPhrase, foldText } from '../../text/fold';
import { spanFrom } from '../../text/span';
import type { FigureClaim } from '../claim';
import type { DateClaim } from '../date/date';
import type { CitationClaim, CitationPart } from './citation';
import { TYPE_NAMES } from './document-types';
import { canonicalSymbol, readSymbol, type SymbolReading } from './symbol';

/** What a text gives to the reader: the text in NFC with its capitals, and what was read from it in the same offsets. */
export interface CitationSource {
  readonly text: string;
  readonly figures: readonly FigureClaim[];
  readonly dates: readonly DateClaim[];
}

/**
 * Reads the citations of documents by symbol, in order: "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy". Malformed
 * symbols are kept with what is odd about them. Linear: dates are walked along with the figures.
 */
export function readCitations(source: CitationSource): readonly CitationClaim[] {
  const citations: CitationClaim[] = [];
  let end = 0;
  let next = 0;
  for (const { kind, span } of source.figures) {
    if (kind === 'percentage' || span.start < end) continue;
    const reading = readSymbolAt(source.text, span.start);
    if (reading === null) continue;
    while ((source.dates[next]?.span.start ?? Infinity) < reading.symbol.span.end) next += 1;
    const citation = completeCitation(source.text, reading, source.dates[next]);
    citations.push(citation);
    end = citation.span.end;
  }
  return citations;
}

function readSymbolAt(text: string, start: number): SymbolReading | null {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || (start > 0 && '/.-–'.includes(text.charAt(start - 1)))) return null;
  return readSymbol(text, start);
}

/** Adds what stands around a symbol: the type before it, the date and the issuer behind it. */
function completeCitation(text: string, reading: SymbolReading, next: DateClaim | undefined): CitationClaim {
  const { symbol } = reading;
  const type = readType(text, symbol.span.start);
  const date = readDate(text, symbol.span.end, next);
  const issuer = readIssuer(text, date?.span.end ?? symbol.span.end);
  const end = issuer?.span.end ?? date?.span.end ?? symbol.span.end;
  const span = spanFrom(type?.span.start ?? symbol.span.start, end);
  const issuerName = issuer === null ? null : foldPhrase(issuer.text);
  const canonical = canonicalSymbol(reading);
  return { kind: 'citation', span, ...reading, canonical, type, date, issuer, issuerName };
}

/** How far before the symbol the name of the type may begin: "Thông tư liên tịch số ". */
const TYPE_REACH = 40;

/** Every name of a type; its words may stand on two lines. */
const TYPE_WORDS = TYPE_NAMES.map(name => name.replaceAll(' ', String.raw`\s{1,3}`)).join('|');

/** A name of a type at the end of a folded text, with or without "số". */
const TYPE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?<name>${TYPE_WORDS})(?:\s{1,3}số)?\s{0,2}:?\s{0,3}$`,
  'u',
);

/** The name of the type right before the symbol. */
function readType(text: string, start: number): CitationPart | null {
  const from = Math.max(0, start - TYPE_REACH);
  const before = foldText(text.slice(from, start));
  const match = TYPE_BEFORE.exec(before.text);
  if (match === null) return null;
  const at = from + before.toOriginal(match.index);
  const end = from + before.toOriginal(match.index + (match.groups?.['name']?.length ?? 0));
  return { span: spanFrom(at, end), text: text.slice(at, end) };
}

/** How far behind the symbol its date may begin: columns of a page that became text leave long rows of blanks. */
const DATE_REACH = 80;

/** The date right behind a symbol. A tab parts the cells of a table, where the next date may be of something else. */
function readDate(text: string, from: number, date: DateClaim | undefined): DateClaim | null {
  if (date === undefined || date.isInherited || date.span.start - from > DATE_REACH) return null;
  const between = text.slice(from, date.span.start);
  return /^[^\S\t]*,?[^\S\t]*(?:ngày[^\S\t]*)?$/iu.test(between) ? date : null;
}

/** "của " behind a date or a symbol. */
const ISSUER_LEAD = /^\s{0,3},?\s{0,3}của\s{1,3}/u;
/** Words that open the title: the name of the issuer ends before them. */
const TITLE_WORDS =
  /\s+(?:về|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|khóa|khoá|tại|trong|đã|được|là|do|có|cho|nhằm|ngày|năm|thực hiện|đến|để|với|theo|lần|thông qua|giao|và các|và những)(?!\p{L})/u;
/** "và Kết luận số …" behind a name: the next document. "Bộ Giáo dục và Đào tạo" stays whole. */
const NEXT_DOCUMENT = new RegExp(String.raw`\s+và\s+(?:${TYPE_WORDS})(?!\p{L})`, 'u');

/** Long enough for the longest name and the word behind it, which tells where the name ends. */
const ISSUER_REACH = 160;
const LONGEST_NAME = 16;

/** "của Tỉnh ủy", "của Bộ trưởng Bộ Tài chính": a name with a capital, up to a mark or a word that opens the title. */
function readIssuer(text: string, from: number): CitationPart | null {
  const near = text.slice(from, from + ISSUER_REACH);
  const lead = ISSUER_LEAD.exec(near)?.[0].length;
  if (lead === undefined || !startsCapital(near, lead)) return null;
  const words = near.slice(lead, endOfWords(near, lead));
  const titleAt = words.search(TITLE_WORDS);
  const nextAt = words.toLowerCase().search(NEXT_DOCUMENT);
  const ends = [titleAt, nextAt].filter(at => at !== -1);
  const name = words.slice(0, Math.min(words.length, ...ends));
  return { span: spanFrom(from + lead, from + lead + name.length), text: name };
}

function startsCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter !== letter.toLowerCase();
}

/** The end of a row of words with one or two blanks between, at most as many as a name has. */
function endOfWords(text: string, start: number): number {
  let end = endOfWord(text, start);
  for (let words = 1; words < LONGEST_NAME; words += 1) {
    const next = skipSpaces(text, end);
    if (next === end || next - end > 2 || !isLetter(text.charCodeAt(next))) break;
    end = endOfWord(text, next);
  }
  return end;
}
