import { addDecimals, powerOfTen, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';

/** A cell that is added up, or taken away. */
export interface Addend {
  readonly cell: TableCell;
  readonly isSubtracted: boolean;
}

/** How a written total stands to the cells that it adds up. */
export type SumAgreement =
  | 'equal'
  /** Within what rounding the addends may leave. */
  | 'rounded'
  | 'differs'
  /** Not to be told: a cell of words, a blank where a number is due, a total that is not written. */
  | 'unknown';

/** True where the total is what its addends come to, rounding granted. */
export function isAgreeing(agreement: SumAgreement): boolean {
  return agreement === 'equal' || agreement === 'rounded';
}

/** A total, its addends, and what they come to. */
export interface Addition {
  readonly total: TableCell;
  readonly addends: readonly Addend[];
  readonly sum: Decimal;
  readonly agreement: SumAgreement;
  /** How many addends are numbers other than zero: a total of one number proves nothing. */
  readonly weight: number;
}

/** Adds up cells beside the total that is written for them. `isMeasured`: whole numbers are rounded amounts too. */
export function addUp(total: TableCell, addends: readonly Addend[], isMeasured: boolean): Addition {
  let sum = ZERO;
  let weight = 0;
  let blanks = 0;
  let isReadable = true;
  for (const { cell, isSubtracted } of addends) {
    if (cell.content.kind === 'words' || cell.content.kind === 'foreign') isReadable = false;
    if (cell.content.kind === 'blank') blanks += 1;
    if (cell.content.kind !== 'number') continue;
    const { units, scale } = cell.content.number;
    sum = isSubtracted ? subtractDecimals(sum, { units, scale }) : addDecimals(sum, { units, scale });
    if (units !== 0n) weight += 1;
  }
  const { content } = total;
  if (content.kind !== 'number' || !isReadable || weight === 0) {
    return { total, addends, sum, agreement: 'unknown', weight };
  }
  const agreement = compare(content.number, sum, { count: weight, isMeasured });
  return {
    total,
    addends,
    sum,
    agreement: agreement === 'differs' && blanks > 0 ? 'unknown' : agreement,
    weight,
  };
}

const ZERO: Decimal = { units: 0n, scale: 0 };

interface Inputs {
  readonly count: number;
  readonly isMeasured: boolean;
}

/** Each rounded addend, and the total itself, may be half a unit of its last digit away. */
function compare(written: Decimal, sum: Decimal, { count, isMeasured }: Inputs): SumAgreement {
  const difference = subtractDecimals(written, sum).units;
  if (difference === 0n) return 'equal';
  const isRounded = isMeasured || sum.scale > 0 || written.scale > 0;
  if (!isRounded) return 'differs';
  const scale = Math.max(written.scale, sum.scale);
  const coarsest = powerOfTen(scale - Math.min(written.scale, scale));
  const tolerance = BigInt(count) + coarsest;
  return 2n * (difference < 0n ? -difference : difference) <= tolerance ? 'rounded' : 'differs';
}
