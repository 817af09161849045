import type { Ratio } from '../../../arithmetic/ratio';
import type { BindingClaim } from './binding';
import { valueOf } from './figure';

/** The ratio of a share of one whole that is written, or of an excess; null for any other. */
export function ratioOf({ relation, operands, made }: BindingClaim): Ratio | null {
  const [part, whole, ...others] = operands;
  if (part === undefined || whole === undefined || others.length > 0 || made !== null) return null;
  if (relation !== 'share' && relation !== 'excess') return null;
  return {
    part: valueOf(part),
    whole: valueOf(whole),
    relation: relation === 'share' ? 'ratio' : 'excess',
    isRounded: part.isMeasured || whole.isMeasured,
  };
}
