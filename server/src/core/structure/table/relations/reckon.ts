import type { Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { Equation, EquationPlace, Operation, Reckoning } from './equation';
import { reckonMean } from './reckon-mean';
import { reckonPercent } from './reckon-percent';
import { reckonProduct } from './reckon-product';
import { reckonSum } from './reckon-sum';

/** Reckons what the operands come to, and holds the written result against that. */
export function reckon(place: EquationPlace, operation: Operation): Equation {
  const { row, column, result, operands } = place;
  const { value, agreement, weight } = reckonBy(place, operation);
  // Written out: a table has one of these for each of its cells.
  return { row, column, result, operands, operation, value, agreement, weight };
}

function reckonBy({ result, operands }: EquationPlace, operation: Operation): Reckoning {
  switch (operation.kind) {
    case 'sum':
      return reckonSum(result, operands, operation.isMeasured);
    case 'mean':
      return reckonMean(result, operands);
    case 'product':
      return reckonProduct(result, operands, operation.exponent);
    case 'percent':
      return reckonPercent(result, operands, operation);
  }
}

/** The same equation with another number in one of its cells. */
export function reckonWith(equation: Equation, cell: TableCell, value: Decimal): Equation {
  return reckonWithAll(equation, new Map([[cell, value]]));
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
