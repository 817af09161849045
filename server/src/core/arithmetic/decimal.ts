/**
 * An exact decimal number: `units / 10^scale`. "92,46" is `{ units: 9246n, scale: 2 }`; the scale keeps how many
 * decimals were printed, so 92,40 and 92,4 are equal in value and differ in scale. Never a float.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** How a number is written out: Vietnamese uses a dot for thousands and a comma for decimals, English the reverse. */
export type NumberStyle = 'vi' | 'en';

/** A whole number as a decimal. */
export function decimalFromInteger(value: number | bigint): Decimal {
  return { units: BigInt(value), scale: 0 };
}

/** True for a value without a fractional part, however it is printed: 12 and 12,00 both. */
export function isWhole(decimal: Decimal): boolean {
  return decimal.scale === 0 || decimal.units % powerOfTen(decimal.scale) === 0n;
}

/** Negative, zero or positive as `first` is smaller than, equal to or greater than `second` in value. */
export function compareDecimals(first: Decimal, second: Decimal): number {
  const scale = Math.max(first.scale, second.scale);
  const [left, right] = [unitsAt(first, scale), unitsAt(second, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The difference `first - second`, at the finer of the two scales. */
export function subtractDecimals(first: Decimal, second: Decimal): Decimal {
  const scale = Math.max(first.scale, second.scale);
  return { units: unitsAt(first, scale) - unitsAt(second, scale), scale };
}

/** The sum, at the finer of the two scales. */
export function addDecimals(first: Decimal, second: Decimal): Decimal {
  const scale = Math.max(first.scale, second.scale);
  return { units: unitsAt(first, scale) + unitsAt(second, scale), scale };
}

/** The units of the value at a scale at least as fine as its own. */
export function unitsAt(decimal: Decimal, scale: number): bigint {
  // Most figures that meet are of one scale.
  if (scale === decimal.scale) return decimal.units;
  return decimal.units * powerOfTen(scale - decimal.scale);
}

/** Writes a decimal with grouped thousands: 1234,5 → "1.234,5" (vi) or "1,234.5" (en). All printed decimals stay. */
export function formatDecimal(decimal: Decimal, style: NumberStyle): string {
  return formatUnits(decimal, style === 'vi' ? '.' : ',', style === 'vi' ? ',' : '.');
}

/** Writes a decimal without grouping, as a document does that writes none: 1234,5 → "1234,5" (vi) or "1234.5" (en). */
export function formatDecimalUngrouped(decimal: Decimal, style: NumberStyle = 'vi'): string {
  return formatUnits(decimal, '', style === 'vi' ? ',' : '.');
}

/** 10 to the power of a small non-negative whole number. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

function formatUnits({ units, scale }: Decimal, group: string, point: string): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : point + digits.slice(-scale);
  return sign + groupThousands(whole, group) + fraction;
}

function groupThousands(digits: string, separator: string): string {
  if (separator === '') return digits;
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(separator);
}
