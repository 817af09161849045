import type { TableBody, TableRow } from '../roles/table';
import type { Equation, Operand, Operation } from './equation';
import { operandOf } from './equation';
import { reckon } from './reckon';

/** What a row comes of, column by column. */
export interface RowRule {
  readonly row: number;
  readonly operation: Operation;
  /** The rows that it comes of. */
  readonly terms: readonly { readonly row: number; readonly isSubtracted: boolean }[];
}

/** The equations of a row, one for each of some columns where it and all that it comes of are written. */
export function equationsOfRow(
  { rows }: TableBody,
  { row, operation, terms }: RowRule,
  columns: readonly number[],
): readonly Equation[] {
  return columns.flatMap(column => {
    const result = rows[row]?.cells[column];
    const operands = terms.flatMap(({ row: index, isSubtracted }): readonly Operand[] => {
      const cell = rows[index]?.cells[column];
      return cell === undefined ? [] : [operandOf(cell, isSubtracted)];
    });
    if (result?.content.kind !== 'number' || operands.some(({ value }) => value === null)) return [];
    return [reckon({ row, column, result, operands }, operation)];
  });
}

/** The columns of figures, with or without those that are percentages in each row. */
export function figureColumns({ columns }: TableBody, withRatios: boolean): readonly number[] {
  return columns.flatMap(({ kind }, index) =>
    kind === 'amount' || kind === 'doubtful' || (withRatios && kind === 'ratio') ? [index] : [],
  );
}

/** Up to so many rows with figures before a row, the nearest first; no totals, nothing that is one of the others again. */
export function figureRowsBefore({ rows }: TableBody, row: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let index = row - 1; index >= 0 && found.length < most && row - index <= 2 * most; index -= 1) {
    const own = rows[index];
    if (own === undefined || own.hint === 'ratio') continue;
    if (hasFigure(own)) found.push(index);
  }
  return found;
}

/** False for a title over some rows. */
export function hasFigure({ cells }: TableRow): boolean {
  return cells.some(({ content }, column) => column > 0 && content.kind === 'number');
}

/** A row as the percentage of each two of some rows, either way round. */
export function ratioRules(row: number, near: readonly number[]): readonly RowRule[] {
  return near.flatMap(part =>
    near
      .filter(whole => whole !== part)
      .map(whole => ({
        row,
        operation: { kind: 'percent', relation: 'ratio', isExact: false } as const,
        terms: [part, whole].map(index => ({ row: index, isSubtracted: false })),
      })),
  );
}
