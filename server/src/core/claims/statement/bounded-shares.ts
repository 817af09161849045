import type { Span } from '../../text/span';
import type { BindingClaim } from './evidence/binding';
import { agrees } from './evidence/evidence';
import type { Statement } from './measures/measure';
import { bindingOf } from './read-bindings';
import { namedBaseOf } from './shares/base-words';
import { shareHypotheses } from './shares/shares';
import { isTold } from './shares/told-tie';

/** A percentage of which a word says that the true one is more or less: "85/100 hộ, chiếm trên 90%". */
export interface BoundedShareClaim {
  readonly kind: 'bounded-share';
  readonly span: Span;
  /** What the percentage is by its part and whole. */
  readonly binding: BindingClaim;
  readonly bound: 'at-least' | 'nearly';
}

/** The shares of a text whose words leave no other reading, and whose percentage is told by "hơn" or "gần". In order of the text. */
export function readBoundedShares(statement: Statement): readonly BoundedShareClaim[] {
  return statement.flatMap(rate => {
    const { kind, qualifier } = rate;
    if (kind !== 'rate' || (qualifier !== 'at-least' && qualifier !== 'nearly')) return [];
    if (namedBaseOf(rate).kind === 'plan') return [];
    const told = shareHypotheses(statement, rate).find(({ tie }) => isTold(tie));
    if (told === undefined) return [];
    const binding = bindingOf(told, agrees(told) ? 'agrees' : 'differs');
    return [{ kind: 'bounded-share', span: binding.span, binding, bound: qualifier }];
  });
}
