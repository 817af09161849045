import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { numberOf, type Agreement, type Operand, type Operation, type Reckoning } from './equation';
import { roundTo } from './rounding';

type Division = Extract<Operation, { readonly kind: 'quotient' }>;

/** Divides the first operand by the second, times a power of ten, beside the quotient that is written for them. */
export function reckonQuotient(
  result: TableCell,
  operands: readonly Operand[],
  { exponent, isMeasured }: Division,
): Reckoning {
  const written = numberOf(result);
  const [part, whole] = operands.map(({ value }) => value);
  if (written === null || !isPositive(part) || !isPositive(whole))
    return { value: ZERO, agreement: 'unknown', weight: 0 };
  const value = divide({ part, whole, exponent }, written.scale);
  const isRounded = isMeasured || part.scale > 0 || whole.scale > 0;
  const agreement = compare({ part, whole, exponent }, { written, value, isRounded });
  return { value, agreement, weight: isTelling(part, whole) ? 2 : 1 };
}

const ZERO: Decimal = { units: 0n, scale: 0 };

function isPositive(value: Decimal | null | undefined): value is Decimal {
  return value !== null && value !== undefined && value.units > 0n;
}

/** What is divided by one, ten or itself tells nothing. */
function isTelling(part: Decimal, whole: Decimal): boolean {
  const digits = whole.units.toString();
  return !/^10*$/u.test(digits) && digits !== part.units.toString();
}

interface Fraction {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly exponent: number;
}

/** Both in twice their last digit, so that half of it can be added. */
function divide(
  { part, whole, exponent }: Fraction,
  scale: number,
  away: readonly [bigint, bigint] = [0n, 0n],
): Decimal {
  const up = powerOfTen(whole.scale + Math.max(0, exponent));
  const down = powerOfTen(part.scale + Math.max(0, -exponent));
  return roundTo((2n * part.units + away[0]) * up, (2n * whole.units + away[1]) * down, scale);
}

interface Written {
  readonly written: Decimal;
  readonly value: Decimal;
  /** True where part or whole may be rounded figures themselves. */
  readonly isRounded: boolean;
}

/** Counts leave the last digit open, for those who cut it off; rounded figures leave what half a unit of theirs makes. */
function compare(fraction: Fraction, { written, value, isRounded }: Written): Agreement {
  const off = written.units - value.units;
  if (off === 0n) return 'equal';
  if (off === -1n || off === 1n) return 'rounded';
  if (!isRounded) return 'differs';
  const [lowest, highest] = [
    divide(fraction, written.scale, [-1n, 1n]),
    divide(fraction, written.scale, [1n, -1n]),
  ];
  return lowest.units <= written.units && written.units <= highest.units ? 'rounded' : 'differs';
}
