import { addDecimals, compareDecimals, decimalFromInteger, unitsAt, type Decimal } from './decimal';

/** The sum of some numbers, at the finest of their scales; zero of none. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, decimalFromInteger(0));
}

/**
 * True where the parts add up to the printed total. Rounded figures each stand for half a unit of their last printed digit
 * more or less: 1,3 + 1,3 may be written 2,6 or 2,7. Exact.
 */
export function addsUp(total: Decimal, parts: readonly Decimal[], isRounded: boolean): boolean {
  const sum = sumOf(parts);
  if (!isRounded) return compareDecimals(sum, total) === 0;
  const figures = [total, ...parts];
  const scale = Math.max(...figures.map(figure => figure.scale));
  const apart = unitsAt(sum, scale) - unitsAt(total, scale);
  const slack = figures.reduce(
    (units, figure) => units + unitsAt({ units: 1n, scale: figure.scale }, scale),
    0n,
  );
  return 2n * (apart < 0n ? -apart : apart) <= slack;
}
