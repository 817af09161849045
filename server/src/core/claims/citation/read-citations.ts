import { isLetter } from '../../text/boundary';
import { foldPhrase, foldText } from '../../reading/fold';
import { textBefore, spanFrom } from '../../text/span';
import type { FigureClaim } from '../claim';
import type { DateClaim } from '../date/date';
import type { CitationClaim, CitationPart } from './citation';
import { typeEndingAt } from './find-type';
import { readIssuer } from './read-issuer';
import { readTitle } from './read-title';
import { knownCode } from './codes';
import { readDamaged } from './damaged-symbol';
import { readSwapped } from './swapped-code';
import { canonicalSymbol, openingAt, readOldSymbol, readOpenedSymbol, type SymbolReading } from './symbol';
import { hasLineEnd } from '../../text/blanks';

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
    if (reading === null || isForm(source.text, span.start)) continue;
    while ((source.dates[next]?.span.start ?? Infinity) < reading.symbol.span.end) next += 1;
    const citation = completeCitation(source.text, reading, source.dates[next]);
    const listType = citation.type === null ? listTypeOf(source.text, citation, citations.at(-1)) : null;
    citations.push(listType === null ? citation : { ...citation, listType });
    end = citation.span.end;
  }
  return citations;
}

function readSymbolAt(text: string, start: number): SymbolReading | null {
  const opening = startsNumber(text, start) ? openingAt(text, start) : null;
  if (opening === null) return null;
  const reading = readOpenedSymbol(text, start, opening);
  if (reading !== null && isOfKnownType(reading)) return reading;
  const type = readType(text, start);
  const repaired =
    type === null
      ? null
      : (readSwapped(text, start, { opening, type: type.text }) ?? readDamaged(text, start, type.text));
  return repaired ?? reading ?? readOldSymbolAt(text, start);
}

function isOfKnownType({ system, typeCode }: SymbolReading): boolean {
  return system === 'assembly' || (typeCode !== null && knownCode(typeCode.text, system) !== undefined);
}

/** False within a longer symbol or word: "1/30/2020", "A30". */
function startsNumber(text: string, start: number): boolean {
  if (start === 0) return true;
  return !isLetter(text.charCodeAt(start - 1)) && !'/.-–'.includes(text.charAt(start - 1));
}

const FORM_REACH = 20;

/** "Mẫu số 01/TB-SDDPNN": the number of a form. */
function isForm(text: string, start: number): boolean {
  return /mẫu(?:\s{1,3}biểu)?(?:\s{1,3}số)?\s{0,2}:?\s{0,3}$/iu.test(textBefore(text, start, FORM_REACH));
}

/** The types that symbols of old forms were given to. "Mẫu số 02/PLII", "Giấy phép số 189/GPXD" are others. */
const OLD_TYPES: ReadonlySet<string> = new Set([
  'nghị định',
  'nghị quyết',
  'nghị quyết liên tịch',
  'quyết định',
  'thông tư',
  'thông tư liên tịch',
  'chỉ thị',
  'pháp lệnh',
  'luật',
  'lệnh',
  'công văn',
]);

function readOldSymbolAt(text: string, start: number): SymbolReading | null {
  const reading = readOldSymbol(text, start);
  const type = reading === null ? null : readType(text, start);
  return type !== null && OLD_TYPES.has(foldPhrase(type.text)) ? reading : null;
}

/** Adds what stands around a symbol: the type before it, the date and the issuer behind it. */
function completeCitation(text: string, reading: SymbolReading, next: DateClaim | undefined): CitationClaim {
  const { symbol } = reading;
  const type = readType(text, symbol.span.start);
  const date = readDate(text, symbol.span.end, next);
  const issuer = readIssuer(text, date?.span.end ?? symbol.span.end);
  const end = issuer?.span.end ?? date?.span.end ?? symbol.span.end;
  const start = type?.span.start ?? symbol.span.start;
  const has = { hasDate: date !== null, hasIssuer: issuer !== null };
  const { title, isOpened } = readTitle({ text, start, end, ...has });
  const issuerName = issuer === null ? null : foldPhrase(issuer.text);
  const canonical = canonicalSymbol(reading);
  return {
    kind: 'citation',
    span: spanFrom(start, end),
    ...reading,
    canonical,
    type,
    listType: null,
    date,
    issuer,
    issuerName,
    title,
    hasTitle: isOpened,
  };
}

/** The type before the first item of the list that a citation goes on with, where both have one code. */
function listTypeOf(text: string, next: CitationClaim, last: CitationClaim | undefined): CitationPart | null {
  const listType = last?.type ?? last?.listType ?? null;
  if (last === undefined || listType === null || last.system !== next.system) return null;
  if (last.typeCode?.text !== next.typeCode?.text) return null;
  const between = text.slice((last.title ?? last).span.end, next.span.start);
  return LIST_SIGN.test(between) ? listType : null;
}

/** ", ", "; số ", " và ": between two items of a list. */
const LIST_SIGN = /^\s{0,2}(?:[,;]\s{1,3}(?:và\s{1,3})?|\s(?:và|hoặc|hay)\s{1,3})(?:số\s{0,2}:?\s{1,3})?$/u;

/** How far before the symbol the name of the type may begin: "Thông tư liên tịch số ". */
const TYPE_REACH = 40;

/** What may stand between the name of a type and the symbol. */
const BEHIND_TYPE = /(?:\s{1,3}số)?\s{0,2}:?\s{0,3}$/u;

/** The name of the type right before the symbol. */
function readType(text: string, start: number): CitationPart | null {
  const from = Math.max(0, start - TYPE_REACH);
  const before = foldText(text.slice(from, start));
  const span = typeEndingAt(before, BEHIND_TYPE.exec(before)?.index ?? 0);
  if (span === null) return null;
  const [at, end] = [from + span.start, from + span.end];
  return { span: spanFrom(at, end), text: text.slice(at, end) };
}

/** How far behind the symbol its date may begin: columns of a page that became text leave long rows of blanks. */
const DATE_REACH = 80;

/**
 * The date right behind a symbol. A tab parts the cells of a table, where the next date may be of something else; so does a line end, but
 * for one that is called a date.
 */
function readDate(text: string, from: number, date: DateClaim | undefined): DateClaim | null {
  if (date === undefined || date.isInherited || date.span.start - from > DATE_REACH) return null;
  const between = text.slice(from, date.span.start);
  if (hasLineEnd(between) && !date.isNamed) return null;
  return /^[^\S\t]*,?[^\S\t]*(?:ngày[^\S\t]*)?$/iu.test(between) ? date : null;
}
