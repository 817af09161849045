import type { FigureClaim } from '../claims/claim';
import type { BindingClaim } from '../claims/statement/evidence/binding';
import type { Block } from '../block/block';
import type { DocumentModel } from '../document/document';
import type { PlacedBlock } from '../block/placed-block';
import {
  LETTERHEAD_PARTS,
  type FormPart,
  type Outline,
  type OutlineUnit,
  type UnitKind,
} from '../structure/outline';
import { placeBinding, type Passage } from '../structure/passage/passages';
import { shiftSpan, type Span, type Readable } from '../text/span';
import { markCells } from './mark-cells';

/** What colours show: figures, dates, citations, provisions, headings, parts of the letterhead and the closing. */
export const HIGHLIGHT_KINDS = ['figure', 'date', 'citation', 'provision', 'heading', 'letterhead'] as const;

export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** A stretch to colour. */
export interface Highlight {
  readonly kind: HighlightKind;
  readonly span: Span;
  /** True for a figure that others of the text give as it is printed. */
  readonly isChecked?: true;
  /** True for a figure in a total row of a table. */
  readonly isTotal?: true;
}

/** Reads the stretches to colour; keeps those of a block for as long as the block lives. */
export class HighlightReader {
  readonly #known = new WeakMap<Block, readonly Highlight[]>();

  /** The stretches of a document that touch `wanted`, in order, disjoint. Linear in the number of blocks there. */
  read(document: DocumentModel, wanted: Span): readonly Highlight[] {
    const { pieces: text, blocks, outline } = document;
    const checked = checkedOverLines(document.passagesAround(wanted));
    const cells = markCells(document.tablesAround(wanted), wanted);
    const inBlocks = blocks
      .filter(placed => touches(placed, wanted))
      .flatMap(placed => this.#ofBlock(placed.block).map(each => shift(each, placed.start)))
      .map(each => (checked.has(each.span.start) ? { ...each, isChecked: true as const } : each))
      .map(each => ({ ...each, ...cells.get(each.span.start) }));
    const above = formHighlights(outline, wanted).concat(headingHighlights(text, outline.units, wanted));
    return withoutOverlaps(above, inBlocks);
  }

  #ofBlock(block: Block): readonly Highlight[] {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const read = readBlock(block);
    this.#known.set(block, read);
    return read;
  }
}

function touches({ start, block }: PlacedBlock, wanted: Span): boolean {
  return start <= wanted.end && start + block.text.length >= wanted.start;
}

function shift(highlight: Highlight, by: number): Highlight {
  return { ...highlight, span: shiftSpan(highlight.span, by) };
}

/** Where figures begin that other lines give as they are printed. */
function checkedOverLines(passages: readonly Passage[]): ReadonlySet<number> {
  const placed = passages.flatMap(passage =>
    passage.bindings.filter(isAgreeing).map(binding => placeBinding(passage, binding)),
  );
  return new Set(placed.map(({ target }) => target.span.start));
}

function isAgreeing({ verdict }: BindingClaim): boolean {
  return verdict === 'agrees';
}

/** A citation is coloured over its type and symbol; what stands inside of another claim is left to it. */
function readBlock(block: Block): readonly Highlight[] {
  const citations = block.citations.map(({ type, symbol }) => ({
    kind: 'citation' as const,
    span: { start: type?.span.start ?? symbol.span.start, end: symbol.span.end },
  }));
  const provisions = block.provisions.map(({ span }) => ({ kind: 'provision' as const, span }));
  const dates = block.dates.map(({ span }) => ({ kind: 'date' as const, span }));
  const checked = new Set(block.bindings.filter(isAgreeing).map(({ target }) => target.span.start));
  const figures = block.figures.filter(isCount).map(({ span }): Highlight => {
    const figure = { kind: 'figure' as const, span };
    return checked.has(span.start) ? { ...figure, isChecked: true } : figure;
  });
  return withoutOverlaps(withoutOverlaps(citations, provisions), withoutOverlaps(dates, figures));
}

/** Digits of a symbol, a telephone number or a label count nothing. */
export function isCount(figure: FigureClaim): boolean {
  return figure.kind !== 'code' && (figure.kind !== 'fraction' || figure.reading !== 'code');
}

const HIGHLIGHTED: ReadonlySet<FormPart['kind']> = new Set<FormPart['kind']>([
  ...LETTERHEAD_PARTS,
  'stamp',
  'type',
  'authority',
  'operative',
]);

function formHighlights({ parts }: Outline, wanted: Span): readonly Highlight[] {
  return parts
    .flatMap(spansOf)
    .flatMap(span => (isWithin(span, wanted) ? [{ kind: 'letterhead', span }] : []));
}

/** Lines of their own; of a list the lead. Items are prose. */
function spansOf(part: FormPart): readonly Span[] {
  if (part.kind === 'summary') return part.lines;
  if (part.kind === 'signature')
    return part.lines.filter(({ kind }) => kind !== 'note').map(({ span }) => span);
  if (part.kind === 'addressees' || part.kind === 'recipients') return [part.lead];
  return HIGHLIGHTED.has(part.kind) ? [part.span] : [];
}

/** Units whose words are a heading, and not the sentence itself. */
const HEADED: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'part',
  'chapter',
  'section',
  'subsection',
  'letter',
  'roman',
  'article',
  'annex',
  'attachment',
]);
const LONGEST_TITLE = 200;

function headingHighlights(
  text: Readable,
  units: readonly OutlineUnit[],
  wanted: Span,
): readonly Highlight[] {
  return units.flatMap((unit): readonly Highlight[] => {
    const { kind, span, end, children } = unit;
    if (span.start > wanted.end || end < wanted.start) return [];
    const below = headingHighlights(text, children, wanted);
    if (!HEADED.has(kind)) return below;
    const own = headingSpans(text, unit).filter(each => isWithin(each, wanted));
    return [...own.map(each => ({ kind: 'heading' as const, span: each })), ...below];
  });
}

function headingSpans(text: Readable, { kind, span, title }: OutlineUnit): readonly Span[] {
  if (title === null || title.end - title.start > LONGEST_TITLE) return [span];
  // "Điều 1. Phê duyệt kế hoạch.": an article of one sentence has no title.
  if (kind === 'article' && '.:;/'.includes(text.slice(title.end, title.end + 1))) return [span];
  const isBeside = title.start >= span.end && title.start - span.end < 8;
  return isBeside ? [{ start: span.start, end: title.end }] : [span, title];
}

function isWithin(span: Span, wanted: Span): boolean {
  return span.start < span.end && span.start <= wanted.end && span.end >= wanted.start;
}

/** Both lists in the order of the text; where two overlap, the one of the first list stays. */
function withoutOverlaps(first: readonly Highlight[], second: readonly Highlight[]): readonly Highlight[] {
  if (first.length === 0) return second;
  const kept = sort(first).filter((each, index, all) => each.span.start >= (all[index - 1]?.span.end ?? 0));
  let next = 0;
  const others = second.filter(({ span }) => {
    while (next < kept.length && (kept[next]?.span.end ?? 0) <= span.start) next += 1;
    return (kept[next]?.span.start ?? Infinity) >= span.end;
  });
  return sort([...kept, ...others]);
}

function sort(highlights: readonly Highlight[]): readonly Highlight[] {
  return [...highlights].sort((one, other) => one.span.start - other.span.start);
}
