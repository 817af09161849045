import { formatDecimal, type Decimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { termsOf } from '../../claims/statement/evidence/evidence';
import { magnitudeBehind } from '../../claims/statement/magnitude-words';
import type { Relation } from '../../claims/statement/evidence/hypothesis';
import { rateOf } from '../../claims/statement/evidence/ties';
import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import type { DocumentModel } from '../../document/document';
import { placeBinding } from '../../structure/passage/passages';
import { spansOverlap, textAt, type Readable } from '../../text/span';
import { reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import { joinTerms, numberInDigits, writeDecimalLike } from './writing';
import { dropLeadingZeros } from '../../text/digits';

/**
 * Figures of a document that differ from what they are reckoned as by one of some relations, where the words of lists do not leave them
 * open and no other line gives them. Spans are offsets in the document.
 */
export function* differing(document: DocumentModel, relations: readonly Relation[]): Iterable<BindingClaim> {
  const { differs, settled } = overLines(document);
  for (const placed of document.blocksWhere(hasDiffering, () => false) ?? []) {
    for (const binding of differingIn(placed.block)) {
      const isWanted = relations.includes(binding.relation);
      if (isWanted && !settled.has(placed.start + binding.target.span.start))
        yield placeBinding({ lines: [placed] }, binding);
    }
  }
  yield* differs.filter(({ relation }) => relations.includes(relation));
}

/** True for a block with such a figure: one question for all rules, so that an edit asks only the blocks that it changes. */
export function hasDiffering(block: Block): boolean {
  // Nothing is kept for the many blocks that bind no figure.
  return block.bindings.length > 0 && differingIn(block).length > 0;
}

/** Of a block by itself. */
export const differingIn = remembering((block: Block): readonly BindingClaim[] => {
  const open = block.bindings.filter(({ verdict }) => verdict !== 'agrees' && verdict !== 'open');
  return open.filter(binding => !isLeftOpen(block, binding));
});

/** What several lines tell: the figures that differ, and where those start that agree. */
interface OverLines {
  readonly differs: readonly BindingClaim[];
  readonly settled: ReadonlySet<number>;
}

const overLines = remembering(({ passages }: DocumentModel): OverLines => {
  const settled = new Set<number>();
  const open: BindingClaim[] = [];
  for (const passage of passages) {
    for (const binding of passage.bindings) {
      const { line, span } = binding.target;
      const placed = passage.lines[line];
      if (placed === undefined) continue;
      if (binding.verdict === 'agrees') settled.add(placed.start + span.start);
      else if (isOpen(placed.block, binding)) open.push(placeBinding(passage, binding));
    }
  }
  return { settled, differs: open.filter(({ target }) => !settled.has(target.span.start)) };
});

/** True where neither the line itself nor the words of its lists tell of the figure. */
function isOpen(block: Block, binding: BindingClaim): boolean {
  const { start } = binding.target.span;
  return !isLeftOpen(block, binding) && !differingIn(block).some(({ target }) => target.span.start === start);
}

/** Words that leave a figure open go before all readings but the likeliest. */
function isLeftOpen(block: Block, binding: BindingClaim): boolean {
  const { span } = binding.target;
  return !isStrong(binding) && block.shareLists.some(list => spansOverlap(list.span, span));
}

function isStrong({ tie }: BindingClaim): boolean {
  return rateOf(tie) >= STRONG;
}

/** A reading that holds as often as this is not left open by the words of lists. */
const STRONG = 0.7;

/** The figure as it should be, written as it is. */
export function fixTarget<Note extends string>(
  noteId: Note,
  text: Readable,
  { target, computed }: { readonly target: BoundFigure; readonly computed: Decimal },
): readonly Fix<Note>[] {
  if (computed.units < 0n) return [];
  const { number, span } = target;
  const written = writeDecimalLike(text, number, computed) + text.slice(number.span.end, span.end);
  return [reviewFix(noteId, { span, text: written }, { old: textAt(text, span) })];
}

/** What a figure is divided by: as it is written, or what it comes to and of what it is made: "279 (286 − 7)". */
export function wholeOf(text: Readable, { relation, operands, made }: BindingClaim): string {
  const figures = termsOf(relation, operands);
  const terms = figures.map(figure => termOf(text, figure));
  if (made === null) return terms.join('; ');
  if (made.value !== null) return `${formatDecimal(made.value, 'vi')} (${joinTerms(terms, made.sign)})`;
  const measured = figures.map((figure, at) => `${terms[at] ?? ''}${magnitudeBehind(text, figure)}`);
  return `(${joinTerms(measured, made.sign)})`;
}

/** A figure that is divided by that; with its magnitude where the terms have theirs: "176 triệu trên (2,48 tỷ − 176 triệu)". */
export function partOf(text: Readable, { made }: BindingClaim, figure: BoundFigure): string {
  return termOf(text, figure) + (made !== null && made.value === null ? magnitudeBehind(text, figure) : '');
}

/** The words of a figure as the document writes them. */
export function wordsOf(text: Readable, { span }: BoundFigure): string {
  return textAt(text, span);
}

/** The same as a term of arithmetic: "06" is 6 there. */
export function termOf(text: Readable, figure: BoundFigure): string {
  return figure.number.notation === 'words'
    ? numberInDigits(text, figure.number)
    : dropLeadingZeros(wordsOf(text, figure));
}
