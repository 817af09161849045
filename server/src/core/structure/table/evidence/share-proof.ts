import type { ColumnAddition } from '../relations/column-addition';
import { countDistinct, isProof, type Equation } from '../relations/equation';
import { reckon } from '../relations/reckon';
import type { RowSum } from '../relations/row-sums';
import type { TableBody } from '../roles/table';

/**
 * True where a column of shares has the rows of a sum as parts of what they come to: then the written total is wrong, and not the list
 * incomplete. Linear in the rows that are added up.
 */
export function areSharesOf(table: TableBody, sum: RowSum, addition: ColumnAddition): boolean {
  return table.columns.some(({ kind }, column) => {
    if (kind !== 'ratio') return false;
    const shares = sharesIn(table, { column, addends: sum.addends, addition });
    const proofs = shares.filter(isProof);
    return countDistinct(proofs, 3) === 3 && 2 * proofs.length > shares.length;
  });
}

interface ShareColumn {
  readonly column: number;
  readonly addends: RowSum['addends'];
  readonly addition: ColumnAddition;
}

function sharesIn({ rows }: TableBody, { column, addends, addition }: ShareColumn): readonly Equation[] {
  const whole = { cell: null, value: addition.value, isSubtracted: false };
  return addends.flatMap((row, index) => {
    const part = addition.operands[index];
    const result = rows[row]?.cells[column];
    if (part === undefined || result === undefined) return [];
    const place = { row, column, result, operands: [part, whole] };
    return [reckon(place, { kind: 'percent', relation: 'ratio', isExact: false })];
  });
}
