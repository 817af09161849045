import { readFormCells, type FormCell } from '../../structure/form-cells';
import type { FormPart, SignatureLine } from '../../structure/outline';
import { readClosing, type ClosingPlace } from '../../structure/read-closing';
import { spanFrom, type Span } from '../../text/span';
import { isNote, lineOf, type DraftParts } from './draft-parts';
import type { LaidBlock, LaidLine, LaidRow } from './laid';
import type { Role } from './roles';
import { endsWithOneOf } from '../../text/one-of';

/** The closing on paper, and the index of the first block behind it. */
export interface LaidEnd {
  readonly blocks: readonly LaidBlock[];
  readonly next: number;
}

/** Lays out the recipients beside the signature; several signatures stand side by side above the recipients. */
export function layClosing(parts: DraftParts, place: ClosingPlace): LaidEnd {
  const read = readClosing(parts.blocks, place);
  const first = place.adoption === -1 ? place.first : place.adoption + 1;
  const end = endOf(parts, place, read);
  const sorter = new ClosingSorter(parts, read);
  for (let index = first; index < end; index += 1) {
    const placed = parts.blocks[index];
    if (placed === undefined || isNote(placed)) continue;
    for (const cell of readFormCells(placed, index)) sorter.take(cell);
  }
  const adoption = read.filter(({ kind }) => kind === 'adoption').map(({ span }) => span);
  const above = adoption.map(span => lineOf(parts, 'adoption', span));
  return { blocks: [...above, ...sorter.finish()], next: end };
}

/**
 * What is read as part of a closing ends with the last line of it that is known and what may be a name below it; the blocks behind are the
 * body's again.
 */
function endOf({ blocks }: DraftParts, { first, next }: ClosingPlace, read: readonly FormPart[]): number {
  const last = read.reduce((end, { span }) => Math.max(end, span.end), 0);
  let end = first + 1;
  while (end < next && (blocks[end]?.start ?? last) < last) end += 1;
  while (end < next && mayBeName(blocks[end]?.block.text ?? '')) end += 1;
  return end;
}

/** "Họ và tên", "(Ký, ghi rõ họ tên)", a name of any form. */
function mayBeName(text: string): boolean {
  return text.length <= LONGEST_NAME && /^[\p{Lu}(…]/u.test(text) && !endsWithOneOf(text, '.:;');
}

const LONGEST_NAME = 40;

interface Signer {
  readonly lines: LaidLine[];
  isNamed: boolean;
  hasAuthority: boolean;
}

/** Puts the cells of a closing into its columns. Has a life: one closing. */
class ClosingSorter {
  readonly #parts: DraftParts;
  readonly #lines: readonly SignatureLine[];
  readonly #lists: readonly Span[];
  readonly #recipients: LaidLine[] = [];
  readonly #signers: Signer[] = [];
  /** The column of the recipients, while they go on. */
  #list: number | null = null;

  constructor(parts: DraftParts, read: readonly FormPart[]) {
    this.#parts = parts;
    this.#lines = read.flatMap(part => (part.kind === 'signature' ? part.lines : []));
    this.#lists = read.flatMap(part =>
      part.kind === 'recipients' ? [part.lead, ...part.items.map(({ span }) => span)] : [],
    );
  }

  take(cell: FormCell): void {
    const line = this.#lines.find(({ span }) => holds(span, cell.span));
    if (line !== undefined) this.#sign(line, cell.span);
    else if (
      this.#lists.some(span => holds(span, cell.span) || holds(cell.span, span)) ||
      this.#list === cell.column
    )
      this.#addRecipient(cell);
    else this.#addOther(cell);
  }

  finish(): readonly LaidBlock[] {
    const columns = this.#signers.map(({ lines }) => lines);
    if (columns.length === 0)
      return this.#recipients.length === 0 ? [] : [closingOf([{ left: this.#recipients, right: [] }])];
    if (columns.length === 1) return [closingOf([{ left: this.#recipients, right: columns[0] ?? [] }])];
    const rows: LaidRow[] = [];
    for (let index = 0; index < columns.length; index += 2)
      rows.push({ left: columns[index] ?? [], right: columns[index + 1] ?? [] });
    const below = this.#recipients.length === 0 ? [] : [closingOf([{ left: this.#recipients, right: [] }])];
    return [closingOf(rows), ...below];
  }

  #sign(line: SignatureLine, span: Span): void {
    this.#list = null;
    const last = this.#signers.at(-1);
    const isNext = last === undefined || (last.isNamed && line.kind !== 'name' && line.kind !== 'note');
    if (isNext) this.#signers.push({ lines: [], isNamed: false, hasAuthority: false });
    const signer = this.#signers.at(-1);
    if (signer === undefined) return;
    signer.hasAuthority ||= line.kind === 'authority';
    signer.isNamed ||= line.kind === 'name';
    this.#addToSigner(roleOf(line, signer.hasAuthority), span);
  }

  /** What is no known line of a signature is a name that is still to be filled in, where something stands above it. */
  #addOther({ text, span }: FormCell): void {
    const signer = this.#signers.at(-1);
    const isName = signer?.isNamed === false && mayBeName(text) && !text.startsWith('(');
    if (isName) signer.isNamed = true;
    this.#addToSigner(isName ? 'signer' : 'signing-note', span);
  }

  #addToSigner(role: Role, span: Span): void {
    if (this.#signers.length === 0) this.#signers.push({ lines: [], isNamed: false, hasAuthority: false });
    this.#signers.at(-1)?.lines.push(lineOf(this.#parts, role, span));
  }

  /** "Nơi nhận: Như trên; Lưu." on one line is parted behind its lead. */
  #addRecipient({ span, column }: FormCell): void {
    this.#list = column;
    const lead = this.#recipients.length === 0 ? this.#lists[0] : undefined;
    if (lead === undefined) this.#recipients.push(lineOf(this.#parts, 'recipient', span));
    else {
      const cut = Math.min(lead.end, span.end);
      this.#recipients.push(lineOf(this.#parts, 'recipients-lead', spanFrom(span.start, cut)));
      if (cut < span.end) this.#recipients.push(lineOf(this.#parts, 'recipient', spanFrom(cut, span.end)));
    }
  }
}

function closingOf(rows: readonly LaidRow[]): LaidBlock {
  return { kind: 'columns', place: 'closing', rows };
}

/** A position that nobody is signed for stands as what does: in bold. */
function roleOf({ kind }: SignatureLine, hasAuthority: boolean): Role {
  switch (kind) {
    case 'authority':
      return 'signing';
    case 'position':
      return hasAuthority ? 'position' : 'signing';
    case 'note':
      return 'signing-note';
    case 'name':
      return 'signer';
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
