import type { TableBody } from '../roles/table';
import { bestBy } from './column-relation';
import { countDistinct, isExactProof, type Equation } from './equation';
import { roughOf, type RoughValue } from './rough';
import { equationsOfRow, hasFigure, ratioRules } from './row-relation';

/** Rows of figures that are tried for a percentage that stands apart from them. */
const MOST_FAR = 24;

/** The percentages of two rows that stand apart from a row, where at least three columns prove them to the last digit; null where none do. */
export function farRatios(
  table: TableBody,
  row: number,
  columns: readonly number[],
): readonly Equation[] | null {
  const roughly = (index: number): readonly RoughValue[] =>
    columns.map(column => roughOf(table.rows[index]?.cells[column]));
  const written = roughly(row);
  const figures = table.rows.flatMap((own, index) =>
    index !== row && own.hint !== 'ratio' && Math.abs(index - row) <= MOST_FAR && hasFigure(own)
      ? [index]
      : [],
  );
  const values = new Map(figures.map(index => [index, roughly(index)]));
  const near = ratioRules(row, figures).filter(({ terms: [part, whole] }) => {
    const [top, bottom] = [values.get(part?.row ?? -1), values.get(whole?.row ?? -1)];
    const isNear = ({ value, unit }: RoughValue, index: number): boolean =>
      Math.abs((100 * (top?.[index]?.value ?? NaN)) / (bottom?.[index]?.value ?? NaN) - value) <= unit;
    return written.filter(isNear).length >= FAR_PROOFS;
  });
  const best = bestBy(near, rule => {
    const exact = equationsOfRow(table, rule, columns).filter(isExactProof);
    return countDistinct(exact, FAR_PROOFS) < FAR_PROOFS ? 0 : exact.length;
  });
  return best === null ? null : equationsOfRow(table, best, columns);
}

/** Among so many pairs of rows two columns may agree by chance. */
const FAR_PROOFS = 3;
