import type { PlacedBlock } from '../block/placed-block';
import { joinSpans, type Span } from '../text/span';
import { readFormCells, type FormCell } from './form-cells';
import { isIssuerLine } from './letterhead-issuer';
import type { FormPart, ListPart, PartItem } from './outline';
import { squeezeBlanks } from '../text/blanks';

/** What stands between the letterhead and the body, and the index of the first block of the body. */
export interface PreambleReading {
  readonly parts: readonly FormPart[];
  readonly next: number;
}

/** Căn cứ of a law may take thirty lines; sentences between them and the operative line a few. */
export const PREAMBLE_BLOCKS = 60;
const SENTENCES = 8;

/** Reads addressees, basis, the body that decides and the operative line. They may be parted by a sentence or two. */
export function readPreamble(blocks: readonly PlacedBlock[], from: number): PreambleReading {
  const parts: FormPart[] = [];
  let next = from;
  let passed = 0;
  for (let index = from; index < blocks.length && index < from + PREAMBLE_BLOCKS && passed <= SENTENCES;) {
    const placed = blocks[index];
    if (placed === undefined || endsPreamble(placed)) break;
    const read = readPart(blocks, index);
    if (read === null) passed += 1;
    else parts.push(read.part);
    index = read?.next ?? index + 1;
    if (read !== null && (read.part.kind !== 'authority' || passed === 0)) next = index;
    if (read !== null) passed = 0;
  }
  return { parts: parts.filter(({ span }) => isBefore(blocks[next], span)), next };
}

function endsPreamble({ block }: PlacedBlock): boolean {
  const { form, unit } = block.opening;
  if (unit !== null) return true;
  return form === 'recipients' || form === 'signature' || form === 'position' || form === 'adoption';
}

function isBefore(placed: PlacedBlock | undefined, span: Span): boolean {
  return placed === undefined || span.start < placed.start;
}

interface PartReading {
  readonly part: FormPart;
  readonly next: number;
}

function readPart(blocks: readonly PlacedBlock[], index: number): PartReading | null {
  const placed = blocks[index];
  if (placed === undefined) return null;
  const { form } = placed.block.opening;
  if (form === 'addressees') return readAddressees(blocks, index);
  if (form === 'basis') return readBasis(blocks, index);
  if (form === 'operative') return readLine('operative', placed, index);
  return isAuthority(placed) ? readLine('authority', placed, index) : null;
}

/** "BỘ TRƯỞNG BỘ NỘI VỤ", "ỦY BAN NHÂN DÂN XÃ HÒA AN", "BAN THƯỜNG VỤ TỈNH ỦY BÌNH MINH". */
function isAuthority({ block }: PlacedBlock): boolean {
  const { text } = block;
  if (block.kind === 'table-row' || text.length > 160 || text !== text.toUpperCase()) return false;
  const line = squeezeBlanks(text.replace(/[*_#]+/gu, '')).trim();
  return isIssuerLine(line) || HEADS.test(line);
}

const HEADS =
  /^(?:BỘ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|BÍ THƯ|TRƯỞNG BAN|THỐNG ĐỐC|ĐẠI HỘI|BAN |CHỦ NHIỆM)/u;

function readLine(kind: 'operative' | 'authority', placed: PlacedBlock, index: number): PartReading | null {
  const cell = readFormCells(placed, index)[0];
  return cell === undefined ? null : { part: { kind, text: cell.text, span: cell.span }, next: index + 1 };
}

/** Lines that begin with "Căn cứ" and go on so; a sentence that ends with a colon speaks already. */
function readBasis(blocks: readonly PlacedBlock[], index: number): PartReading | null {
  const items: PartItem[] = [];
  let next = index;
  for (let placed = blocks[next]; placed?.block.opening.form === 'basis'; placed = blocks[next]) {
    if (!isBasisLine(placed.block.text)) break;
    items.push(itemOf(placed, 0));
    next += 1;
  }
  const first = items[0];
  if (first === undefined || !/^[-–+\s]{0,4}Căn/u.test(first.text)) return null;
  const lead = { start: first.span.start, end: first.span.start };
  return { part: listOf('basis', { text: '', lead }, items), next };
}

/** With its end mark, or behind a dash; a sentence ends with a colon or goes on without a mark. */
function isBasisLine(text: string): boolean {
  return /[;,.…][\s*_]*$/u.test(text.slice(-6)) || (/^[-–]\s/u.test(text) && !text.endsWith(':'));
}

/** "Kính gửi: Sở Nội vụ." on one line, or its items below it. */
function readAddressees(blocks: readonly PlacedBlock[], index: number): PartReading | null {
  const placed = blocks[index];
  const [, written = ''] = LEAD.exec(placed?.block.text ?? '') ?? [];
  if (placed === undefined || written === '') return null;
  const start = placed.start + (LEAD.exec(placed.block.text)?.[0].length ?? 0) - written.length;
  const lead = { start, end: start + written.length };
  const first = itemOf(placed, lead.end - placed.start);
  const items = first.text === '' ? [] : [first];
  let next = index + 1;
  for (let line = blocks[next]; line !== undefined && isAddressee(line, items); line = blocks[next]) {
    items.push(itemOf(line, 0));
    next += 1;
  }
  return { part: listOf('addressees', { text: written, lead }, items), next };
}

const LEAD = /^[\s|*_>]{0,80}(K[^\s]{2,5}\s+[^\s:*_]{2,6}(?:[*_]{0,3}\s{0,2}:)?)/u;

/** A line with a dash; one without follows an item that is not closed. */
function isAddressee({ block }: PlacedBlock, items: readonly PartItem[]): boolean {
  const { opening, text } = block;
  if (opening.unit !== null || opening.form !== null || text.length > 200) return false;
  const before = items.at(-1)?.text;
  if (before?.endsWith('.') === true) return false;
  return (
    /^[-–+•*]\s?/u.test(text) || before?.endsWith(';') === true || (before === undefined && text.length < 120)
  );
}

function itemOf({ start, block }: PlacedBlock, from: number): PartItem {
  const written = block.text.slice(from);
  const text = squeezeBlanks(written.replace(/[*_|]+/gu, ' ')).trim();
  const lead = written.length - written.trimStart().length;
  const at = start + from + lead;
  return { text, span: { start: at, end: Math.max(at, start + block.text.trimEnd().length) } };
}

interface ListLead {
  readonly text: string;
  readonly lead: Span;
}

/** A part with items. */
export function listOf(
  kind: ListPart['kind'],
  { text, lead }: ListLead,
  items: readonly PartItem[],
): ListPart {
  return { kind, text, lead, items, span: items.reduce((span, item) => joinSpans(span, item.span), lead) };
}

/** The item that a cell is. */
export function cellItem({ text, span }: FormCell): PartItem {
  return { text, span };
}
