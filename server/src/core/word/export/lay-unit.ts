import type { PlacedBlock } from '../../block/placed-block';
import type { OutlineUnit } from '../../structure/outline';
import { spanFrom, type Span } from '../../text/span';
import { linesIn, withoutMark } from './block-lines';
import { lineOf, type DraftParts } from './draft-parts';
import type { Inline, LaidLine } from './laid';

/** The heading or number that a block begins with. */
export function unitIn({ units }: DraftParts, { start, block }: PlacedBlock): OutlineUnit | undefined {
  // Marks of headings and of quotations stand before the number.
  for (let at = start; at < start + Math.min(block.text.length, 8); at += 1) {
    const unit = units.get(at);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A block that begins with a heading or number, and its index. */
export interface UnitBlock {
  readonly placed: PlacedBlock;
  readonly unit: OutlineUnit;
  readonly index: number;
}

/** Lays out such a block: headings in the middle, titles in bold, and the label of an article that is a sentence. */
export function layUnit(parts: DraftParts, { placed, unit, index }: UnitBlock): readonly LaidLine[] {
  const span = withoutMark(placed);
  const { kind } = unit;
  switch (kind) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection':
      return linesIn(placed).map((line, at) => lineOf(parts, at === 0 ? 'heading' : 'heading-title', line));
    case 'annex':
    case 'attachment':
      return linesIn(placed).map((line, at) => lineOf(parts, at === 0 ? kind : 'heading-title', line));
    case 'article':
    case 'letter':
    case 'roman':
      return [isTitle(placed) ? lineOf(parts, 'titled', span) : withBoldLabel(parts, unit, span)];
    case 'arabic':
    case 'bracketed':
    case 'clause':
    case 'decimal':
    case 'point': {
      const next = parts.blocks[index + 1]?.block.opening.unit?.kind ?? null;
      const opens =
        isTitle(placed) && next !== placed.block.opening.unit?.kind && index + 1 < parts.blocks.length;
      return [lineOf(parts, opens && kind !== 'point' ? 'titled' : 'body', span)];
    }
  }
}

/** A line that says no sentence. */
function isTitle({ block: { text } }: PlacedBlock): boolean {
  return text.length <= LONGEST_TITLE && !/[.;:,…!?/][\s*_”")]*$/u.test(text);
}

const LONGEST_TITLE = 200;

/** "Điều 1." in bold before a sentence. */
function withBoldLabel(parts: DraftParts, unit: OutlineUnit, span: Span): LaidLine {
  const cut = Math.min(unit.span.end + (unit.mark === '.' ? 1 : 0), span.end);
  const label = parts.inlinesOf(spanFrom(span.start, cut)).map(boldly);
  return {
    kind: 'paragraph',
    role: 'body',
    inlines: [...label, ...parts.inlinesOf(spanFrom(cut, span.end))],
  };
}

function boldly(inline: Inline): Inline {
  return inline.kind === 'text' ? { ...inline, dress: { ...inline.dress, isBold: true } } : inline;
}
