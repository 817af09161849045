import { countDistinct, isProof, operandOf, type Equation } from '../relations/equation';
import { reckon } from '../relations/reckon';
import type { TableBody } from '../roles/table';

/**
 * True where a column of shares has the rows of a sum as parts of what they come to: then the written total is wrong, and not the list
 * incomplete.
 */
export function areSharesOf({ columns, rows }: TableBody, { operands, value }: Equation): boolean {
  const parts = new Map(operands.map(operand => [operand.cell, operand]));
  return columns.some(({ kind }, column) => {
    if (kind !== 'ratio') return false;
    const shares = rows.flatMap(({ cells }, row) => {
      const part = cells.find(cell => parts.has(cell));
      const result = cells[column];
      if (part === undefined || result === undefined) return [];
      const place = {
        row,
        column,
        result,
        operands: [operandOf(part), { cell: null, value, isSubtracted: false }],
      };
      return [reckon(place, { kind: 'percent', relation: 'ratio', isExact: false })];
    });
    const proofs = shares.filter(isProof);
    return countDistinct(proofs) >= 3 && 2 * proofs.length > shares.length;
  });
}
