import type { DateClaim } from '../claims/date/date';
import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import { remembering } from '../block/remembering';
import { shiftSpan, type Span } from '../text/span';
import type { FormMark } from '../block/opening/form-mark';
import { mayShowClass, readDocumentClass, type ClassReading, type DocumentClass } from './document-class';

/** A date whose form the regulations fix, and where its block starts in the document. */
export interface PlacedDate {
  readonly date: DateClaim;
  readonly block: PlacedBlock;
  /** The span of the date in the document. */
  readonly span: Span;
}

/** How many blocks from the top may hold the line of place and date. */
export const ISSUE_BLOCKS = 40;

/**
 * The date of the issue line ("Hà Nội, ngày 05 tháng 01 năm 2020"); null where the document has none. Only a line, a cell
 * or the right half of a line that holds nothing but place and date is one. Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.
 */
export const findIssueDate = remembering((blocks: readonly PlacedBlock[]): PlacedDate | null => {
  for (const placed of blocks.slice(0, ISSUE_BLOCKS)) {
    for (const date of placed.block.dates) {
      const { text } = placed.block;
      if (PLACE_BEFORE.test(leadOf(text, date)) && ENDS_CELL.test(text.slice(date.span.end))) {
        return { date, block: placed, span: shiftSpan(date.span, placed.start) };
      }
    }
  }
  return null;
});

/** What stands before a date, as far as a place and blanks can reach; a cut end is no start of a line. */
function leadOf(text: string, { span }: DateClaim): string {
  const from = Math.max(0, span.start - 160);
  return (from === 0 ? '' : '-') + text.slice(from, span.start);
}

/**
 * "Hà Nội, ", "Số: 15/QĐ-BNV     Thành phố Hồ Chí Minh, ngày ": a place with a capital and a comma before the date; or "…, ngày ", where it is
 * still to be filled in.
 */
const PLACE_BEFORE =
  /(?:^|[|\t*_\n]|\s{2})\s{0,80}(?:\p{Lu}[\p{L}\p{M}.\s-]{1,40}|…{1,10}|\.{3,40}),\s{0,3}(?:ngày\s{0,3})?$/u;
const ENDS_CELL = /^\s{0,80}(?:$|[|\t*_\n])/u;

/** The dates of căn cứ lines ("- Căn cứ Nghị định số … ngày …;") among some blocks, in order. */
export function findBasisDates(blocks: readonly PlacedBlock[]): readonly PlacedDate[] {
  return blocks.flatMap(placed => {
    if (!isBasis(placed.block)) return [];
    return placed.block.dates.map(date => ({
      date,
      block: placed,
      span: shiftSpan(date.span, placed.start),
    }));
  });
}

/** Whether a block is a căn cứ line: asked once, since rules of dates ask it at every edit. */
export const isBasis = remembering(({ text }: Block) => isBasisLine(text));

/**
 * True for a căn cứ line: it opens with "Căn cứ" and the type of a document, after a dash in Party documents, and ends as
 * an item does. "Căn cứ quy định trên, Bộ … như sau:" is a sentence of the body, and so is "Căn cứ Luật …, Sở Tài chính đề nghị … trước ngày
 * 31/3/2026." of a letter. Works on NFC and NFD text.
 */
export function isBasisLine(text: string): boolean {
  if (!text.includes('Căn') && !text.slice(0, 24).includes('Căn')) return false;
  const end = text.slice(-8).trimEnd();
  return BASIS.test(text.slice(0, 60)) && /[;,.][\s*_]*$/u.test(text.slice(-4)) && !goesOn(text, end);
}

/** A sentence that goes on to what somebody asks or does, or that ends the document; more sentences than one. */
function goesOn(text: string, end: string): boolean {
  if (end.endsWith('./.')) return true;
  if (!end.endsWith('.')) return false;
  const composed = text.normalize('NFC');
  return REQUEST.test(composed) || DEED.test(composed) || NEXT_SENTENCE.test(composed);
}

/** "…, đề nghị các xã …", "…; Sở Tài chính thông báo …"; not "…, đề nghị của Sở Tài chính." */
const REQUEST =
  /[,;][ \u00a0]{1,3}(?:(?!Theo|Xét)\p{Lu}[^,;.\n]{1,80}\s)?(?:đề\snghị|yêu\scầu|thông\sbáo|trân\strọng|kính)\s(?!của\s)/u;
/** "…, Tổ công tác đã làm việc …": the doer is a body or a post. */
const DEED =
  /[,;][ \u00a0]{1,3}(?:Sở|Bộ\s(?!luật)|(?:Ủy|Uỷ)\sban|UBND|Hội|Phòng|Ban|Cục|Chi\scục|Văn\sphòng|Trường|Trung\stâm|Viện|Công\sty|Tòa|Công\san|Tổ|Đoàn|Thường\strực|Chủ\stịch|Giám\sđốc)\s?[^,;.\n]{0,80}\s(?:đã|báo\scáo|ban\shành|xây\sdựng|tổ\schức|triển\skhai|phối\shợp|hướng\sdẫn|mời|trình)\s/u;
/** "… về chuyển đổi số. Ủy ban nhân dân xã …"; "TP. Hồ Chí Minh" is a name. */
const NEXT_SENTENCE = /\p{Ll}{2}\.[ \u00a0]{1,3}\p{Lu}/u;

const BASIS =
  /^[-–*+\s_]{0,4}Căn\s{1,2}cứ\s{1,2}(?:các\s)?(?:Hiến|Điều\slệ|Luật|Bộ\s{1,3}luật|Pháp\slệnh|Nghị|Quyết|Chỉ\sthị|Kết\sluận|Quy|Thông|Hướng\sdẫn|Kế\shoạch|Chương\strình|Công\svăn|Tờ\strình|Đề\sán|Báo\scáo)/u;

/** The class of a document: the one that the settings name, else the one that its letterhead shows. */
export function classOf(blocks: readonly PlacedBlock[], named: DocumentClass | null): DocumentClass {
  return named ?? classReadingOf(blocks).documentClass;
}

/**
 * The class that the letterhead of a document shows, and what showed it. A form in an annex has a letterhead of its own. Read once for
 * the blocks of a version, since many rules ask it.
 */
export const classReadingOf = remembering((blocks: readonly PlacedBlock[]): ClassReading => {
  const top = blocks.slice(0, ISSUE_BLOCKS);
  if (!top.some(({ block }) => mayShowClass(block.text))) return readDocumentClass([]);
  const end = top.findIndex(endsLetterhead);
  const head = end === -1 ? top : top.slice(0, end);
  return readDocumentClass(head.flatMap(({ block }) => linesOf(block.text)));
});

/** Lines and cells. Most blocks are one. */
function linesOf(text: string): readonly string[] {
  const isOne = !text.includes('\n') && !text.includes('\t') && !text.includes('|');
  return isOne ? [text] : text.split(/[\n\t|]/u);
}

/** True for a block that can only stand below a letterhead: an article, an annex, "Kính gửi:", căn cứ lines, a signature. */
export function endsLetterhead({ block }: PlacedBlock): boolean {
  const { unit, form } = block.opening;
  if (unit !== null && unit.kind !== 'letter') return true;
  return form !== null && ENDS_LETTERHEAD.has(form);
}

const ENDS_LETTERHEAD: ReadonlySet<FormMark> = new Set<FormMark>([
  'basis',
  'addressees',
  'operative',
  'adoption',
  'recipients',
  'signature',
]);
