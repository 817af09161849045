import { formatDecimal, formatDecimalUngrouped, type Decimal } from '../../arithmetic/decimal';
import type { Ratio } from '../../arithmetic/ratio';
import type { NumberClaim, PercentageClaim } from '../../claims/claim';
import type { ShareClaim } from '../../claims/share/share';
import { textAt } from '../../text/span';

/** The ratio that a share asserts. */
export function ratioOf({ part, whole, relation, isRounded }: ShareClaim): Ratio {
  return { part: part.value, whole: whole.value, relation, isRounded };
}

/**
 * Writes a whole number as the document writes the one that it replaces: the same grouping, and a leading zero where
 * the old one has it ("09" → "08").
 */
export function writeLike(text: string, old: NumberClaim, value: bigint): string {
  const decimal: Decimal = { units: value, scale: 0 };
  if (old.notation === 'plain' && old.value.units >= 1000n) return formatDecimalUngrouped(decimal);
  const written = formatDecimal(decimal, 'vi').replaceAll('.', separatorOf(text, old));
  const isPadded = textAt(text, old.span).startsWith('0') && old.value.units > 0n;
  return isPadded ? written.padStart(old.span.end - old.span.start, '0') : written;
}

/** What the old number puts between thousands: a dot, or the blank that it uses itself. */
function separatorOf(text: string, { span, notation }: NumberClaim): string {
  if (notation !== 'space-grouped') return '.';
  return /\s/u.exec(textAt(text, span))?.[0] ?? '.';
}

/** Writes a percentage in place of an old one, keeping its sign and the blank before it: "99,61 %" → "99,62 %". */
export function writePercentage(text: string, old: PercentageClaim, value: Decimal): string {
  return formatDecimal(value, 'vi') + text.slice(old.number.span.end, old.span.end);
}
