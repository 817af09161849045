import type { Random } from '../../bench/random';
import { between, choose, happens, sample } from '../desk';
import type { Draft, DraftRow, Value } from '../draft';
import type { Figure } from '../figure';
import type { Book, RelationKind } from '../relation';
import { ROW_NAMES, TOTAL_NAMES } from '../vocabulary';

/** Writes a table of one kind, each time another one. */
export type Recipe = (next: Random) => Draft;

/** Names for some rows, and the head over them. */
export interface Names {
  readonly head: string;
  readonly names: readonly string[];
}

/** Communes, offices or schools: four to twelve of a kind. */
export function chooseNames(next: Random): Names {
  const { head, names } = choose(next, ROW_NAMES);
  return { head, names: sample(next, names, between(next, 4, 12)) };
}

/** A column of a total row: of the figures above it. */
export function totalOf(book: Book, rows: readonly (readonly Figure[])[], column: number): Figure {
  return book.reckon('total', columnOf(rows, column));
}

/** The figures of a column. */
export function columnOf(rows: readonly (readonly Figure[])[], column: number): readonly Figure[] {
  return rows.map(row => row[column]).filter(figure => figure !== undefined);
}

/** A figure of a row by its place; a row always has one there. */
export function at(row: readonly Figure[], column: number): Figure {
  const figure = row[column];
  if (figure === undefined) throw new Error(`A row has no figure in column ${column}.`);
  return figure;
}

/** How a quotient is reckoned from two columns: part and whole. */
export interface Quotient {
  readonly kind: RelationKind;
  readonly parts: readonly [number, number];
  readonly decimals: number;
}

/** The figure that follows from two of a row. */
export function quotientOf(book: Book, row: readonly Figure[], { kind, parts, decimals }: Quotient): Figure {
  return book.reckon(
    kind,
    parts.map(column => at(row, column)),
    decimals,
  );
}

/** A total row with one of its names. */
export function totalRow(next: Random, values: readonly Value[]): DraftRow {
  return { kind: 'sum', label: choose(next, TOTAL_NAMES), values };
}

/** The rows with a row that adds them up, mostly below. */
export function withTotal(next: Random, rows: readonly DraftRow[], total: DraftRow): readonly DraftRow[] {
  return happens(next, 85) ? [...rows, total] : [total, ...rows];
}

/** Decimals of a quotient: mostly two, often one. */
export function quotientDecimals(next: Random): number {
  return choose(next, [2, 2, 2, 1, 1]);
}
