import { powerOfTen, subtractDecimals, unitsAt, type Decimal } from '../../../arithmetic/decimal';
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
  /** What has been added as a big number, in units of the finest scale so far, and beside it what is small enough for a double. */
  #units = 0n;
  #small = 0;
  #scale = 0;
  /** How many figures count: nothing added changes nothing. */
  #weight = 0;
  #blanks = 0;
  #isReadable = true;

  add(value: Decimal, isSubtracted = false): void {
    if (value.units === 0n && value.scale <= this.#scale) return;
    if (value.scale > this.#scale) this.#refineTo(value.scale);
    const units = value.scale === this.#scale ? value.units : unitsAt(value, this.#scale);
    const small = Number(units);
    if (Math.abs(small) > MOST_SMALL || Math.abs(this.#small) > MOST_SMALL) this.#flush();
    if (Math.abs(small) > MOST_SMALL) this.#units += isSubtracted ? -units : units;
    else this.#small += isSubtracted ? -small : small;
    if (units !== 0n) this.#weight += 1;
  }

  /** Adds what another has come to. */
  include(other: SumTally): void {
    this.#flush();
    const scale = Math.max(this.#scale, other.#scale);
    this.#refineTo(scale);
    this.#units += unitsAt({ units: other.#units + BigInt(other.#small), scale: other.#scale }, scale);
    this.#weight += other.#weight;
    this.#blanks += other.#blanks;
    this.#isReadable &&= other.#isReadable;
  }

  #refineTo(scale: number): void {
    this.#flush();
    this.#units *= powerOfTen(scale - this.#scale);
    this.#scale = scale;
  }

  /** Both are exact: a double holds what two of the most add up to. */
  #flush(): void {
    this.#units += BigInt(this.#small);
    this.#small = 0;
  }

  /** A cell without a number: a dash is nothing, a blank leaves open what a differing total means, words leave all open. */
  skip(kind: TableCell['content']['kind']): void {
    if (kind === 'blank') this.#blanks += 1;
    else if (kind !== 'dash') this.#isReadable = false;
  }

  /** What has been added up beside a written total; null for a total that is none. */
  holdAgainst(written: Decimal | null, isMeasured: boolean): Reckoning {
    const value = { units: this.#units + BigInt(this.#small), scale: this.#scale };
    const weight = this.#weight;
    if (written === null || !this.#isReadable || weight === 0) return { value, agreement: 'unknown', weight };
    const agreement = compareSum(written, value, { count: weight, isMeasured });
    return { value, agreement: agreement === 'differs' && this.#blanks > 0 ? 'unknown' : agreement, weight };
  }
}

const MOST_SMALL = 2 ** 50;

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
