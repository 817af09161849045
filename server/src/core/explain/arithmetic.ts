import { formatDecimal, formatDecimalUngrouped, type Decimal } from '../arithmetic/decimal';
import { comparePercent, isExactAt, percentCutOff, percentOf, type Ratio } from '../arithmetic/ratio';
import type { FractionClaim, NumberClaim } from '../claims/claim';
import type { ShareClaim } from '../claims/share/share';
import type { Block } from '../model/block';
import type { Locale } from '../rules/rule';
import { spanTouches, textAt, type Span } from '../text/span';

/** How a figure comes about, for a person to read beside it. */
export interface Arithmetic {
  /** The figure that was asked about, as a span of the block. */
  readonly span: Span;
  /** "699 / 756 = 92,460…% → 92,46%". */
  readonly formula: string;
  /** Whether the document agrees, or what it writes instead; null where it writes no percentage. */
  readonly verdict: string | null;
}

/** Decimals shown for a fraction that stands without a percentage. */
const DECIMALS_ALONE = 2;

/**
 * The arithmetic of the figure at an offset of a block: a percentage tied to a part and a whole, either of those two, or
 * a fraction alone. Null where nothing is reckoned there. Both ends of a figure count as on it.
 */
export function arithmeticAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const share of block.shares) {
    const span = [share.percentage.span, share.partSpan, share.whole.span].find(place =>
      spanTouches(place, offset),
    );
    if (span !== undefined && share.whole.value.units > 0n)
      return explainShare(block.text, share, { span, locale });
  }
  const fraction = block.figures.find(
    figure => figure.kind === 'fraction' && spanTouches(figure.span, offset),
  );
  return fraction?.kind === 'fraction' && isCount(fraction) ? explainFraction(fraction, locale) : null;
}

function isCount({ reading, denominator }: FractionClaim): boolean {
  return reading === 'count' && denominator.value.units > 0n;
}

function explainShare(
  text: string,
  share: ShareClaim,
  { span, locale }: { span: Span; locale: Locale },
): Arithmetic {
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

function explainFraction({ span, numerator, denominator }: FractionClaim, locale: Locale): Arithmetic {
  const ratio: Ratio = {
    part: numerator.value,
    whole: denominator.value,
    relation: 'ratio',
    isRounded: false,
  };
  const formula = formulaOf({ part: numerator, whole: denominator }, ratio, {
    scale: DECIMALS_ALONE,
    locale,
  });
  return { span, formula, verdict: null };
}

interface Operands {
  readonly part: NumberClaim;
  readonly whole: NumberClaim;
}

function formulaOf(
  { part, whole }: Operands,
  ratio: Ratio,
  style: { scale: number; locale: Locale },
): string {
  const { scale, locale } = style;
  const quotient = `${write(part, locale)} / ${write(whole, locale)}`;
  const left = ratio.relation === 'excess' ? `${quotient} - 100%` : quotient;
  const rounded = `${formatDecimal(percentOf(ratio, scale), locale)}%`;
  if (isExactAt(ratio, scale)) return `${left} = ${rounded}`;
  return `${left} = ${formatDecimal(percentCutOff(ratio, scale + 1), locale)}…% → ${rounded}`;
}

function write(number: NumberClaim, locale: Locale): string {
  const value: Decimal = number.value;
  return number.notation === 'plain' && locale === 'vi'
    ? formatDecimalUngrouped(value)
    : formatDecimal(value, locale);
}
