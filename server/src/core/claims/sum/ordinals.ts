import type { Decimal } from '../../arithmetic/decimal';

/**
 * True for "3 diện gồm Diện 1, Diện 2, Diện 3": numbers that count up to the total from one are the names of what it counts, unless they
 * add up to it.
 */
export function areOrdinals(total: Decimal, parts: readonly Decimal[]): boolean {
  return (
    total.units === BigInt(parts.length) &&
    parts.every(({ units, scale }, index) => scale === 0 && units === BigInt(index + 1))
  );
}
