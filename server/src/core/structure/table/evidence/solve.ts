import {
  addDecimals,
  powerOfTen,
  subtractDecimals,
  unitsAt,
  type Decimal,
} from '../../../arithmetic/decimal';
import { partThatFits, wholeThatFits, type Ratio } from '../../../arithmetic/ratio';
import type { TableCell } from '../grid/cell';
import { numberOf, type Equation } from '../relations/equation';
import { ratioOf } from '../relations/reckon-percent';

/**
 * The value of one operand that makes an equation true, with no more decimals than it has; null where there is none, or it cannot be
 * told: the parts of a mean and of a rounded percentage leave it open.
 */
export function solveFor(equation: Equation, cell: TableCell): Decimal | null {
  if (cell.content.kind !== 'number') return null;
  const own = equation.operands.find(operand => operand.cell === cell);
  const result = numberOf(equation.result);
  if (own === undefined || own.value === null || result === null) return null;
  const needed = neededFor(equation, { cell, value: own.value, isSubtracted: own.isSubtracted, result });
  return needed === null ? null : atScale(needed, own.value.scale);
}

interface Unknown {
  readonly cell: TableCell;
  readonly value: Decimal;
  readonly isSubtracted: boolean;
  readonly result: Decimal;
}

function neededFor(equation: Equation, unknown: Unknown): Decimal | null {
  const { value, result, cell } = unknown;
  switch (equation.operation.kind) {
    case 'sum': {
      const missing = subtractDecimals(result, equation.value);
      return unknown.isSubtracted ? subtractDecimals(value, missing) : addDecimals(value, missing);
    }
    case 'percent': {
      const ratio = ratioOf(equation);
      return ratio === null ? null : fitInto(ratio, equation.operands[0]?.cell === cell, result);
    }
    case 'product':
      return factorFor(equation, unknown, equation.operation.exponent);
    // Rounding leaves open what was divided.
    case 'quotient':
    case 'mean':
      return null;
  }
}

/** The nearest part, or whole, that makes a percentage true; both counted in the last digit that either has. */
function fitInto(
  { part, whole, relation, isRounded }: Ratio,
  isPart: boolean,
  written: Decimal,
): Decimal | null {
  const scale = Math.max(part.scale, whole.scale);
  const [top, bottom] = [part, whole].map(value => ({ units: unitsAt(value, scale), scale: 0 }));
  if (top === undefined || bottom === undefined) return null;
  const counted: Ratio = { part: top, whole: bottom, relation, isRounded };
  const fitting = isPart ? partThatFits(counted, written) : wholeThatFits(counted, written);
  return fitting === null ? null : { units: fitting, scale };
}

/** What is left of a product when it is divided by its other factors, where that comes out even. */
function factorFor(
  { operands }: Equation,
  { cell, value, result }: Unknown,
  exponent: number,
): Decimal | null {
  const others = operands.filter(operand => operand.cell !== cell).map(operand => operand.value ?? NOTHING);
  const units = others.reduce((product, other) => product * other.units, 1n);
  const scale = others.reduce((sum, other) => sum + other.scale, 0) - exponent;
  if (units === 0n) return null;
  const dividend = result.units * powerOfTen(scale + value.scale);
  const divisor = units * powerOfTen(result.scale);
  return dividend % divisor === 0n ? { units: dividend / divisor, scale: value.scale } : null;
}

const NOTHING: Decimal = { units: 0n, scale: 0 };

function atScale(needed: Decimal, scale: number): Decimal | null {
  if (needed.scale <= scale) return { units: unitsAt(needed, scale), scale };
  const step = powerOfTen(needed.scale - scale);
  return needed.units % step === 0n ? { units: needed.units / step, scale } : null;
}
