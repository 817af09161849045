import { comparePercent, type Ratio } from '../arithmetic/ratio';
import type { FractionClaim, NumberClaim } from '../claims/claim';
import type { ShareClaim } from '../claims/share/share';
import type { Block } from '../block/block';
import type { Locale } from '../rule/rule';
import { spanTouches, textAt } from '../text/span';
import { explainBindingAt } from './binding';
import { explainMoveAt } from './change';
import { explainOpenShareAt } from './implied-whole';
import { hasQuotient } from './missing-percentage';
import { writeNumber, writeQuotient, type Arithmetic, type Question } from './phrases';

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
    explainShareAt(block, offset, locale) ??
    explainOpenShareAt(block, offset, locale) ??
    explainBindingAt(block, offset, locale) ??
    explainMoveAt(block, offset, locale) ??
    explainFractionAt(block, offset, locale)
  );
}

function explainShareAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const share of block.shares) {
    const places = [share.percentage.span, share.partSpan, share.whole.span];
    const span = places.find(place => spanTouches(place, offset));
    if (span !== undefined && share.whole.value.units > 0n)
      return explainShare(block.text, share, { span, locale });
  }
  return null;
}

function explainShare(text: string, share: ShareClaim, { span, locale }: Question): Arithmetic {
  const printed = share.percentage.number.value;
  const ratio: Ratio = {
    part: share.part.value,
    whole: share.whole.value,
    relation: share.relation,
    isRounded: share.isRounded,
  };
  const written = textAt(text, share.percentage.span);
  const agrees = comparePercent(ratio, printed) === 'equal';
  const [match, differ] = VERDICTS[locale];
  return {
    span,
    formula: formulaOf(share, ratio, { scale: printed.scale, locale }),
    verdict: agrees ? match : `${differ} ${written}`,
  };
}

const VERDICTS: Readonly<Record<Locale, readonly [string, string]>> = {
  vi: ['khớp với tỷ lệ đang ghi', 'văn bản đang ghi'],
  en: ['matches the percentage as written', 'the document writes'],
};

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
  const operands = { part: numerator, whole: denominator };
  const formula = formulaOf(operands, ratio, { scale: DECIMALS_ALONE, locale });
  return { span, formula, verdict: null };
}

interface Operands {
  readonly part: NumberClaim;
  readonly whole: NumberClaim;
}

function formulaOf(
  { part, whole }: Operands,
  ratio: Ratio,
  { scale, locale }: { readonly scale: number; readonly locale: Locale },
): string {
  const quotient = `${writeNumber(part, locale)} / ${writeNumber(whole, locale)}`;
  const left = ratio.relation === 'excess' ? `${quotient} - 100%` : quotient;
  return left + writeQuotient(ratio, scale, locale);
}
