import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import type { Ratio } from '../../../arithmetic/ratio';
import type { BindingClaim, BoundFigure } from './binding';

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

/** What a figure comes to, its magnitude reckoned in. */
function valueOf({ number: { value }, exponent }: BoundFigure): Decimal {
  return { units: value.units * powerOfTen(exponent), scale: value.scale };
}
