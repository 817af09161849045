import type { TableRow } from '../roles/table';
import { operandOf, type Operand } from './equation';
import { NOT_A_NUMBER, type RoughValue } from './rough';

/** A column or a row that is added, or taken away. */
export interface SignedTerm {
  readonly index: number;
  readonly isSubtracted: boolean;
}

/** A term that is added. */
export function plus(index: number): SignedTerm {
  return { index, isSubtracted: false };
}

/** A term that is taken away. */
export function minus(index: number): SignedTerm {
  return { index, isSubtracted: true };
}

/** What columns come to, roughly. Nothing tells nothing: null where less than two are written, and for nought. */
export function leftOf(cells: readonly RoughValue[], terms: readonly SignedTerm[]): RoughValue | null {
  let value = 0;
  let written = 0;
  for (const { index, isSubtracted } of terms) {
    const own = (cells[index] ?? NOT_A_NUMBER).value;
    value += isSubtracted ? -own : own;
    if (own !== 0) written += 1;
  }
  return written < 2 || value === 0 ? null : { value, unit: 1e-6 };
}

/** The columns of a row as operands, those that the row does not have left out. */
export function signedOperands({ cells }: TableRow, terms: readonly SignedTerm[]): readonly Operand[] {
  return terms.flatMap(({ index, isSubtracted }) => {
    const cell = cells[index];
    return cell === undefined ? [] : [operandOf(cell, isSubtracted)];
  });
}

/** The terms in words that tell them from others: "+3 -4". */
export function keyOfTerms(terms: readonly SignedTerm[]): string {
  return terms.map(({ index, isSubtracted }) => `${isSubtracted ? '-' : '+'}${index}`).join(' ');
}
