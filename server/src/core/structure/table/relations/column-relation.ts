import type { TableBody, TableRow } from '../roles/table';
import type { Equation, Operand, Operation } from './equation';
import { reckon } from './reckon';

/** What a column comes of, row by row. */
export interface ColumnRule {
  readonly column: number;
  readonly operation: Operation;
  /** The operands in a row; null where the row has none. */
  readonly operandsOf: (row: TableRow) => readonly Operand[] | null;
}

/** The equations of a column, one for each row that has operands. */
export function equationsOf(
  { rows }: TableBody,
  { column, operation, operandsOf }: ColumnRule,
): readonly Equation[] {
  return rows.flatMap((own, row) => {
    const result = own.cells[column];
    const operands = operandsOf(own);
    return result === undefined || operands === null
      ? []
      : [reckon({ row, column, result, operands }, operation)];
  });
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
