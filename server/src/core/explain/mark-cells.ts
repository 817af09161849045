import type { TableCell } from '../structure/table/grid/cell';
import type { PlacedTable } from '../structure/table/tables';
import type { Span } from '../text/span';

/** What a figure of a table is to the others. */
export interface CellMarks {
  /** It stands in a total row. */
  readonly isTotal?: true;
  /** Others of the table give it as it is written. */
  readonly isChecked?: true;
}

/** The figures of tables that touch `wanted` of which there is something to show, by where they begin in the document. */
export function markCells(tables: readonly PlacedTable[], wanted: Span): ReadonlyMap<number, CellMarks> {
  const marks = new Map<number, CellMarks>();
  for (const { table, start } of tables) {
    if (start + table.span.start > wanted.end || start + table.span.end < wanted.start) continue;
    const mark = (cell: TableCell, own: CellMarks): void => {
      if (cell.content.kind !== 'number') return;
      const at = start + table.spanOf(cell).start + cell.content.number.digits.start - cell.span.start;
      marks.set(at, { ...marks.get(at), ...own });
    };
    const totals = table.rows.filter(({ kind }) => kind === 'total').flatMap(({ cells }) => cells);
    for (const cell of totals) mark(cell, { isTotal: true });
    for (const cell of table.proven) mark(cell, { isChecked: true });
  }
  return marks;
}
