import type { FormPart } from '../../structure/outline';
import type { PlacedBlock } from '../../block/placed-block';
import { spanFrom, type Span } from '../../text/span';
import { isInCapitals } from '../../text/capitalize';
import { lineOf, type DraftParts } from './draft-parts';
import { textOfInlines, typedLine, type LaidLine } from './laid';
import type { Role } from './roles';
import { estimateWidth } from './text-width';
import { endsWithOneOf } from '../../text/one-of';
import { ATTACHED_LEAD } from '../../block/opening/form-mark';

/** A draft, and the index of the first block behind the letterhead. */
export interface BodyParts extends DraftParts {
  readonly firstBody: number;
}

/** The part of the form between letterhead and body that a place lies in. */
export function partAt({ form }: DraftParts, start: number): FormPart | undefined {
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

/** A line of the title: its type, its summary with the line below it. */
export function layTitle(parts: DraftParts, span: Span): readonly LaidLine[] {
  const { form, paper } = parts;
  const part = partAt(parts, span.start);
  if (part === undefined) return [lineOf(parts, 'summary', span)];
  if (part.kind === 'dashes' && paper.rules.kind === 'drawn') return [];
  if (ATTACHED_LEAD.test(parts.textOf(span))) return [lineOf(parts, 'attached', span)];
  const line = lineOf(parts, titleRole(part), span);
  const isLast = part.kind === 'summary' && (part.lines.at(-1)?.end ?? 0) <= span.end;
  const isAlone =
    paper.rules.kind === 'drawn' &&
    part.kind === 'type' &&
    !form.parts.some(({ kind }) => kind === 'summary');
  return isLast || isAlone ? withRule(parts, line) : [line];
}

/** Lays out a summary, with the line below it. */
export function laySummary(parts: DraftParts, span: Span): readonly LaidLine[] {
  return withRule(parts, lineOf(parts, 'summary', span));
}

/** A summary with what parts it from the body; hyphens that the draft has stay as they are typed. */
function withRule(parts: DraftParts, line: LaidLine): readonly LaidLine[] {
  const { rules } = parts.paper;
  if (rules.kind === 'drawn') return [line, ruleBelow(parts, line)];
  const isTyped = parts.form.parts.some(({ kind }) => kind === 'dashes');
  return isTyped ? [line] : [line, typedLine('dashes', rules.dashes)];
}

/** "Về việc: …" of a letter of introduction stands among its lines, and is no summary below a title. */
export function isFarSummary(parts: BodyParts, { kind }: FormPart, index: number): boolean {
  return kind === 'summary' && index > parts.firstBody + 1 && lacksType(parts);
}

/** True for the line right below a type that is none of those that are known: "Họp giao ban" below "GIẤY MỜI". */
export function isOtherSummary(parts: BodyParts, { start, block }: PlacedBlock, index: number): boolean {
  const above = parts.blocks[index - 1];
  if (above === undefined || index !== parts.firstBody + 1 || !lacksType(parts)) return false;
  const end = above.start + above.block.text.length;
  const isBelow = !/\n\s*\n/u.test(parts.textOf(spanFrom(end, start)));
  return (
    isBelow &&
    isInCapitals(above.block.text) &&
    /^\p{L}/u.test(block.text) &&
    !endsWithOneOf(block.text, '.:;,')
  );
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

/** A state body draws a line below "(Kèm theo …)" (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3 and 2.1). */
export function withRules(parts: DraftParts, lines: readonly LaidLine[]): readonly LaidLine[] {
  if (parts.paper.rules.kind === 'typed') return lines;
  return lines.flatMap(line =>
    line.kind === 'paragraph' && line.role === 'attached' ? [line, ruleBelow(parts, line)] : [line],
  );
}

/** True for a draft whose letterhead is known and whose type is none of those that are: "GIẤY MỜI". */
export function lacksType({ form }: DraftParts): boolean {
  return form.parts.some(({ kind }) => kind === 'issuer') && !form.parts.some(({ kind }) => kind === 'type');
}
