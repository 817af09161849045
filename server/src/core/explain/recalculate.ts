import { formatDecimal } from '../arithmetic/decimal';
import type { DocumentModel } from '../document/document';
import { editTo } from '../rules/figure/table-writing';
import type { TextEdit } from '../rule/rule';
import type { ColumnAddition } from '../structure/table/relations/column-addition';
import { countAgreeing, type RowSum } from '../structure/table/relations/row-sums';
import type { PlacedTable } from '../structure/table/tables';
import { joinSpans, shiftSpan, spanFrom, spanTouches, type Span } from '../text/span';

/** A total row that can be reckoned again. */
export interface Recalculation {
  /** The name of the row as written: "Tổng cộng". */
  readonly row: string;
  /** One for each figure that changes; blank cells of the row are filled. */
  readonly edits: readonly TextEdit[];
}

/**
 * What adding up again would change in the total row at an offset of a document. Null where no total row is, and where
 * nothing would change. Works without a finding: also for rows that no rule is sure of.
 */
export function recalculateRowAt(document: DocumentModel, offset: number): Recalculation | null {
  for (const placed of document.tablesAround(spanFrom(offset, offset))) {
    if (!spanTouches(shiftSpan(placed.table.span, placed.start), offset)) continue;
    for (const sum of placed.table.sums.rowSums) {
      if (!isTotal(sum) || !spanTouches(spanOfRow(placed, sum.row), offset)) continue;
      const edits = sum.additions.flatMap(addition => editOf(placed, addition));
      if (edits.length > 0) return { row: placed.table.rows[sum.row]?.label ?? '', edits };
    }
  }
  return null;
}

/** Rows above others ("I" above "1", "2") may be more than their sum; only where columns agree are they its total. */
function isTotal(sum: RowSum): boolean {
  return sum.form === 'total' || countAgreeing(sum) > 0;
}

function spanOfRow({ table, start }: PlacedTable, row: number): Span {
  const spans = (table.rows[row]?.cells ?? []).map(({ span }) => span);
  const [first = { start: 0, end: 0 }, ...others] = spans;
  return shiftSpan(others.reduce(joinSpans, first), start + (table.starts[row] ?? 0));
}

function editOf(placed: PlacedTable, addition: ColumnAddition): readonly TextEdit[] {
  const { result, value, agreement, isAmount, weight, operands } = addition;
  if (!isAmount || weight === 0) return [];
  if (result.content.kind === 'number') {
    const edit = agreement === 'differs' ? editTo(placed, result, value) : null;
    return edit === null ? [] : [edit];
  }
  const isReadable = operands.every(({ cell, value: own }) => own !== null || cell?.content.kind === 'dash');
  if (result.content.kind !== 'blank' || !isReadable) return [];
  return [{ span: shiftSpan(placed.table.spanOf(result), placed.start), text: formatDecimal(value, 'vi') }];
}
