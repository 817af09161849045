import type { DocumentModel } from '../../document/document';
import type { FormPart, Outline } from '../../structure/outline';
import type { TextPieces } from '../../text/pieces';
import { textBefore, type Readable, type Span } from '../../text/span';
import type { SureClass } from './form-class';
import { typeWithoutColon } from '../../structure/type-line';

/** A part that a document must have and has not, and the place that tells so. */
export interface MissingPart {
  readonly part: 'motto' | 'number' | 'issue-line' | 'summary' | 'addressees' | 'recipients' | 'signature';
  readonly anchor: Span;
}

type Kind = FormPart['kind'];

/**
 * The parts that a whole draft lacks. A text without a type or subject, or without its closing, is an extract, a form or a copy of
 * the body, and left alone; so is a part of which there is any trace in the text.
 */
export function findMissing(document: DocumentModel, sure: SureClass): readonly MissingPart[] {
  const { outline } = document;
  const anchor = anchorOf(outline);
  if (anchor === null || !isWhole(outline)) return [];
  const type = typeOf(outline);
  const missing: MissingPart[] = [];
  const need = (part: MissingPart['part'], at: Span = anchor): void => {
    if (!has(outline, part) && !hasTrace(document, part)) missing.push({ part, anchor: at });
  };
  if (sure !== 'party' && has(outline, 'national-title')) need('motto');
  if (!WITHOUT_NUMBER.has(type) && !isAttached(document)) {
    need('number');
    if (!isOfAssembly(outline)) need('issue-line');
  }
  if (SUMMARIZED.has(type)) need('summary');
  if (type === 'TỜ TRÌNH' || (type === '' && isLetter(outline))) need('addressees');
  const signature = partOf(outline, 'signature');
  const recipients = partOf(outline, 'recipients');
  const isAddressed = !WITHOUT_NUMBER.has(type) && !isOfAssembly(outline) && !isOfCongress(outline);
  if (signature !== undefined && isAddressed) need('recipients', firstLineOf(signature));
  if (recipients?.kind === 'recipients') need('signature', recipients.lead);
  return missing;
}

/** Types without a number and an issue line; minutes name time and place inside. */
const WITHOUT_NUMBER: ReadonlySet<string> = new Set(['BIÊN BẢN', 'LUẬT', 'BỘ LUẬT', 'PHÁP LỆNH']);
/** Types of which every document has a subject: a law has its name there, an invitation often none. */
const SUMMARIZED: ReadonlySet<string> = new Set([
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'KẾ HOẠCH',
  'BÁO CÁO',
  'TỜ TRÌNH',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
]);

function partOf({ parts }: Outline, kind: Kind): FormPart | undefined {
  return parts.find(part => part.kind === kind);
}

function has(outline: Outline, kind: Kind): boolean {
  return partOf(outline, kind) !== undefined;
}

/** What the National Assembly and the President issue goes to all and names nobody; the Assembly says at the end when it was passed. */
function isOfAssembly({ parts }: Outline): boolean {
  return parts.some(
    ({ kind, text }) =>
      kind === 'issuer' &&
      /^(?:QUỐC HỘI|(?:ỦY|UỶ) BAN THƯỜNG VỤ QUỐC HỘI|CHỦ TỊCH NƯỚC)(?!\p{L})/u.test(text),
  );
}

/** Resolutions of a congress of the Party mostly name nobody either. */
function isOfCongress({ parts }: Outline): boolean {
  return parts.some(
    ({ kind, text }) => (kind === 'issuer' || kind === 'superior') && /^ĐẠI HỘI(?!\p{L})/u.test(text),
  );
}

function typeOf(outline: Outline): string {
  return typeWithoutColon(partOf(outline, 'type')?.text ?? '');
}

/** "V/v …" below the number. */
function isLetter(outline: Outline): boolean {
  return /^V\s?\/\s?v/iu.test(partOf(outline, 'summary')?.text ?? '') && has(outline, 'number');
}

/** A letterhead with an issuer that names a type or subject, and the signature or the recipients at its end. */
function isWhole(outline: Outline): boolean {
  const isHeaded = has(outline, 'issuer') && (has(outline, 'type') || isLetter(outline));
  return isHeaded && (has(outline, 'signature') || has(outline, 'recipients'));
}

/**
 * "(Kèm theo Quyết định số …)" below the title: such a text has the number and the date of its decision (Nghị định
 * 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).
 */
const ATTACHED = /^[\s*_|]{0,8}\((?:Ban hành )?[Kk]èm theo (?:\p{L}+ ){1,3}số/mu;

function isAttached(document: DocumentModel): boolean {
  return ATTACHED.test(headOf(document));
}

/** The text above the body, in which what was not recognised of the letterhead may stand. */
function headOf({ pieces, outline }: DocumentModel): string {
  return pieces.slice(0, Math.min(HEAD_REACH, Math.max(outline.body.start, 600)));
}

function anchorOf(outline: Outline): Span | null {
  return (partOf(outline, 'type') ?? partOf(outline, 'summary'))?.span ?? null;
}

function firstLineOf(part: FormPart): Span {
  return part.kind === 'signature' ? (part.lines[0]?.span ?? part.span) : part.span;
}

/** As far as a letterhead reaches, and a closing with a long list of recipients. */
const HEAD_REACH = 3000;
const END_REACH = 4000;

/** True where a part may be there in a shape that was not recognised: columns that were cut or merged, scans. */
function hasTrace(document: DocumentModel, part: MissingPart['part']): boolean {
  const { pieces, outline } = document;
  const head = headOf(document);
  switch (part) {
    case 'motto':
      return /Độc\s{0,3}lập/iu.test(head);
    case 'number':
      return /(?:^|[\s|])S[ốỐôo]\s{0,12}[-:\d/…._]|\d\s?[-/]\s?\p{Lu}{1,4}\s?[-/]\s?\p{Lu}/u.test(head);
    case 'issue-line':
      return /ng[àa]y[\s.…\d]|,\s?ngày|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/iu.test(head);
    case 'summary':
      return hasLineBelowType(pieces, outline);
    case 'addressees':
      return /Kính\s{0,3}(?:gửi|trình)/iu.test(pieces.slice(0, 6000));
    case 'recipients':
      return (
        /N[ơƠ]i\s{0,3}n?h?[ậẬ]n/iu.test(document.text) || hasEmptyCell(pieces, partOf(outline, 'signature'))
      );
    case 'signature':
      return [lastOf(pieces, END_REACH), textAround(pieces, partOf(outline, 'recipients')?.span)].some(near =>
        SIGNED.test(near),
      );
  }
}

/** "|  | TM. ỦY BAN NHÂN DÂN": collections of laws print the signature beside the cell from which they took the recipients. */
function hasEmptyCell(pieces: TextPieces, signature: FormPart | undefined): boolean {
  if (signature === undefined) return false;
  const { start } = signature.span;
  return /(?:^|\n)\s{0,4}\|\s{0,4}\|\s{0,4}$/u.test(textBefore(pieces, start, 16));
}

function lastOf(pieces: TextPieces, length: number): string {
  return textBefore(pieces, pieces.length, length);
}

function textAround(text: Readable, span: Span = { start: 0, end: 0 }): string {
  return textBefore(text, span.start, END_REACH / 4) + text.slice(span.start, span.end + END_REACH / 2);
}

const SIGNED =
  /T\.?\s?M\.|K\.?T\.|T\.?L\.|TUQ|[TK]\/[ML]|K\/T|CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|THỦ TƯỚNG|TỔNG |CHÁNH |VIỆN |THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|PHÓ |HIỆU |QUYỀN|CHÍNH (?:ỦY|UỶ|TRỊ)|TƯ LỆNH|CHỈ HUY|THẨM PHÁN|KIỂM SÁT VIÊN|CHẤP HÀNH VIÊN|CÔNG CHỨC|NGƯỜI ĐẠI DIỆN|\([Đđ]ã k[ýí]|\(K[ýí]/u;

/** A line right below the type that is no basis, no number of the body, no body in capitals and no list of recipients. */
function hasLineBelowType(text: Readable, outline: Outline): boolean {
  const type = partOf(outline, 'type');
  if (type === undefined) return true;
  const line = /^[\s*_|-]*(?<line>[^\r\n|]*)/u.exec(text.slice(type.span.end, type.span.end + 400));
  const below = line?.groups?.['line'] ?? '';
  return !/^(?:[-–+*]\s*)?(?:Căn\s|Theo\s|Xét\s|Kính\s|Nơi\snhận|Điều\s\d|\d{1,2}\.|[IVX]{1,4}[.-])/u.test(
    below,
  );
}
