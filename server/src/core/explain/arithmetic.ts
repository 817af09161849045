import type { Ratio } from '../arithmetic/ratio';
import type { FractionClaim } from '../claims/claim';
import type { Block } from '../block/block';
import type { Locale } from '../rule/rule';
import { spanTouches } from '../text/span';
import { explainBindingAt } from './binding';
import { explainMoveAt } from './change';
import { explainOpenShareAt } from './implied-whole';
import { hasQuotient } from './missing-percentage';
import { writeNumber, writeQuotient, type Arithmetic } from './phrases';

export type { Arithmetic };

/** Decimals shown for a fraction that stands without a percentage. */
const DECIMALS_ALONE = 2;

/**
 * The arithmetic of the figure at an offset of a block: a percentage tied to a part and a whole, either of those two, the
 * whole behind a percentage, a change, a sum, or a fraction alone. Null where nothing is reckoned there. Both ends of a
 * figure count as on it.
 */
export function arithmeticAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  return (
    explainOpenShareAt(block, offset, locale) ??
    explainBindingAt(block, offset, locale) ??
    explainMoveAt(block, offset, locale) ??
    explainFractionAt(block, offset, locale)
  );
}

function explainFractionAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  const fraction = block.figures.find(
    (figure): figure is FractionClaim => figure.kind === 'fraction' && spanTouches(figure.span, offset),
  );
  return fraction !== undefined && hasQuotient(fraction) ? explainFraction(fraction, locale) : null;
}

function explainFraction({ span, numerator, denominator }: FractionClaim, locale: Locale): Arithmetic {
  const ratio: Ratio = {
    part: numerator.value,
    whole: denominator.value,
    relation: 'ratio',
    isRounded: false,
  };
  const quotient = `${writeNumber(numerator, locale)} / ${writeNumber(denominator, locale)}`;
  return { span, formula: quotient + writeQuotient(ratio, DECIMALS_ALONE, locale), verdict: null };
}
