import type { PlacedBlock } from '../block/placed-block';
import { joinSpans } from '../text/span';
import { endsLetterhead } from './dated-lines';
import { readFormCells, type FormCell } from './form-cells';
import { kindOfCell } from './letterhead-cells';
import { hasEvidence, isEvidence } from './letterhead-evidence';
import { isIssuerLine } from './letterhead-issuer';
import type { FormPart, LineKind, NumberPart, SummaryPart } from './outline';
import { endsSummary, opensSummary } from './summary-lines';
import { splitTypeLine } from './type-line';
import { isInCapitals } from '../text/capitalize';
import { endsWithOneOf } from '../text/one-of';

/** What stands at the top of a document, and the index of the first block behind it. */
export interface LetterheadReading {
  readonly parts: readonly FormPart[];
  readonly next: number;
}

/** How many blocks may hold it. One pasted as plain text, a blank line behind each, takes up to thirty. */
export const TITLE_BLOCKS = 40;

/**
 * Reads the letterhead, the type and the summary: in two columns of one line, in a table, or one under the other. Empty for a text
 * that has neither a title, nor a number, nor a type.
 */
export function readLetterhead(blocks: readonly PlacedBlock[]): LetterheadReading {
  const top = blocks.slice(0, TITLE_BLOCKS);
  const end = top.findIndex(endsLetterhead);
  const head = end === -1 ? top : top.slice(0, end);
  if (!head.some(hasEvidence)) return NOTHING;
  const reading = new HeadReading();
  for (const [index, placed] of head.entries()) {
    const cells = readFormCells(placed, index);
    if (!reading.readLine(cells, placed.opensGroup)) break;
  }
  return reading.finish();
}

const NOTHING: LetterheadReading = { parts: [], next: 0 };

type CellKind = LineKind | 'number' | 'subject' | 'name' | 'summary';

interface ReadCell {
  readonly kind: CellKind;
  readonly cell: FormCell;
}

class HeadReading {
  readonly #cells: ReadCell[] = [];
  #typeLine: string | null = null;
  #hasNumber = false;
  #summary: FormCell[] = [];
  #isSummaryOpen = false;
  #linesBehindType = 0;

  /** False where the body begins: nothing of the line belongs to the letterhead. */
  readLine(cells: readonly FormCell[], opensGroup: boolean): boolean {
    let isKnown = this.#typeLine === null;
    for (const [index, cell] of cells.flatMap(each => this.#splitType(each)).entries()) {
      const kind = this.#readCell(cell, opensGroup && index === 0);
      if (kind === null) continue;
      this.#cells.push({ kind, cell });
      isKnown = true;
    }
    return isKnown || cells.length === 0;
  }

  finish(): LetterheadReading {
    const cells = this.#cells;
    const isEvident = cells.some(({ kind }) => isEvidence(kind));
    const last = cells.findLast(({ kind }) => kind !== 'name');
    if (!isEvident || last === undefined) return NOTHING;
    return { parts: partsOf(cells), next: last.cell.block + 1 };
  }

  /** "BÁO CÁO KẾT QUẢ …" on one line, below a title or number. */
  #splitType(cell: FormCell): readonly FormCell[] {
    const isBelow = this.#hasNumber || this.#cells.some(({ kind }) => isEvidence(kind));
    return isBelow && this.#typeLine === null ? splitTypeLine(cell) : [cell];
  }

  #readCell(cell: FormCell, isNewGroup: boolean): CellKind | null {
    const known = kindOfCell(cell.text);
    if (known === 'type' && this.#typeLine !== null) return this.#readSummary(cell, isNewGroup);
    if (known === 'subject' && this.#typeLine !== null) return this.#readSummary(cell, isNewGroup);
    if (known === 'subject' && !this.#hasNumber) return null;
    if (known !== null) return this.#take(known, cell);
    if (!cell.isRow && /^[-–—_]{3,}$/u.test(cell.text)) return this.#readRule();
    if (this.#typeLine !== null || this.#isSummaryOpen) return this.#readSummary(cell, isNewGroup);
    return isCapitals(cell.text) ? 'name' : null;
  }

  #take(kind: LineKind | 'number' | 'subject', cell: FormCell): CellKind {
    if (kind === 'number') this.#hasNumber = true;
    if (kind === 'type') this.#typeLine = cell.text;
    if (kind === 'subject') {
      this.#isSummaryOpen = true;
      this.#summary.push(cell);
      return 'summary';
    }
    return kind;
  }

  /** A rule below the summary; those below an issuer and in tables say nothing. */
  #readRule(): CellKind | null {
    if (this.#summary.length === 0) return null;
    this.#isSummaryOpen = false;
    return 'dashes';
  }

  #readSummary(cell: FormCell, isNewGroup: boolean): CellKind | null {
    const { text } = cell;
    this.#linesBehindType += 1;
    const first = this.#summary[0];
    if (first === undefined) {
      const typeLine = this.#typeLine ?? '';
      const place = { typeLine, index: this.#linesBehindType - 1 };
      if (this.#linesBehindType > 3 || text.length > LONGEST_SUMMARY || !opensSummary(text, place))
        return null;
      this.#isSummaryOpen = true;
    } else if (!this.#isSummaryOpen || endsSummary(text) || !goesOn({ first, cell, isNewGroup })) {
      this.#isSummaryOpen = false;
      return null;
    }
    this.#summary.push(cell);
    return 'summary';
  }
}

const LONGEST_SUMMARY = 500;

interface NextLine {
  readonly first: FormCell;
  readonly cell: FormCell;
  readonly isNewGroup: boolean;
}

/** Behind a blank line a summary goes on in small letters, or in capitals if it began so; never with a whole sentence. */
function goesOn({ first, cell, isNewGroup }: NextLine): boolean {
  if (cell.text.length > 160 || endsWithOneOf(cell.text, '.:;')) return false;
  if (isCapitals(first.text)) return isCapitals(cell.text);
  return !isNewGroup || /^[\p{Ll}\d(]/u.test(cell.text);
}

function isCapitals(text: string): boolean {
  return text.length < 120 && isInCapitals(text);
}

function partsOf(cells: readonly ReadCell[]): readonly FormPart[] {
  const issuers = issuersOf(cells);
  const first = cells.findIndex(read => issuers.includes(read));
  const lines = cells.flatMap((read, index): readonly FormPart[] => {
    const { kind, cell } = read;
    if (kind === 'name') {
      if (issuers.includes(read)) return [lineOf('issuer', cell)];
      return index < first ? [lineOf('superior', cell)] : [];
    }
    if (kind === 'number') return [numberOf(cell)];
    if (kind === 'summary' || kind === 'subject') return [];
    return [lineOf(kind, cell)];
  });
  const summary = summaryOf(cells.filter(({ kind }) => kind === 'summary').map(({ cell }) => cell));
  const parts = summary === null ? lines : [...lines, summary];
  return parts.toSorted((one, other) => one.span.start - other.span.start);
}

/**
 * Which of the lines in capitals name the issuer: the last above number and type that names a body, with the line that goes on
 * with its name. Where none has the words of a body, the last above the number.
 */
function issuersOf(cells: readonly ReadCell[]): readonly ReadCell[] {
  const number = cells.findIndex(({ kind }) => kind === 'number' || kind === 'star');
  const type = cells.findIndex(({ kind }) => kind === 'type');
  const end = number === -1 ? type : number;
  const names = cells.slice(0, end === -1 ? cells.length : end).filter(({ kind }) => kind === 'name');
  const body = names.findLastIndex(({ cell }) => namesBody(cell.text));
  const at = body === -1 && number !== -1 ? names.length - 1 : body;
  const goesOn = CONTINUES.test(names[at + 1]?.cell.text ?? '');
  const isSecond = body === -1 && CONTINUES.test(names[at]?.cell.text ?? '');
  return names.slice(Math.max(0, isSecond ? at - 1 : at), at === -1 ? 0 : at + (goesOn ? 2 : 1));
}

function namesBody(text: string): boolean {
  return isIssuerLine(text) || OTHER_BODIES.test(text);
}

const OTHER_BODIES =
  /^(?:UBND|HĐND|UBMTTQ|BCH|CÔNG TY|TẬP ĐOÀN|HỘI |LIÊN CHI|KHỐI|KHOA |KHO BẠC|CHI CỤC|BẢO HIỂM|MẶT TRẬN|BỆNH VIỆN|HỌC VIỆN|ĐẠI HỌC|TỔ |ĐẠI HỘI|HUYỆN ĐOÀN|THỊ ĐOÀN|QUẬN [UỦ]Y|THỊ [UỦ]Y|XÃ ĐOÀN|TIỂU BAN|ĐOÀN CHỦ TỊCH|KIỂM TOÁN|LIÊN HIỆP|HẢI QUAN)/u;

/** The second line of a name: "TỈNH BÌNH MINH" below "ỦY BAN NHÂN DÂN". */
const CONTINUES = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN) (?![ỦU][ỶY])/u;

function lineOf(kind: LineKind, { text, span }: FormCell): FormPart {
  return { kind, text, span };
}

function numberOf({ text, span, written }: FormCell): NumberPart {
  const { 0: lead = '', 1: before = '' } = LEAD.exec(written) ?? [];
  const behind = written.slice(lead.length);
  const symbol = behind.replace(/^[\s*_]+|[\s*_]+$/gu, '');
  const symbolStart = span.start + lead.length + Math.max(behind.indexOf(symbol), 0);
  return {
    kind: 'number',
    text,
    span,
    lead: { start: span.start + before.length, end: span.start + lead.length },
    symbol: { start: symbolStart, end: symbolStart + symbol.length },
  };
}

/** "Số:", "Luật số:" as written. */
const LEAD = /^([\s*_]*)(?:\p{L}[\p{L}\p{M}]*\s){0,3}[Ss][ốỐ](?:\s?[:.])?/u;

function summaryOf(cells: readonly FormCell[]): SummaryPart | null {
  const first = cells[0];
  if (first === undefined) return null;
  return {
    kind: 'summary',
    text: cells.map(({ text }) => text).join(' '),
    span: cells.reduce((span, cell) => joinSpans(span, cell.span), first.span),
    lines: cells.map(({ span }) => span),
  };
}
