import { comparePercent, percentOf, type Ratio } from '../../../arithmetic/ratio';
import type { Decimal } from '../../../arithmetic/decimal';
import {
  numberOf,
  type Agreement,
  type Equation,
  type Operand,
  type Operation,
  type Reckoning,
} from './equation';
import type { TableCell } from '../grid/cell';

type Division = Extract<Operation, { readonly kind: 'percent' }>;

/** Divides the first operand by the second, in percent, beside the percentage that is written for them. */
export function reckonPercent(
  result: TableCell,
  operands: readonly Operand[],
  { relation, isExact }: Division,
): Reckoning {
  const ratio = ratioFrom(operands, relation);
  const written = numberOf(result);
  if (ratio === null || written === null) return { value: ZERO, agreement: 'unknown', weight: 0 };
  const value = percentOf(ratio, written.scale);
  return { value, agreement: compare(ratio, written, isExact), weight: isTelling(ratio) ? 2 : 1 };
}

const ZERO: Decimal = { units: 0n, scale: 0 };

/** The ratio that an equation in percent reckons; null for any other, and where a number is missing. */
export function ratioOf({ operation, operands }: Equation): Ratio | null {
  return operation.kind === 'percent' ? ratioFrom(operands, operation.relation) : null;
}

function ratioFrom([part, whole]: readonly Operand[], relation: Ratio['relation']): Ratio | null {
  const [top, bottom] = [part?.value ?? null, whole?.value ?? null];
  if (top === null || bottom === null || bottom.units <= 0n || top.units < 0n) return null;
  return {
    part: { units: top.units, scale: top.scale },
    whole: { units: bottom.units, scale: bottom.scale },
    relation,
    isRounded: false,
  };
}

/** A part that is all or nothing tells nothing. */
function isTelling({ part, whole }: Ratio): boolean {
  return part.units !== 0n && (part.units !== whole.units || part.scale !== whole.scale);
}

function compare(ratio: Ratio, written: Decimal, isExact: boolean): Agreement {
  const agreement = comparePercent(ratio, written);
  if (agreement === 'equal') return 'equal';
  if (agreement === 'truncated' || (!isExact && isRoundedAlike(ratio, written))) return 'rounded';
  // "Giảm 12,5": a decrease is often written without its sign.
  const isUnsigned = ratio.relation === 'excess' && written.units > 0n;
  const opposite = { units: -written.units, scale: written.scale };
  return isUnsigned && comparePercent(ratio, opposite) === 'equal' ? 'equal' : 'differs';
}

/**
 * True where the two may be rounded figures of what was divided. Small whole numbers are counts, not rounded: for them
 * only the last digit of the percentage may be off.
 */
function isRoundedAlike(ratio: Ratio, written: Decimal): boolean {
  if (comparePercent({ ...ratio, isRounded: true }, written) !== 'equal') return false;
  if (ratio.part.scale > 0 || ratio.whole.scale > 0) return true;
  const off = percentOf(ratio, written.scale).units - written.units;
  return off >= -1n && off <= 1n;
}
