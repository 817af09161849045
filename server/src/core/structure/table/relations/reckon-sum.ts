import { addDecimals, powerOfTen, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { Agreement, Operand, Reckoning } from './equation';

/** Adds up cells beside the total that is written for them. `isMeasured`: whole numbers are rounded amounts too. */
export function reckonSum(
  { content }: TableCell,
  operands: readonly Operand[],
  isMeasured: boolean,
): Reckoning {
  let value = ZERO;
  let weight = 0;
  let blanks = 0;
  let isReadable = true;
  for (const operand of operands) {
    if (operand.value === null) {
      const kind = operand.cell?.content.kind;
      if (kind === 'blank') blanks += 1;
      else if (kind !== 'dash') isReadable = false;
      continue;
    }
    value = operand.isSubtracted ? subtractDecimals(value, operand.value) : addDecimals(value, operand.value);
    if (operand.value.units !== 0n) weight += 1;
  }
  if (content.kind !== 'number' || !isReadable || weight === 0)
    return { value, agreement: 'unknown', weight };
  const agreement = compareSum(content.number, value, { count: weight, isMeasured });
  return { value, agreement: agreement === 'differs' && blanks > 0 ? 'unknown' : agreement, weight };
}

const ZERO: Decimal = { units: 0n, scale: 0 };

interface Inputs {
  readonly count: number;
  readonly isMeasured: boolean;
}

/** A written total beside what so many addends come to: each, rounded, and the total itself may be half a unit of its last digit away. */
export function compareSum(written: Decimal, sum: Decimal, { count, isMeasured }: Inputs): Agreement {
  const difference = subtractDecimals(written, sum).units;
  if (difference === 0n) return 'equal';
  const isRounded = isMeasured || sum.scale > 0 || written.scale > 0;
  if (!isRounded) return 'differs';
  const scale = Math.max(written.scale, sum.scale);
  const coarsest = powerOfTen(scale - Math.min(written.scale, scale));
  const tolerance = BigInt(count) + coarsest;
  return 2n * (difference < 0n ? -difference : difference) <= tolerance ? 'rounded' : 'differs';
}
