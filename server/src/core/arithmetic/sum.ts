import { addDecimals, decimalFromInteger, type Decimal } from './decimal';

/** The sum of some numbers, at the finest of their scales; zero of none. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, decimalFromInteger(0));
}
