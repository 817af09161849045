import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import type { FigureClaim } from '../claims/claim';
import type { BindingClaim } from '../claims/statement/evidence/binding';
import type { DocumentModel } from '../document/document';
import { placeBinding } from '../structure/passage/passages';
import type { Locale } from '../text/localized';
import { sentenceAt } from '../text/sentences';
import { shiftSpan, type Readable, type Span } from '../text/span';
import { arithmeticAt } from './arithmetic';
import { formulaOf } from './binding';
import { isCount } from './highlights';
import { listReckonedCells } from './table-arithmetic';

/** A figure of a document, for a list of all of them. Spans are offsets of the document. */
export interface ListedFigure {
  readonly span: Span;
  /** The sentence that it stands in; of a table its row. */
  readonly sentence: Span;
  /** What it is reckoned from, or what is reckoned with it; null where that is not known. */
  readonly formula: string | null;
  /**
   * `agrees`: it is what others give, or others that are right were reckoned with it. `open`: nothing was held against it, or what was does not
   * agree; whether that is a fault only the rules say.
   */
  readonly state: 'agrees' | 'open';
}

/**
 * The figures of a document that count something, in the order of the text, each with the arithmetic that hovering shows. At most `limit`. Nothing
 * is reckoned here: it is what the bindings, passages and tables of the document hold.
 */
export function listFigures(document: DocumentModel, limit: number, locale: Locale): readonly ListedFigure[] {
  const reckoned = reckonedIn(document, locale);
  const listed: ListedFigure[] = [];
  for (const placed of document.blocks) {
    const figures = figuresOf(placed.block);
    if (figures.length === 0) continue;
    const own = reckonedInBlock(placed, locale);
    for (const figure of figures) {
      if (listed.length >= limit) return listed;
      listed.push(listFigure(figure, placed, { own, others: reckoned, locale }));
    }
  }
  return listed;
}

/** How many figures count something: what a list of them leaves out is told. */
export function countFigures({ blocks }: DocumentModel): number {
  return blocks.reduce((count, { block }) => count + figuresOf(block).length, 0);
}

function figuresOf(block: Block): readonly FigureClaim[] {
  return block.figures.filter(isCount);
}

/** What is known of a figure, by the offset of its number. */
interface Reckoned {
  readonly formula: string;
  readonly agrees: boolean;
  /** True for the figure that is reckoned, and false for those that it is reckoned from. */
  readonly isTarget: boolean;
}

type ReckonedFigures = Map<number, Reckoned>;

interface Known {
  readonly own: ReadonlyMap<number, Reckoned>;
  readonly others: ReadonlyMap<number, Reckoned>;
  readonly locale: Locale;
}

function listFigure(figure: FigureClaim, placed: PlacedBlock, { own, others, locale }: Known): ListedFigure {
  const { start, block } = placed;
  const known = startsOf(figure).map(at => best(own.get(start + at), others.get(start + at)));
  const found = known.reduce(best, undefined);
  // What no other figure gives may still be explained: a fraction, a change, the plan behind a percentage.
  const told = found ?? arithmeticAt(block, figure.span.start, locale);
  return {
    span: shiftSpan(figure.span, start),
    sentence: shiftSpan(sentenceNear(block.text, figure.span.start), start),
    formula: told?.formula ?? null,
    state: found?.agrees === true ? 'agrees' : 'open',
  };
}

/** How far a sentence is followed to either side. A line without a stop may be as long as the document. */
const REACH = 300;

function sentenceNear(text: string, offset: number): Span {
  const from = Math.max(0, offset - REACH);
  return shiftSpan(sentenceAt(text.slice(from, offset + REACH), offset - from), from);
}

/** Where the numbers of a figure begin; a fraction has two. */
function startsOf(figure: FigureClaim): readonly number[] {
  return figure.kind === 'fraction'
    ? [figure.numerator.span.start, figure.denominator.span.start]
    : [figure.span.start];
}

/** What is reckoned tells more than what it is reckoned from, and of both what agrees. */
function best(first: Reckoned | undefined, second: Reckoned | undefined): Reckoned | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return rankOf(second) > rankOf(first) ? second : first;
}

function rankOf({ agrees, isTarget }: Reckoned): number {
  return (isTarget ? 2 : 0) + (agrees ? 1 : 0);
}

function put(figures: ReckonedFigures, at: number, reckoned: Reckoned): void {
  const kept = best(figures.get(at), reckoned);
  if (kept !== undefined) figures.set(at, kept);
}

/** What tables, and passages over their lines, give. */
function reckonedIn(document: DocumentModel, locale: Locale): ReadonlyMap<number, Reckoned> {
  const figures: ReckonedFigures = new Map();
  for (const placed of document.tables) {
    for (const { arithmetic, agrees, operands } of listReckonedCells(placed, locale)) {
      const { span, formula } = arithmetic;
      put(figures, span.start, { formula, agrees, isTarget: true });
      for (const { start } of operands) put(figures, start, { formula, agrees, isTarget: false });
    }
  }
  for (const passage of document.passages) {
    for (const binding of passage.bindings) {
      putBinding(figures, placeBinding(passage, binding), { text: document.pieces, start: 0, locale });
    }
  }
  return figures;
}

/** What the sentences of a block give, by offsets of the document. */
function reckonedInBlock({ start, block }: PlacedBlock, locale: Locale): ReadonlyMap<number, Reckoned> {
  const figures: ReckonedFigures = new Map();
  for (const binding of block.bindings) putBinding(figures, binding, { text: block.text, start, locale });
  return figures;
}

interface BindingPlace {
  /** What the spans of the binding count in, and where that starts in the document. */
  readonly text: Readable;
  readonly start: number;
  readonly locale: Locale;
}

function putBinding(
  figures: ReckonedFigures,
  binding: BindingClaim,
  { text, start, locale }: BindingPlace,
): void {
  const { target, operands, verdict } = binding;
  const reckoned = { formula: formulaOf(text, binding, locale), agrees: verdict === 'agrees' };
  put(figures, start + target.span.start, { ...reckoned, isTarget: true });
  for (const { span } of operands) put(figures, start + span.start, { ...reckoned, isTarget: false });
}
