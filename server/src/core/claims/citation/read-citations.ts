import { isLetter } from '../../text/boundary';
import { foldPhrase } from '../../text/fold';
import { spanFrom, type Span } from '../../text/span';
import type { FigureClaim } from '../claim';
import type { DateClaim } from '../date/date';
import type { CitationClaim, CitationPart } from './citation';
import { TYPE_NAMES } from './document-types';
import { readSymbol } from './symbol';

/** What a text gives to the reader: the text in NFC with its capitals, and what was read from it in the same offsets. */
export interface CitationSource {
  readonly text: string;
  readonly figures: readonly FigureClaim[];
  readonly dates: readonly DateClaim[];
}

/**
 * Reads the citations of documents by symbol, in order: "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy". Malformed
 * symbols are kept with what is odd about them. Linear in the number of figures.
 */
export function readCitations(source: CitationSource): readonly CitationClaim[] {
  const citations: CitationClaim[] = [];
  let end = 0;
  for (const { kind, span } of source.figures) {
    if (kind === 'percentage' || span.start < end) continue;
    const citation = readCitationAt(source, span.start);
    if (citation === null) continue;
    citations.push(citation);
    end = citation.span.end;
  }
  return citations;
}

function readCitationAt({ text, dates }: CitationSource, start: number): CitationClaim | null {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || (start > 0 && '/.-–'.includes(text.charAt(start - 1)))) return null;
  const reading = readSymbol(text, start);
  if (reading === null) return null;
  const type = readType(text, start);
  const date = readDate(text, reading.symbol.span.end, dates);
  const issuer = readIssuer(text, date?.span.end ?? reading.symbol.span.end);
  const end = issuer?.span.end ?? date?.span.end ?? reading.symbol.span.end;
  return { kind: 'citation', span: spanFrom(type?.span.start ?? start, end), ...reading, type, date, issuer };
}

/** How far before the symbol the name of the type may begin: "Thông tư liên tịch số ". */
const TYPE_REACH = 36;

/** The name of the type right before the symbol, with or without "số". */
function readType(text: string, start: number): CitationPart | null {
  const from = Math.max(0, start - TYPE_REACH);
  const before = foldPhrase(text.slice(from, start)).replace(/(?:\ssố)?\s?:?\s?$/u, '');
  const name = TYPE_NAMES.find(candidate => before.endsWith(candidate));
  if (name === undefined || isLetter(before.charCodeAt(before.length - name.length - 1))) return null;
  const at = lastIndexFolded(text, { start: from, end: start }, name);
  return at === -1 ? null : { span: spanFrom(at, at + name.length), text: text.slice(at, at + name.length) };
}

/** Where a folded name stands last in a stretch of text; -1 where a line break or double blank parts its words. */
function lastIndexFolded(text: string, { start, end }: Span, name: string): number {
  const at = text.slice(start, end).toLowerCase().lastIndexOf(name);
  return at === -1 ? -1 : start + at;
}

function readDate(text: string, from: number, dates: readonly DateClaim[]): DateClaim | null {
  const date = dates.find(({ span }) => span.start >= from);
  if (date === undefined || date.isInherited) return null;
  return /^\s{0,3},?\s{0,3}(?:ngày\s{0,3})?$/iu.test(text.slice(from, date.span.start)) ? date : null;
}

/** "của Tỉnh ủy", "của Bộ trưởng Bộ Tài chính": a name with capitals, up to a mark or a word that opens the title. */
const ISSUER = /^\s{0,3},?\s{0,3}của\s{1,3}(?<name>\p{Lu}\p{L}*(?:\s\p{L}+){0,9})/u;
const TITLE_WORDS =
  /\s(?:về|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|khóa|khoá|tại|trong|đã|được|là|do|có|cho|nhằm|ngày|năm|thực hiện|đến|để|với|theo|lần|thông qua|giao)(?!\p{L}).*$/u;

function readIssuer(text: string, from: number): CitationPart | null {
  const match = ISSUER.exec(text.slice(from, from + 100));
  const name = match?.groups?.['name']?.replace(TITLE_WORDS, '');
  if (match === null || name === undefined) return null;
  const start = from + match[0].length - (match.groups?.['name']?.length ?? 0);
  return { span: spanFrom(start, start + name.length), text: name };
}
