import { compareDecimals, type Decimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/binding';
import type { Relation } from '../../claims/statement/hypothesis';
import type { Block } from '../../block/block';
import { spansOverlap, textAt, type Span } from '../../text/span';
import { reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import { writeDecimalLike } from './writing';

/** Figures that differ from what they are reckoned as by one of some relations, where no narrower claim judges them. */
export function differing(block: Block, relations: readonly Relation[]): readonly BindingClaim[] {
  const open = block.bindings.filter(
    ({ relation, verdict }) => verdict !== 'agrees' && relations.includes(relation),
  );
  if (open.length === 0) return [];
  const judged = judgedSpans(block);
  return open.filter(
    binding =>
      !judged.some(span => spansOverlap(span, binding.target.span)) && !isJudgedShare(block, binding),
  );
}

/** The figures that changes and lists of parts or of percentages judge by their own words. */
function judgedSpans({ changes, sums, shareLists }: Block): readonly Span[] {
  return [
    ...changes.flatMap(change =>
      change.kind === 'index'
        ? [change.index.span, change.growth.span]
        : change.amount === null || !change.isAlike || !change.isExact
          ? []
          : [change.amount.span],
    ),
    ...sums
      .filter(({ opener, isClosed, isExact }) => opener !== 'including' && (isExact || !isClosed))
      .flatMap(({ total, parts }) => [total.span, ...parts.map(({ span }) => span)]),
    ...shareLists.map(({ span }) => span),
  ];
}

/** True for a percentage that a share judges, or of which it knows that the same whole is not its base. */
function isJudgedShare({ shares }: Block, { target, operands }: BindingClaim): boolean {
  return shares.some(share => {
    if (!spansOverlap(share.percentage.span, target.span)) return false;
    if (share.base === 'plan') return compareDecimals(share.part.value, share.whole.value) > 0;
    return share.base !== 'other' || operands.some(({ span }) => spansOverlap(span, share.whole.span));
  });
}

/** The figure as it should be, written as it is. */
export function fixTarget<Note extends string>(
  noteId: Note,
  text: string,
  { target, computed }: { readonly target: BoundFigure; readonly computed: Decimal },
): readonly Fix<Note>[] {
  if (computed.units < 0n) return [];
  const { number, span } = target;
  const written = writeDecimalLike(text, number, computed) + text.slice(number.span.end, span.end);
  return [reviewFix(noteId, { span, text: written }, { old: textAt(text, span) })];
}

/** The words of a figure as the document writes them. */
export function wordsOf(text: string, { span }: BoundFigure): string {
  return textAt(text, span);
}
