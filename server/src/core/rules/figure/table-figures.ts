import { formatDecimal, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import type { Equation, Operand, Operation } from '../../structure/table/relations/equation';
import { writtenIn, type CellNumber, type TableCell } from '../../structure/table/grid/cell';
import { textAt } from '../../text/span';
import { magnitudeOf, writeLike } from './table-writing';

/** A number of the reckoning in the manner of the cell that it is held against, so that a message has one notation. */
export function showLike({ line, content }: TableCell, value: Decimal): string {
  if (content.kind !== 'number') return signed(value, formatDecimal(magnitudeOf(value), 'vi'));
  return signed(value, writeLike(line.text, content.number, value));
}

/** The number of a cell as it is written, with the one minus sign of all messages and without a percent sign. */
export function showWritten(cell: TableCell): string {
  const { line, content } = cell;
  if (content.kind !== 'number') return writtenIn(cell);
  return signed(content.number, textAt(line.text, content.number.digits));
}

/** What an equation reckons, as it is written: "442 − 390", "85 × 32.000", "1.450/1.300". */
export function showFormula(equation: Equation): string {
  const shown = equation.operands.map(operand => showOperand(operand, equation.result));
  return joinOperands(equation, shown) + divisorOf(equation);
}

/** What stands for the operands of an equation, with the signs between them. */
export function joinOperands({ operation, operands }: Equation, shown: readonly string[]): string {
  const sign = isDivision(operation) ? '/' : operation.kind === 'product' ? ' × ' : ' + ';
  const signed = shown.map((own, index) => {
    const isSubtracted = operands[index]?.isSubtracted === true;
    if (index === 0) return isSubtracted ? `−${own}` : own;
    return `${isSubtracted ? ' − ' : sign}${own}`;
  });
  return signed.join('');
}

function isDivision({ kind }: Operation): boolean {
  return kind === 'percent' || kind === 'quotient';
}

/** What a product or quotient is divided by, or multiplied with, where its figures are counted in other units: " / 10", " × 1.000". */
function divisorOf({ operation, result }: Equation): string {
  if ((operation.kind !== 'product' && operation.kind !== 'quotient') || operation.exponent === 0) return '';
  const { exponent } = operation;
  const power = formatDecimal({ units: powerOfTen(Math.abs(exponent)), scale: 0 }, styleOf(result));
  return exponent < 0 ? ` / ${power}` : ` × ${power}`;
}

/** An operand as it is written; a number of the head in the manner of the result. */
export function showOperand({ cell, value }: Operand, result: TableCell): string {
  if (cell !== null && value !== null && isSame(cell, value)) return showWritten(cell);
  if (value === null) return '0';
  return signed(value, formatDecimal(magnitudeOf(value), styleOf(result)));
}

/** False where the operand is known to be something else than what is written. */
function isSame({ content }: TableCell, { units, scale }: Decimal): boolean {
  return content.kind === 'number' && content.number.units === units && content.number.scale === scale;
}

function styleOf({ content }: TableCell): CellNumber['style'] {
  return content.kind === 'number' ? content.number.style : 'vi';
}

function signed({ units }: Decimal, magnitude: string): string {
  return units < 0n ? `−${magnitude}` : magnitude;
}
