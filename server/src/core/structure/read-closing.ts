import type { PlacedBlock } from '../block/placed-block';
import { joinSpans } from '../text/span';
import { readFormCells, type FormCell } from './form-cells';
import type { FormPart, ListPart, PartItem, SignatureLine, SignaturePart } from './outline';
import { cellItem, listOf } from './read-preamble';
import { readSignatureLine } from './signature-line';
import { squeezeBlanks } from '../text/blanks';
import { endsWithOneOf } from '../text/one-of';
import { dropEmphasis } from '../text/markdown';
import { RECIPIENTS_LEAD } from '../block/opening/form-mark';

/** Which blocks are the signature and the recipients: from the first to before `next`; both the end where there are none. */
export interface ClosingPlace {
  readonly first: number;
  readonly next: number;
  /** The index of the adoption sentence above it, or -1. */
  readonly adoption: number;
}

/** How many blocks a closing takes at most, and how far above it the adoption sentence stands. */
const CLOSING_BLOCKS = 60;
const NEAR = 12;
/** Longer lines are sentences. */
export const LONGEST_LINE = 260;

/** Finds the closing of the document itself: the first below the preamble. Those of forms in annexes come behind it. */
export function findClosing(blocks: readonly PlacedBlock[], from: number): ClosingPlace {
  for (let index = from; index < blocks.length; index += 1) {
    if (!opensClosing(blocks, index)) continue;
    return { ...withAdoption(blocks, index), next: endOfClosing(blocks, index) };
  }
  return { first: blocks.length, next: blocks.length, adoption: -1 };
}

function opensClosing(blocks: readonly PlacedBlock[], index: number): boolean {
  const form = blocks[index]?.block.opening.form;
  if (form === 'recipients' || form === 'signature') return true;
  if (form !== 'position') return false;
  // A position alone signs where nothing of the body follows.
  for (let at = index + 1; at < Math.min(blocks.length, index + NEAR); at += 1) {
    const opening = blocks[at]?.block.opening;
    if (opening?.form === 'recipients' || opening?.form === 'signature') return true;
    if (opening?.unit?.kind === 'annex' || opening?.form === 'type') return true;
    if (opening?.unit || (blocks[at]?.block.text.length ?? 0) > LONGEST_LINE) return false;
  }
  return true;
}

function withAdoption(
  blocks: readonly PlacedBlock[],
  index: number,
): Pick<ClosingPlace, 'first' | 'adoption'> {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (blocks[at]?.block.opening.form === 'adoption') return { first: at, adoption: at };
  }
  return { first: index, adoption: -1 };
}

function endOfClosing(blocks: readonly PlacedBlock[], index: number): number {
  let next = index + 1;
  while (next < blocks.length && next - index < CLOSING_BLOCKS && staysInClosing(blocks[next])) next += 1;
  return next;
}

function staysInClosing(placed: PlacedBlock | undefined): boolean {
  if (placed === undefined) return false;
  const { kind, text, opening } = placed.block;
  if (opening.unit !== null || kind === 'heading') return false;
  if (opening.form === 'type' || opening.form === 'title' || opening.form === 'attached') return false;
  if (COPY.test(text)) return false;
  return kind === 'table-row' || text.length <= LONGEST_LINE;
}

/**
 * What heads the block of a copy, which has a number, recipients and a signature of its own: "SAO Y", "Số: 12/SY-UBND" (Nghị định
 * 30/2020/NĐ-CP, Phụ lục III, Mẫu 3.1).
 */
const COPY = /(?:^|[\s|*])(?:SAO Y|SAO LỤC|TRÍCH SAO|BẢN SAO)(?!\p{L})|\d\s?\/(?:SY|SL|TrS)-\p{Lu}/u;

/** Reads the lines of a closing. Columns that became text are told apart by their gaps. */
export function readClosing(blocks: readonly PlacedBlock[], place: ClosingPlace): readonly FormPart[] {
  const { first, next, adoption } = place;
  const parts: FormPart[] = [];
  const sentence = blocks[adoption];
  if (sentence !== undefined) parts.push(adoptionOf(sentence));
  const start = adoption === -1 ? first : adoption + 1;
  const cells = blocks.slice(start, next).flatMap((placed, at) => readFormCells(placed, start + at));
  const reading = new ClosingReading();
  for (const cell of cells) reading.read(cell);
  parts.push(...reading.finish());
  return parts.toSorted((one, other) => one.span.start - other.span.start);
}

function adoptionOf({ start, block }: PlacedBlock): FormPart {
  const text = squeezeBlanks(dropEmphasis(block.text)).trim();
  return { kind: 'adoption', text, span: { start, end: start + block.text.length } };
}

class ClosingReading {
  #lead: FormCell | null = null;
  /** True behind a second "Nơi nhận:", which is of a copy or of a form below. */
  #isClosed = false;
  readonly #items: PartItem[] = [];
  readonly #lines: SignatureLine[] = [];

  read(cell: FormCell): void {
    if (RECIPIENTS_LEAD.test(cell.text)) {
      this.#isClosed ||= this.#lead !== null;
      if (!this.#isClosed) this.#openRecipients(cell);
    } else if (this.#isClosed) return;
    else if (DASH.test(cell.text) || this.#isItem(cell)) this.#items.push(cellItem(cell));
    else {
      const line = readSignatureLine(cell, this.#lines.at(-1));
      if (line !== null) this.#lines.push(line);
      else this.#lengthenItem(cell);
    }
  }

  finish(): readonly (ListPart | SignaturePart)[] {
    const lead = this.#lead;
    const recipients =
      lead === null ? [] : [listOf('recipients', { text: lead.text, lead: lead.span }, this.#items)];
    const first = this.#lines[0];
    if (first === undefined) return recipients;
    const span = this.#lines.reduce((whole, line) => joinSpans(whole, line.span), first.span);
    return [...recipients, { kind: 'signature', text: first.text, span, lines: this.#lines }];
  }

  /** "Nơi nhận: Như trên; Lưu." on one line is a lead with an item. */
  #openRecipients(cell: FormCell): void {
    const { span, text } = cell;
    const colon = text.indexOf(':');
    const rest = colon === -1 ? '' : text.slice(colon + 1).trim();
    if (rest === '') {
      this.#lead = cell;
      return;
    }
    const at = span.end - rest.length;
    const leadEnd = Math.min(at, span.start + colon + 1 + (span.end - span.start - text.length));
    this.#lead = { ...cell, text: text.slice(0, colon + 1), span: { start: span.start, end: leadEnd } };
    this.#items.push({ text: rest, span: { start: at, end: span.end } });
  }

  /** "Như trên;" without its dash: below the lead, and closed as an item. */
  #isItem({ text, column }: FormCell): boolean {
    return this.#lead !== null && column === this.#lead.column && text.endsWith(';');
  }

  #lengthenItem({ text, span }: FormCell): void {
    const last = this.#items.at(-1);
    if (this.#lead === null || last === undefined || endsWithOneOf(last.text, ';.')) return;
    if (!/^[\p{Ll}\d(]/u.test(text)) return;
    // In two columns the words between are the other column's: the item keeps the span of its first line.
    this.#items[this.#items.length - 1] = { text: `${last.text} ${text}`, span: joinSpans(last.span, span) };
  }
}

const DASH = /^[-–+•]\s?[\p{L}(“"]/u;
