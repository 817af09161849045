import type { PlacedBlock } from '../../block/placed-block';
import { kindOfCell } from '../../structure/letterhead-cells';
import { readFormCells } from '../../structure/form-cells';
import { lastStartingAt } from '../../text/last-starting-at';
import type { FormPart } from '../../structure/outline';
import type { Span } from '../../text/span';
import { isCapitals, linesIn } from './block-lines';
import { isNote, lineOf, spanOf, type DraftParts } from './draft-parts';
import { textOfInlines, type Inline, type LaidBlock, type LaidLine } from './laid';
import { layTable, rowsFrom } from './lay-table';
import { layUnit, unitIn } from './lay-unit';
import { estimateWidth } from './text-width';
import type { Role } from './roles';

/** A draft, and the index of the first block behind the letterhead. */
export interface BodyParts extends DraftParts {
  readonly firstBody: number;
}

/** Lays out some blocks of the body, one below the other; ends before `end`. */
export function layBody(parts: BodyParts, from: number, end: number): readonly LaidBlock[] {
  const laid: LaidBlock[] = [];
  for (let index = from; index < end;) {
    const rows = rowsFrom(parts.blocks, index, end);
    const placed = parts.blocks[index];
    if (placed === undefined) break;
    if (rows.length > 0) laid.push(layTable(rows, parts));
    else laid.push(...layBlock(parts, placed, index));
    index += Math.max(rows.length, 1);
  }
  return laid;
}

function layBlock(parts: BodyParts, placed: PlacedBlock, index: number): readonly LaidLine[] {
  if (placed.block.kind === 'comment' || isNote(placed)) return [];
  const part = partAt(parts, placed.start);
  if (part !== undefined && !isFarSummary(parts, part, index)) return layPart(parts, { placed, part, index });
  const unit = unitIn(parts, placed);
  if (unit !== undefined) return layUnit(parts, { placed, unit, index });
  return linesIn(placed).map(line => lineOf(parts, roleOf(parts, { placed, line, index }), line));
}

/** The part of the form between letterhead and body that a place lies in. */
function partAt({ form }: DraftParts, start: number): FormPart | undefined {
  return form.parts.find(({ kind, span }) => BELOW.has(kind) && span.start <= start && start < span.end);
}

const BELOW: ReadonlySet<FormPart['kind']> = new Set<FormPart['kind']>([
  'type',
  'summary',
  'dashes',
  'authority',
  'operative',
  'basis',
  'addressees',
]);

/** "Về việc: …" of a letter of introduction stands among its lines, and is no summary below a title. */
function isFarSummary(parts: BodyParts, { kind }: FormPart, index: number): boolean {
  return kind === 'summary' && index > parts.firstBody + 1 && lacksType(parts);
}

interface PartBlock {
  readonly placed: PlacedBlock;
  readonly part: FormPart;
  readonly index: number;
}

function layPart(parts: DraftParts, { placed, part, index }: PartBlock): readonly LaidLine[] {
  if (part.kind === 'addressees') return [layAddressee(parts, part, placed)];
  if (part.kind === 'basis') return linesIn(placed).map(line => lineOf(parts, 'basis', line));
  return readFormCells(placed, index).flatMap(({ span }) => layTitle(parts, span));
}

/** A line of the title: its type, its summary with the line below it. */
function layTitle(parts: DraftParts, span: Span): readonly LaidLine[] {
  const { form, paper } = parts;
  const part = partAt(parts, span.start);
  if (part === undefined) return [lineOf(parts, 'summary', span)];
  if (part.kind === 'dashes' && paper.drawsRules) return [];
  if (ATTACHED.test(parts.textOf(span))) return [lineOf(parts, 'attached', span)];
  const line = lineOf(parts, titleRole(part), span);
  const isLast = part.kind === 'summary' && (part.lines.at(-1)?.end ?? 0) <= span.end;
  const isAlone = part.kind === 'type' && !form.parts.some(({ kind }) => kind === 'summary');
  return paper.drawsRules && (isLast || isAlone) ? [line, ruleBelow(parts, line)] : [line];
}

function titleRole({ kind }: FormPart): Role {
  return kind === 'type' || kind === 'dashes' || kind === 'authority' || kind === 'operative'
    ? kind
    : 'summary';
}

/** A third to a half of the line above; of a long one that goes over several lines no more than of a full one. */
function ruleBelow({ paper }: DraftParts, line: LaidLine): LaidLine {
  const text = line.kind === 'paragraph' ? textOfInlines(line.inlines) : '';
  const width = estimateWidth(text, paper.looks.summary);
  return { kind: 'rule', length: Math.round(Math.min(Math.max(width, 2400), 6000) * 0.4) };
}

type ListPart = Extract<FormPart, { kind: 'addressees' | 'basis' | 'recipients' }>;

function layAddressee(parts: DraftParts, part: ListPart, placed: PlacedBlock): LaidLine {
  const holdsLead = placed.start <= part.lead.start;
  if (!holdsLead) return lineOf(parts, 'addressees-item', spanOf(placed));
  const role = part.items.length > 1 ? 'addressees-lead' : 'addressee';
  const line = parts.inlinesOf(spanOf(placed));
  const isItalic = parts.paper.looks['addressees-lead'].isItalic && role === 'addressee';
  return { kind: 'paragraph', role, inlines: isItalic ? italicLead(line) : line };
}

/** "Kính gửi:" leans; whom it is for stands upright. */
function italicLead(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return inlines;
  const cut = first.text.indexOf(':') + 1;
  const lead = { ...first, text: first.text.slice(0, cut), dress: { ...first.dress, isItalic: true } };
  return [lead, { ...first, text: first.text.slice(cut) }, ...others];
}

interface BlockLine {
  readonly placed: PlacedBlock;
  readonly line: Span;
  readonly index: number;
}

function roleOf(parts: BodyParts, { placed, line, index }: BlockLine): Role {
  const text = parts.textOf(line);
  if (isTitleBelow(parts, line)) return 'heading-title';
  if (ATTACHED.test(text)) return 'attached';
  if (placed.block.opening.form === 'operative') return 'operative';
  if (index === parts.firstBody && lacksType(parts)) {
    if (isCapitals(text)) return 'type';
    if (line.start > placed.start) return 'summary';
  }
  if (placed.block.kind === 'heading') return 'titled';
  const kind = kindOfCell(text);
  if (kind === 'national-title' || kind === 'motto') return kind;
  if (/^-{3,}$/u.test(text)) return 'dashes';
  return kind === 'type' ? 'heading' : 'body';
}

/** True for a line of the title of a heading above it. Logarithmic. */
function isTitleBelow({ titles }: DraftParts, { start }: Span): boolean {
  const title = lastStartingAt(titles, start, span => span.start);
  return title !== undefined && start < title.end;
}

const ATTACHED = /^\((?:Ban hành )?[Kk]èm theo /u;

/** True for a draft whose letterhead is known and whose type is none of those that are: "GIẤY MỜI". */
function lacksType({ form }: DraftParts): boolean {
  return form.parts.some(({ kind }) => kind === 'issuer') && !form.parts.some(({ kind }) => kind === 'type');
}
