import { gatheringPieces } from '../../../block/remembering-pieces';
import type { TableBody, TableRow } from '../roles/table';
import type { Equation, Operand, Operation } from './equation';
import { equationOfRow } from './known-equations';
import { reckon } from './reckon';

/** What a column comes of, row by row. */
export interface ColumnRule {
  readonly column: number;
  readonly operation: Operation;
  /** The columns that it is reckoned from, in words that tell it from another; null where it comes of more than its row. */
  readonly from: string | null;
  /** The operands in a row; null where the row has none. */
  readonly operandsOf: (row: TableRow) => readonly Operand[] | null;
}

/** The equations of a column, one for each row that has operands and is not itself reckoned from others. */
export function equationsOf(
  { rows }: TableBody,
  { column, operation, from, operandsOf }: ColumnRule,
): readonly Equation[] {
  const key = from === null ? null : `${column} ${from} ${keyOf(operation)}`;
  const read = (own: TableRow, row: number): Equation | null => {
    const result = own.cells[column];
    const operands = operandsOf(own);
    return result === undefined || operands === null || own.isDerived
      ? null
      : reckon({ row, column, result, operands }, operation);
  };
  return key === null
    ? rows.flatMap((own, row) => read(own, row) ?? [])
    : gatherEquations(rows, key, ({ first, items }) =>
        items.flatMap((own, at) => equationOfRow(own, { row: first + at, key, read }) ?? []),
      );
}

const gatherEquations = gatheringPieces<TableRow, Equation>();

function keyOf(operation: Operation): string {
  switch (operation.kind) {
    case 'sum':
      return `sum ${operation.isMeasured}`;
    case 'mean':
      return 'mean';
    case 'product':
      return `product ${operation.exponent}`;
    case 'quotient':
      return `quotient ${operation.exponent} ${operation.isMeasured}`;
    case 'percent':
      return `${operation.relation} ${operation.isExact}`;
  }
}

/** The highest score, and who has it; null where none is above zero. The first of equals is taken. */
export function bestBy<Candidate>(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
): Candidate | null {
  let best: { readonly candidate: Candidate; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate ?? null;
}
