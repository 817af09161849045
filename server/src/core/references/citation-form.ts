import type { CalendarDate } from '../arithmetic/calendar';
import { writeShort, writeSpelled } from '../claims/date/write-date';
import type { DocumentClass } from '../structure/document-class';
import { foldPhrase } from '../reading/fold';
import { capitalize, startsCapital } from '../text/capitalize';

/** What a citation says of a document. Empty texts mean that it is not known. */
export interface CitableDocument {
  /** Canonical. */
  readonly symbol: string;
  /** "Nghị định". */
  readonly type: string;
  readonly date: CalendarDate | null;
  readonly issuer: string;
  /** "Về công tác văn thư", "Đất đai". */
  readonly title: string;
}

/** Where a citation stands: in the căn cứ block, for the first time in the body, or after that. */
export type CitationPlace = 'basis' | 'first' | 'later';

/** What decides the form of a citation. */
export interface CitationManner {
  readonly place: CitationPlace;
  readonly documentClass: DocumentClass;
}

/**
 * Writes a citation in the form of its place and of the class of the draft; what is not known is left out.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6; Nghị định 78/2025/NĐ-CP, Điều 68; Hướng dẫn 05-HD/VPTW.
 * Later: "Nghị định số 30/2020/NĐ-CP". First and căn cứ: "… ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư".
 */
export function writeCitation(document: CitableDocument, manner: CitationManner): string {
  const { type } = document;
  return type === '' ? tailOf(document, manner) : `${type} ${tailOf(document, manner)}`;
}

/** The same without the type: what is written behind "Nghị định ", "Luật ". */
export function tailOf(document: CitableDocument, manner: CitationManner): string {
  const name = lawNameOf(document);
  return name === null ? writeOther(document, manner) : writeLaw(name, document, manner);
}

/** The name of a law or ordinance without its type: "Đất đai"; null for other documents and where it is not known. */
export function lawNameOf({ type, title }: CitableDocument): string | null {
  if (title === '' || !LAW_TYPES.has(foldPhrase(type))) return null;
  const opening = `${foldPhrase(type)} `;
  const rest = foldPhrase(title).startsWith(opening) ? title.slice(opening.length).trim() : title;
  // The law "Luật sư" is named after lawyers, not "sư".
  const bare = foldPhrase(type) === 'luật' && !startsCapital(rest) ? title : rest;
  return withoutStop(capitalize(bare));
}

const LAW_TYPES: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh']);

/**
 * A law: by its name alone in administrative documents and those of the Party, with the date in their căn cứ; in normative
 * ones with its year, and in their căn cứ with its symbol and no date.
 */
function writeLaw(
  name: string,
  { symbol, date }: CitableDocument,
  { place, documentClass }: CitationManner,
): string {
  const isNormative = documentClass === 'normative';
  if (place === 'basis' && (isNormative || date === null)) return `${name} số ${symbol}`;
  if (place === 'basis' && date !== null) return `${name} ngày ${writeSpelled(date)}`;
  return place === 'first' && isNormative && date !== null ? `${name} năm ${date.year}` : name;
}

function writeOther(document: CitableDocument, { place, documentClass }: CitationManner): string {
  const { symbol, date, title } = document;
  const isParty = documentClass === 'party' || documentClass === 'union';
  if (place === 'later') return isParty ? symbol : `số ${symbol}`;
  // A symbol with its year is enough in normative documents; one without repeats every year.
  const needsDate = documentClass !== 'normative' || !/\/\d{4}\//u.test(symbol);
  const issuer = issuerOf(document);
  return [
    `số ${symbol}`,
    ...(date !== null && needsDate ? [`ngày ${isParty ? writeShort(date) : writeSpelled(date)}`] : []),
    ...(issuer === '' ? [] : [`của ${issuer}`]),
    ...(title === '' ? [] : [titleClause(document)]),
  ].join(' ');
}

/** The bodies whose code is theirs alone. */
const SOLE_ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/-CP$/u, 'Chính phủ'],
  [/-TTg$/u, 'Thủ tướng Chính phủ'],
  [/\/QH\d+$/u, 'Quốc hội'],
  [/\/UBTVQH\d+$/u, 'Ủy ban Thường vụ Quốc hội'],
];

function issuerOf({ issuer, symbol }: CitableDocument): string {
  return issuer === '' ? (SOLE_ISSUERS.find(([code]) => code.test(symbol))?.[1] ?? '') : issuer;
}

/** "Về công tác văn thư" → "về công tác văn thư", "Danh mục hàng hóa" → "về Danh mục hàng hóa". */
export function titleClause({ type, title }: CitableDocument): string {
  const opening = `${foldPhrase(type)} `;
  const isNamed = type !== '' && foldPhrase(title).startsWith(opening);
  const bare = withoutStop(isNamed ? title.slice(opening.length).trim() : title.trim());
  if (!OPENS_CLAUSE.test(foldPhrase(bare))) return `về ${bare}`;
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** What a title begins with that goes on from the name of the issuer. */
const OPENS_CLAUSE =
  /^(?:về|quy định|quy chuẩn|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|thay thế|kéo dài|điều chỉnh|tiếp tục|tăng cường|đẩy mạnh|giải thích|triển khai|thực hiện|đính chính|ngưng|chuyển|thi hành|giao|thành lập|phân cấp|phân loại|áp dụng|cho phép|bảo đảm)(?!\p{L})/u;

function withoutStop(title: string): string {
  return title.trim().replace(/\.$/u, '');
}
