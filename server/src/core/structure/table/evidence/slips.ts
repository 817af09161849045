import { powerOfTen, unitsAt, type Decimal } from '../../../arithmetic/decimal';
import { isOneSlipApart, slipOf, tellingDigits } from '../../../arithmetic/slip';
import { textAt } from '../../../text/span';
import type { TableCell } from '../grid/cell';
import { SHORT_GROUP } from '../grid/damaged';
import { numberOf, type Equation } from '../relations/equation';
import { reckonWith } from '../relations/reckon';
import { solveFor } from './solve';

/** A cell, and the value that it should have. */
export interface WrongCell {
  readonly cell: TableCell;
  readonly value: Decimal;
}

/** How many digits must tell something for a slip to be no chance; more in an operand, since there are several of them. */
export interface SlipDigits {
  readonly result: number;
  readonly operand: number;
  /** How many the longer number must have where a digit was left out or put in; as many as rule chance out alone, where this says nothing. */
  readonly length?: number;
}

/**
 * The cell of an equation that one slip of the keys explains: the result, or the only operand. Null where no slip makes the
 * equation true.
 */
export function slipIn(equation: Equation, digits: SlipDigits): WrongCell | null {
  if (isResultSlipped(equation, digits.result, digits.length))
    return { cell: equation.result, value: equation.value };
  const [first, second] = slippedOperandsIn(equation, digits.operand, digits.length);
  if (first === undefined) return null;
  // Where several may have slipped, the result is shown, with all that it comes of.
  return second === undefined ? first : { cell: equation.result, value: equation.value };
}

/** The operands of an equation that one slip of the keys explains, with the values that make it true. */
export function slippedOperandsIn(
  equation: Equation,
  fewestDigits: number,
  fewestOfLength?: number,
): readonly WrongCell[] {
  if (equation.operands.length > MOST_OPERANDS || isCoarse(equation)) return [];
  return equation.operands.flatMap(({ cell }) =>
    cell === null ? [] : (slippedOperand(equation, cell, { fewestDigits, fewestOfLength }) ?? []),
  );
}

interface FewestDigits {
  readonly fewestDigits: number;
  readonly fewestOfLength: number | undefined;
}

/** Among more numbers than this, one is a slip away from the right one by chance. */
export const MOST_OPERANDS = 12;

/** True where the result itself is what a slip made of the right one. */
export function isResultSlipped(
  { result, value }: Equation,
  fewestDigits: number,
  fewestOfLength = Math.max(fewestDigits + 1, FEWEST_OF_LENGTH),
): boolean {
  const written = numberOf(result);
  if (written === null || written.units < 0n !== value.units < 0n) return false;
  if (isShortOfDigit(writtenDigits(result, written), value)) return true;
  const scale = Math.max(written.scale, value.scale);
  const [printed, expected] = [written, value].map(one => ({ units: magnitude(unitsAt(one, scale)), scale }));
  if (printed === undefined || expected === undefined) return false;
  const slip = slipOf(printed, expected);
  if (slip === null) return false;
  return tellingDigits(printed, expected) >= (slip === 'key' ? fewestDigits : fewestOfLength);
}

/** A percentage or quotient of one or two digits agrees with too many numbers. */
function isCoarse({ operation, result }: Equation): boolean {
  return (
    (operation.kind === 'percent' || operation.kind === 'quotient') &&
    magnitude(numberOf(result)?.units ?? 0n) < 100n
  );
}

function slippedOperand(
  equation: Equation,
  cell: TableCell,
  { fewestDigits, fewestOfLength }: FewestDigits,
): WrongCell | null {
  const written = numberOf(cell);
  if (written === null || written.units <= 0n) return null;
  const short = writtenDigits(cell, written);
  if (equation.operation.kind === 'sum' && short.scale > 0) {
    const value = wholeOf(solveFor(equation, cell));
    if (value !== null && isShortOfDigit(short, value)) return { cell, value };
  }
  if (equation.operation.kind === 'sum') {
    const value = solveFor(equation, cell);
    if (value === null || value.units <= 0n) return null;
    const isLong = written.units >= powerOfTen(fewestDigits - 1);
    const mayBeOff = isLong || fewestOfLength !== undefined;
    const isSlipped =
      (isLong && isOneSlipApart(written, value)) ||
      (mayBeOff && isDigitOff(written, value, fewestOfLength ?? FEWEST_OF_LENGTH));
    return isSlipped ? { cell, value } : null;
  }
  const isLong = written.units >= powerOfTen(digitsFor(equation, fewestDigits) - 1);
  const digits = written.units.toString();
  const variants = [
    ...(isLong ? variantsOf(digits) : []),
    ...(fewestOfLength === undefined ? [] : lengthVariantsOf(digits, fewestOfLength)),
  ];
  const units = variants.find(
    variant => reckonWith(equation, cell, { units: variant, scale: written.scale }).agreement === 'equal',
  );
  return units === undefined ? null : { cell, value: { units, scale: written.scale } };
}

/**
 * "2.46" for 2.436: a digit of a group of three left out, so that what should be a whole number reads as one with decimals. That no other
 * figure of the equation has any makes it no chance.
 */
function isShortOfDigit(written: Decimal, value: Decimal): boolean {
  if (written.scale === 0 || value.scale > 0) return false;
  const digits: Decimal = { units: magnitude(written.units), scale: 0 };
  const expected: Decimal = { units: magnitude(value.units), scale: 0 };
  return (
    expected.units > digits.units &&
    slipOf(digits, expected) === 'length' &&
    tellingDigits(digits, expected) >= FEWEST_OF_LENGTH
  );
}

/** "2.46" as 2,46 also where it was read as 2.460, so that its digits are those which stand there. */
function writtenDigits({ line, content }: TableCell, written: Decimal): Decimal {
  if (content.kind !== 'number' || !content.number.isGrouped || written.scale > 0) return written;
  const [, whole, group] = SHORT_GROUP.exec(textAt(line.text, content.number.digits)) ?? [];
  return whole === undefined || group === undefined
    ? written
    : { units: BigInt(whole + group), scale: group.length };
}

/** 1552,00 → 1552; null where something stands behind the mark. */
function wholeOf(value: Decimal | null): Decimal | null {
  if (value === null || value.units % powerOfTen(value.scale) !== 0n) return null;
  return { units: value.units / powerOfTen(value.scale), scale: 0 };
}

/** A digit left out or put in: the longer of the two must then be no chance by itself. */
function isDigitOff(written: Decimal, value: Decimal, fewestDigits: number): boolean {
  return (
    written.scale === value.scale &&
    slipOf(written, value) === 'length' &&
    tellingDigits(written, value) >= fewestDigits
  );
}

/** A digit that is left out is found between more pairs of short numbers than a digit that is wrong. */
const FEWEST_OF_LENGTH = 4;

/** Few numbers give a percentage of four digits, so that a shorter operand that does is no chance. */
function digitsFor({ operation, result }: Equation, fewest: number): number {
  if (operation.kind !== 'percent') return fewest;
  const digits = magnitude(numberOf(result)?.units ?? 0n).toString().length;
  return Math.max(2, fewest - Math.max(0, digits - 3));
}

/** The numbers that one slip of the keys turns into the digits: neighbours exchanged, one digit another. */
function variantsOf(digits: string): readonly bigint[] {
  const places = Array.from(digits, (_, index) => index);
  const swapped = places.slice(1).flatMap(index => {
    const [left, right] = [digits.charAt(index - 1), digits.charAt(index)];
    return left === right ? [] : [digits.slice(0, index - 1) + right + left + digits.slice(index + 1)];
  });
  const changed = places.flatMap(index =>
    Array.from('0123456789', digit => digits.slice(0, index) + digit + digits.slice(index + 1)),
  );
  return [...swapped, ...changed]
    .filter(variant => variant !== digits && !variant.startsWith('0'))
    .map(variant => BigInt(variant));
}

/** The numbers from which a digit that was left out, or put in, makes these digits; the longer of the two has so many at least. */
function lengthVariantsOf(digits: string, fewestDigits: number): readonly bigint[] {
  const places = Array.from({ length: digits.length + 1 }, (_, index) => index);
  const longer = places.flatMap(index =>
    Array.from('0123456789', digit => digits.slice(0, index) + digit + digits.slice(index)),
  );
  const shorter = places.slice(1).map(index => digits.slice(0, index - 1) + digits.slice(index));
  return [
    ...(digits.length + 1 >= fewestDigits ? longer : []),
    ...(digits.length >= fewestDigits ? shorter : []),
  ]
    .filter(variant => variant !== '' && !variant.startsWith('0'))
    .map(variant => BigInt(variant));
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}
