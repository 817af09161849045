import { fractionOf, type CellFraction, type TableCell } from '../grid/cell';
import type { ColumnAddition } from './column-addition';
import { isProof, operandOf, type Equation, type EquationPlace } from './equation';
import { reckon } from './reckon';

/**
 * Adds up the parts and the wholes of fractions: "38/41", "45/52" → "83/93". Where the wholes add up, the parts must too; wholes that
 * do not may be one and the same for all rows. None where a row has no fraction.
 */
export function addFractions(
  { row, column }: Pick<EquationPlace, 'row' | 'column'>,
  total: TableCell,
  cells: readonly TableCell[],
): readonly ColumnAddition[] {
  const own = fractionOf(total);
  const fractions = cells.flatMap(cell => fractionOf(cell) ?? []);
  if (own === null || fractions.length < cells.length) return [];
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
