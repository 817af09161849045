import { addDecimals, powerOfTen, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { Agreement, Operand, Reckoning } from './equation';

/** Adds up cells beside the total that is written for them. `isMeasured`: whole numbers are rounded amounts too. */
export function reckonSum(
  { content }: TableCell,
  operands: readonly Operand[],
  isMeasured: boolean,
): Reckoning {
  const tally = new SumTally();
  for (const { cell, value, isSubtracted } of operands) {
    if (value !== null) tally.add(value, isSubtracted);
    else if (cell !== null) tally.skip(cell.content.kind);
  }
  return tally.holdAgainst(content.kind === 'number' ? content.number : null, isMeasured);
}

/** A sum as it grows, figure by figure: the columns of a long table are added up side by side, row after row. */
export class SumTally {
  #value = ZERO;
  /** How many figures count: nothing added changes nothing. */
  #weight = 0;
  #blanks = 0;
  #isReadable = true;

  add(value: Decimal, isSubtracted = false): void {
    this.#value = isSubtracted ? subtractDecimals(this.#value, value) : addDecimals(this.#value, value);
    if (value.units !== 0n) this.#weight += 1;
  }

  /** A cell without a number: a dash is nothing, a blank leaves open what a differing total means, words leave all open. */
  skip(kind: TableCell['content']['kind']): void {
    if (kind === 'blank') this.#blanks += 1;
    else if (kind !== 'dash') this.#isReadable = false;
  }

  /** What has been added up beside a written total; null for a total that is none. */
  holdAgainst(written: Decimal | null, isMeasured: boolean): Reckoning {
    const [value, weight] = [this.#value, this.#weight];
    if (written === null || !this.#isReadable || weight === 0) return { value, agreement: 'unknown', weight };
    const agreement = compareSum(written, value, { count: weight, isMeasured });
    return { value, agreement: agreement === 'differs' && this.#blanks > 0 ? 'unknown' : agreement, weight };
  }
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
