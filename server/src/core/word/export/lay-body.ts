import type { PlacedBlock } from '../../block/placed-block';
import { kindOfCell } from '../../structure/letterhead-cells';
import { readFormCells } from '../../structure/form-cells';
import { lastStartingAt } from '../../text/last-starting-at';
import type { FormPart } from '../../structure/outline';
import type { Span } from '../../text/span';
import { isInCapitals } from '../../text/capitalize';
import { linesIn } from './block-lines';
import { isNote, lineOf, spanOf, type DraftParts } from './draft-parts';
import type { Inline, LaidBlock, LaidLine } from './laid';
import { layTable, rowsFrom } from './lay-table';
import {
  isFarSummary,
  isOtherSummary,
  lacksType,
  laySummary,
  layTitle,
  partAt,
  withRules,
  type BodyParts,
} from './lay-title';
import { layUnit, unitIn } from './lay-unit';
import type { Role } from './roles';
import { ATTACHED_LEAD } from '../../block/opening/form-mark';

/** Lays out some blocks of the body, one below the other; ends before `end`. */
export function layBody(parts: BodyParts, from: number, end: number): readonly LaidBlock[] {
  const laid: LaidBlock[] = [];
  for (let index = from; index < end;) {
    const rows = rowsFrom(parts.blocks, index, end);
    const placed = parts.blocks[index];
    if (placed === undefined) break;
    if (rows.length > 0) laid.push(layTable(rows, parts));
    else if (!isDrawn(placed, laid.at(-1))) laid.push(...withRules(parts, layBlock(parts, placed, index)));
    index += Math.max(rows.length, 1);
  }
  return laid;
}

/** True for the line that a draft has where one is drawn already. */
function isDrawn({ block }: PlacedBlock, above: LaidBlock | undefined): boolean {
  const isBelow = above?.kind === 'rule' || (above?.kind === 'paragraph' && above.role === 'dashes');
  return isBelow && /^[-–—_]{3,}$/u.test(block.text);
}

function layBlock(parts: BodyParts, placed: PlacedBlock, index: number): readonly LaidLine[] {
  if (placed.block.kind === 'comment' || isNote(placed)) return [];
  const part = partAt(parts, placed.start);
  if (part !== undefined && !isFarSummary(parts, part, index)) return layPart(parts, { placed, part, index });
  const unit = unitIn(parts, placed);
  if (unit !== undefined) return layUnit(parts, { placed, unit, index });
  if (isOtherSummary(parts, placed, index)) return laySummary(parts, spanOf(placed));
  return linesIn(placed).map(line => lineOf(parts, roleOf(parts, { placed, line, index }), line));
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
  if (ATTACHED_LEAD.test(text)) return 'attached';
  if (placed.block.opening.form === 'operative' || DECIDES.test(text)) return 'operative';
  if (index === parts.firstBody && lacksType(parts)) {
    if (isInCapitals(text)) return 'type';
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

/** "ĐẠI HỘI QUYẾT NGHỊ": who decides, and that. */
const DECIDES = /^(?=.{0,80}$)\p{Lu}[\p{Lu}\s]* QUYẾT (?:NGHỊ|ĐỊNH)\s?:?$/u;
