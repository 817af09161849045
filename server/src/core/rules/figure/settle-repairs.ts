import { comparePercent } from '../../arithmetic/ratio';
import { isOneSlipApart } from '../../arithmetic/slip';
import { readNumber } from '../../claims/number';
import type { NumberClaim } from '../../claims/claim';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import { rateOf } from '../../claims/statement/evidence/ties';
import { remembering } from '../../block/remembering';
import type { DocumentModel } from '../../document/document';
import { preferOnly } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import { placeBinding } from '../../structure/passage/passages';
import { spansOverlap, textAt, type Readable } from '../../text/span';
import { hasDiffering } from './bound-figures';

/**
 * The repairs of a figure in the order in which they are likely: those that one slip of the keys explains come first, and one that would
 * make another figure wrong, which agrees now, is left out where others remain.
 */
export function settleRepairs<Note extends string>(
  document: DocumentModel,
  fixes: readonly Fix<Note>[],
): readonly Fix<Note>[] {
  if (fixes.length < 2) return fixes;
  const kept = fixes.filter(fix => !breaksAnother(document, fix));
  const left = kept.length === 0 ? fixes : kept;
  const isLikely = (fix: Fix<Note>): boolean => isKeySlip(document.pieces, fix);
  return preferOnly([...left.filter(isLikely), ...left.filter(fix => !isLikely(fix))]);
}

function isKeySlip(text: Readable, { edits: [edit] }: Fix): boolean {
  if (edit === undefined) return false;
  const old = readNumber(textAt(text, edit.span), 0);
  return isOneSlipApart(old.value, readNumber(edit.text, 0).value);
}

function breaksAnother(document: DocumentModel, { edits: [edit] }: Fix): boolean {
  if (edit === undefined) return false;
  const { value } = readNumber(edit.text, 0);
  return (agreeing(document).get(edit.span.start) ?? []).some(binding => {
    const isEdited = ({ span }: { readonly span: NumberClaim['span'] }): boolean =>
      spansOverlap(span, edit.span);
    if (isEdited(binding.target)) return true;
    if (!binding.operands.some(isEdited)) return false;
    const operands = binding.operands.map(figure =>
      isEdited(figure) ? { ...figure, number: { ...figure.number, value } } : figure,
    );
    return !agreesStill({ ...binding, operands });
  });
}

/** Of a share it is reckoned anew; other relations hardly hold when one of their figures changes. */
function agreesStill(binding: BindingClaim): boolean {
  const ratio = ratioOf(binding);
  return ratio !== null && comparePercent(ratio, binding.target.number.value) === 'equal';
}

/** True where it is no chance that a figure agrees: by the reading, or by the decimals of a percentage. */
function isSure({ verdict, tie, relation, target }: BindingClaim): boolean {
  const isFine = relation === 'share' && target.number.value.scale > 0;
  return verdict === 'agrees' && (isFine || rateOf(tie) >= SURE);
}

/** A reading that holds as often as this makes no figure right by chance. */
const SURE = 0.7;

/**
 * The figures that agree surely with those they are reckoned from, where some other figure near them differs: by the offsets of all figures
 * that each speaks of. Linear.
 */
const agreeing = remembering((document: DocumentModel): ReadonlyMap<number, readonly BindingClaim[]> => {
  const placed = document.blocksWhere(hasDiffering, () => false) ?? [];
  const sure = [
    ...placed.flatMap(line =>
      line.block.bindings.filter(isSure).map(binding => placeBinding({ lines: [line] }, binding)),
    ),
    ...document.passages.flatMap(passage =>
      passage.bindings.filter(isSure).map(binding => placeBinding(passage, binding)),
    ),
  ];
  const byOffset = new Map<number, BindingClaim[]>();
  for (const binding of sure)
    for (const { number } of [binding.target, ...binding.operands]) {
      const known = byOffset.get(number.span.start);
      if (known === undefined) byOffset.set(number.span.start, [binding]);
      else known.push(binding);
    }
  return byOffset;
});
