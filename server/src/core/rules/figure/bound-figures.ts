import { compareDecimals, type Decimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/binding';
import type { Relation } from '../../claims/statement/hypothesis';
import type { ShareClaim } from '../../claims/share/share';
import { rateOf } from '../../claims/statement/ties';
import type { SumClaim } from '../../claims/sum/sum';
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
    binding => !judged.some(span => spansOverlap(span, binding.target.span)) && !isLeftOpen(block, binding),
  );
}

/** The figures that changes and lists of parts judge by their own words. */
function judgedSpans({ changes, sums }: Block): readonly Span[] {
  return [
    ...changes.flatMap(change =>
      change.kind === 'index'
        ? [change.index.span, change.growth.span]
        : change.amount === null || !change.isAlike || !change.isExact
          ? []
          : [change.amount.span],
    ),
    ...sums.filter(isListOfAll).flatMap(spansOfSum),
  ];
}

/** Words that leave a figure open go before all readings but the likeliest. */
function isLeftOpen(block: Block, binding: BindingClaim): boolean {
  const { span } = binding.target;
  return (
    (!isStrong(block, binding) && openSpans(block).some(open => spansOverlap(open, span))) ||
    block.shares.some(share => spansOverlap(share.percentage.span, span) && judges(share, { block, binding }))
  );
}

function isStrong({ text }: Block, binding: BindingClaim): boolean {
  return rateOf(binding.tie) >= STRONG && !MEMBER.test(textAt(text, wordsBehind(binding)));
}

/** "… 5 cán bộ cùng các khách mời.": a list goes on behind its last number. */
const MEMBER = /^[^.;]*\s(?:và|cùng)\s/u;

/** What stands near behind the last figure of a sum; nothing of any other reading. */
function wordsBehind({ relation, span }: BindingClaim): Span {
  return { start: span.end, end: relation === 'sum' ? span.end + REACH : span.end };
}

const REACH = 60;

/** A reading that holds as often as this is not left open by the words of lists. */
const STRONG = 0.7;

/** The figures of lists that may go on, and of percentages that are told together. */
function openSpans({ sums, shareLists }: Block): readonly Span[] {
  return [
    ...sums.filter(sum => isListed(sum) && !isListOfAll(sum)).flatMap(spansOfSum),
    ...shareLists.map(({ span }) => span),
  ];
}

function isListed({ opener, isClosed, isExact }: SumClaim): boolean {
  return opener !== 'including' && (isExact || !isClosed);
}

function isListOfAll(sum: SumClaim): boolean {
  return isListed(sum) && sum.isClosed && sum.kinship !== 'unlike';
}

function spansOfSum({ total, parts }: SumClaim): readonly Span[] {
  return [total.span, ...parts.map(({ span }) => span)];
}

interface Reading {
  readonly block: Block;
  readonly binding: BindingClaim;
}

/** True for a share that judges the percentage, or of which it is known that the same whole is not its base. */
function judges({ base, isExact, part, whole }: ShareClaim, { block, binding }: Reading): boolean {
  if (base === 'plan') return compareDecimals(part.value, whole.value) > 0;
  // Where other percentages of a list prove the whole, that is surer than the words around one of them.
  if (binding.tie.startsWith('listed') && isStrong(block, binding)) return isExact && base !== 'other';
  if (base !== 'other') return true;
  return !isStrong(block, binding) && binding.operands.some(({ span }) => spansOverlap(span, whole.span));
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
