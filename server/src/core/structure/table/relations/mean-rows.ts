import { findingInPieces } from '../../../block/remembering-pieces';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { isProof, type Equation } from './equation';
import type { Relation } from './relation';
import { equationsOfRow, figureColumns, hasFigure, type RowRule } from './row-relation';

/** Rows that are the mean of others: "Bình quân". The mean of percentages is seldom the mean of their rows. */
export function findMeanRows(table: TableBody): readonly Relation[] {
  const figures = figureColumns(table, false);
  const columns = figureColumns(table, true);
  return findMeans(table.rows)
    .slice(0, MOST_MEANS)
    .flatMap(row => {
      const best = bestBy(
        rulesFor(table, row),
        rule => equationsOfRow(table, rule, columns).filter(isProof).length,
      );
      if (best === null) return [];
      const equations = equationsOfRow(table, best, columns);
      const isOfFigures = ({ column }: Equation): boolean => figures.includes(column);
      return [
        { form: 'mean', basis: 'named', equations: equations.filter(isOfFigures) } as const,
        { form: 'mean', basis: 'open', equations: withProof(equations, isOfFigures) } as const,
      ].filter(relation => relation.equations.length > 0);
    });
}

const findMeans = findingInPieces<TableRow>(({ kind }) => kind === 'mean');

/** The means of percentages, and what proves that the row has means at all. */
function withProof(
  equations: readonly Equation[],
  isOfFigures: (equation: Equation) => boolean,
): readonly Equation[] {
  if (equations.every(isOfFigures)) return [];
  return equations.filter(equation => !isOfFigures(equation) || isProof(equation));
}

/** Each is tried against all rows, so that more of them would not be linear. */
const MOST_MEANS = 20;

/** All rows above, or below; those that stand outermost, or all. */
function rulesFor({ rows }: TableBody, row: number): readonly RowRule[] {
  const items = rows.flatMap((own, index) => (own.kind === 'item' && hasFigure(own) ? [index] : []));
  const level = items.reduce((lowest, index) => Math.min(lowest, rows[index]?.level ?? 0), Infinity);
  const outermost = items.filter(index => rows[index]?.level === level);
  const sets = [items, outermost].flatMap(set => [
    set.filter(index => index < row),
    set.filter(index => index > row),
  ]);
  return sets
    .filter(({ length }) => length > 1)
    .map(set => ({
      row,
      operation: { kind: 'mean' },
      terms: set.map(index => ({ row: index, isSubtracted: false })),
    }));
}
