import { findingInPieces } from '../../../block/remembering-pieces';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { isProof } from './equation';
import type { Relation } from './relation';
import { equationsOfRow, figureColumns, figureRowsBefore, type RowRule } from './row-relation';

/** How many rows before a difference may be its two. */
const REACH = 4;

/** Rows that are the difference of two before them: "Tổng thu | Tổng chi | Chênh lệch thu, chi". */
export function findRowDifferences(table: TableBody): readonly Relation[] {
  const columns = figureColumns(table, false);
  return findDifferences(table.rows).flatMap(row => {
    const best = bestBy(
      rulesFor(table, row),
      rule => equationsOfRow(table, rule, columns).filter(isProof).length,
    );
    if (best === null) return [];
    return [
      { form: 'row-difference', basis: 'named', equations: equationsOfRow(table, best, columns) } as const,
    ];
  });
}

const findDifferences = findingInPieces<TableRow>(
  ({ kind, hint }) => hint === 'difference' && kind === 'item',
);

function rulesFor(table: TableBody, row: number): readonly RowRule[] {
  const near = figureRowsBefore(table, row, REACH);
  return near.flatMap(first =>
    near
      .filter(second => second !== first)
      .map(second => ({
        row,
        operation: { kind: 'sum', isMeasured: false } as const,
        terms: [
          { row: first, isSubtracted: false },
          { row: second, isSubtracted: true },
        ],
      })),
  );
}
