import { addDecimals, powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { numberOf, type Operand, type Reckoning } from './equation';
import { roundTo } from './rounding';

/** The mean of cells beside the one that is written for them. A cell without a number leaves it open. */
export function reckonMean(result: TableCell, operands: readonly Operand[]): Reckoning {
  const written = numberOf(result);
  const values = operands.flatMap(({ value }) => value ?? []);
  if (written === null || values.length < operands.length || values.length < 2) {
    return { value: ZERO, agreement: 'unknown', weight: 0 };
  }
  const weight = new Set(values.map(({ units, scale }) => `${units}/${scale}`)).size;
  return meanOf(written, { divided: values.reduce(addDecimals, ZERO), count: values.length, weight });
}

interface Divided {
  readonly divided: Decimal;
  readonly count: number;
  readonly weight: number;
}

/** A written mean beside what so many numbers come to. */
export function meanOf(written: Decimal, { divided, count, weight }: Divided): Reckoning {
  const value = roundTo(divided.units, powerOfTen(divided.scale) * BigInt(count), written.scale);
  const off = value.units - written.units;
  // Rounded figures leave the last digit of their mean open.
  const isNear = divided.scale > 0 && off >= -1n && off <= 1n;
  return { value, agreement: off === 0n ? 'equal' : isNear ? 'rounded' : 'differs', weight, divided };
}

const ZERO: Decimal = { units: 0n, scale: 0 };
