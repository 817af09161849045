import { findingInPieces } from '../../../block/remembering-pieces';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { isDiffering, isExactProof, isProof, numberOf, type Equation } from './equation';
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
      const own = equations.filter(isOfFigures);
      return [
        {
          form: 'mean',
          basis: isPlainBeside(table, equations) ? 'single' : 'named',
          equations: own,
        } as const,
        { form: 'mean', basis: 'open', equations: withProof(equations, isOfFigures) } as const,
      ].filter(relation => relation.equations.length > 0);
    });
}

const findMeans = findingInPieces<TableRow>(({ kind }) => kind === 'mean');

/**
 * True where one of two columns proves that their row has plain means, and the other differs. Percentages, marks and prices would be the
 * first to be weighed by what they are of, so that those which are not speak for others of the kind. Counts, which nobody weighs, say
 * nothing of them, and beside them "Bình quân" may be anything.
 */
function isPlainBeside({ columns }: TableBody, equations: readonly Equation[]): boolean {
  const [first, second, ...others] = equations;
  if (first === undefined || second === undefined || others.length > 0) return false;
  const isOfCounts = ({ column }: Equation): boolean => columns[column]?.kind === 'amount';
  const provesPlain = (equation: Equation): boolean => isExactProof(equation) && isLong(equation);
  if (isOfCounts(first) || isOfCounts(second)) return false;
  return (provesPlain(first) && isDiffering(second)) || (isDiffering(first) && provesPlain(second));
}

/** A mean of so many figures, to its third digit, is no chance. */
function isLong({ weight, result }: Equation): boolean {
  return weight >= FEWEST_TERMS && (numberOf(result)?.units ?? 0n) >= 100n;
}

const FEWEST_TERMS = 4;

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
