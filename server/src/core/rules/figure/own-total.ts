import { intervalOf } from '../../arithmetic/interval';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { blockAt, type DocumentModel } from '../../document/document';

/** True where what a figure is reckoned to be is more than the total of which the figure is told to be a part. */
export function passesOwnTotal(document: DocumentModel, { target, computed }: BindingClaim): boolean {
  const { start } = target.span;
  const placed = blockAt(document, start);
  if (placed === undefined) return false;
  const { low } = intervalOf(computed, target.exponent, false);
  return placed.block.lists.some(
    ({ total, parts }) =>
      low > total.value.high && parts.some(({ span }) => placed.start + span.start === start),
  );
}
