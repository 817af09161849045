import { formatDecimal, formatDecimalUngrouped } from '../arithmetic/decimal';
import { isExactAt, percentCutOff, percentOf, type Ratio } from '../arithmetic/ratio';
import type { NumberClaim } from '../claims/claim';
import type { Locale, Localized } from '../rule/rule';
import type { Span } from '../text/span';

/** How a figure comes about, for a person to read beside it. */
export interface Arithmetic {
  /** The figure that was asked about. */
  readonly span: Span;
  /** "699 / 756 = 92,460…% → 92,46%". */
  readonly formula: string;
  /** Whether the document agrees, or what it writes instead; null where it writes nothing to compare. */
  readonly verdict: string | null;
}

/** Says whether the document writes what was reckoned. */
export function verdictOf(agrees: boolean, written: string, locale: Locale): string {
  return agrees ? MATCHES[locale] : `${DIFFERS[locale]} ${written}`;
}

const MATCHES: Localized = { vi: 'khớp với số đang ghi', en: 'matches the figure as written' };
const DIFFERS: Localized = { vi: 'văn bản đang ghi', en: 'the document writes' };

/** The percentage of a ratio with its next decimal, where there is one: " = 92,460…% → 92,46%". */
export function writeQuotient(ratio: Ratio, scale: number, locale: Locale): string {
  const rounded = `${formatDecimal(percentOf(ratio, scale), locale)}%`;
  if (isExactAt(ratio, scale)) return ` = ${rounded}`;
  return ` = ${formatDecimal(percentCutOff(ratio, scale + 1), locale)}…% → ${rounded}`;
}

/** Writes a number as the document does, in English with English marks. */
export function writeNumber(number: NumberClaim, locale: Locale): string {
  return number.notation === 'plain' && locale === 'vi'
    ? formatDecimalUngrouped(number.value)
    : formatDecimal(number.value, locale);
}
