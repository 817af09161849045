import { addDecimals, subtractDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { numberOf, type Equation, type EquationPlace, type Operation, type Reckoning } from './equation';
import { meanOf, reckonMean } from './reckon-mean';
import { reckonPercent } from './reckon-percent';
import { reckonProduct } from './reckon-product';
import { reckonQuotient } from './reckon-quotient';
import { compareSum, reckonSum } from './reckon-sum';

/** Reckons what the operands come to, and holds the written result against that. */
export function reckon(place: EquationPlace, operation: Operation): Equation {
  const { row, column, result, operands } = place;
  const { value, agreement, weight, divided } = reckonBy(place, operation);
  // Written out: a table has one of these for each of its cells.
  return { row, column, result, operands, operation, value, agreement, weight, divided };
}

function reckonBy({ result, operands }: EquationPlace, operation: Operation): Reckoning {
  switch (operation.kind) {
    case 'sum':
      return reckonSum(result, operands, operation.isMeasured);
    case 'mean':
      return reckonMean(result, operands);
    case 'product':
      return reckonProduct(result, operands, operation.exponent);
    case 'quotient':
      return reckonQuotient(result, operands, operation);
    case 'percent':
      return reckonPercent(result, operands, operation);
  }
}

/** What an equation comes to with another number in one of its cells. Sums and means are not added up again, however long they are. */
export function reckonWith(equation: Equation, cell: TableCell, value: Decimal): Reckoning {
  const { result, operands, operation, divided } = equation;
  const total = operation.kind === 'sum' ? equation.value : divided;
  if (total === undefined) return reckonWithAll(equation, new Map([[cell, value]]));
  if (cell === result) return holdAgainst(equation, value, total);
  const operand = operands.find(own => own.cell === cell);
  const written = numberOf(result);
  if (operand === undefined || operand.value === null || written === null) return equation;
  const added = subtractDecimals(value, operand.value);
  const change = operand.isSubtracted ? subtractDecimals : addDecimals;
  return holdAgainst(equation, written, change(total, added));
}

/** A sum or mean of as many numbers that add up to something else, or is written otherwise. */
function holdAgainst(
  { agreement, weight, operation, operands }: Equation,
  written: Decimal,
  value: Decimal,
): Reckoning {
  if (agreement === 'unknown') return { value, agreement, weight };
  if (operation.kind === 'mean') return meanOf(written, { divided: value, count: operands.length, weight });
  const isMeasured = operation.kind === 'sum' && operation.isMeasured;
  return { value, agreement: compareSum(written, value, { count: weight, isMeasured }), weight };
}

/** The same equation with other numbers in some of its cells. Linear in its operands. */
export function reckonWithAll(equation: Equation, values: ReadonlyMap<TableCell, Decimal>): Equation {
  const { row, column, result, operands, operation } = equation;
  const changed = operands.map(operand => {
    const value = operand.cell === null ? undefined : values.get(operand.cell);
    return value === undefined ? operand : { ...operand, value };
  });
  const own = values.get(result);
  return reckon(
    { row, column, result: own === undefined ? result : withValue(result, own), operands: changed },
    operation,
  );
}

function withValue(cell: TableCell, { units, scale }: Decimal): TableCell {
  if (cell.content.kind !== 'number') return cell;
  return { ...cell, content: { kind: 'number', number: { ...cell.content.number, units, scale } } };
}
