import { fractionOf, type CellFraction, type TableCell } from '../grid/cell';
import type { ColumnAddition } from './column-addition';
import { isProof, operandOf, type Equation, type EquationPlace } from './equation';
import type { AddedRows } from './plain-sums';
import { reckon } from './reckon';
import type { TableBody } from '../roles/table';

/** The columns whose total is a fraction. */
export function addFractionColumns(
  { rows, columns }: TableBody,
  { row, addends }: AddedRows,
): readonly ColumnAddition[] {
  return columns.flatMap((_, column) => {
    const own = fractionOf(rows[row]?.cells[column]);
    if (own === null) return [];
    const cells = addends.flatMap(index => rows[index]?.cells[column] ?? []);
    return addFractions({ row, column }, own, cells);
  });
}

/**
 * Adds up the parts and the wholes of fractions: "38/41", "45/52" → "83/93". Where the wholes add up, the parts must too; wholes that
 * do not may be one and the same for all rows. None where a row has no fraction.
 */
function addFractions(
  { row, column }: Pick<EquationPlace, 'row' | 'column'>,
  own: CellFraction,
  cells: readonly TableCell[],
): readonly ColumnAddition[] {
  const fractions = cells.flatMap(cell => fractionOf(cell) ?? []);
  if (fractions.length < cells.length) return [];
  const add = (side: keyof CellFraction): Equation => {
    const operands = fractions.map(fraction => operandOf(fraction[side]));
    return reckon({ row, column, result: own[side], operands }, { kind: 'sum', isMeasured: false });
  };
  const [parts, wholes] = [add('part'), add('whole')];
  return [
    { ...parts, isAmount: isProof(wholes) },
    { ...wholes, isAmount: false },
  ];
}
