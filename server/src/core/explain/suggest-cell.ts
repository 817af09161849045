import type { DocumentModel } from '../document/document';
import type { TableCell } from '../structure/table/grid/cell';
import type { TableRow } from '../structure/table/roles/table';
import type { PlacedTable } from '../structure/table/tables';
import { shiftSpan, spanFrom, spanTouches, type Span, type Readable } from '../text/span';
import { reckonedCells } from './reckoned-cells';
import { isBeginningOf, type Suggestion } from './suggestion';
import { formulaOf } from './table-arithmetic';

/**
 * What belongs into the cell of a table at an offset by the others, where nothing or its beginning is typed: the total of the rows, the
 * percentage of two cells. Nothing in columns that stand apart by blanks, where a blank cell has no place.
 */
export function suggestCell(document: DocumentModel, offset: number): readonly Suggestion[] {
  const near = document.tablesAround(spanFrom(Math.max(0, offset - LONGEST_BLANK), offset));
  const placed = near.find(({ start, table }) => spanTouches(widen(shiftSpan(table.span, start)), offset));
  if (placed === undefined) return [];
  const { pieces: text } = document;
  const cell = cellAt(text, placed, offset);
  if (cell === null) return [];
  const found = reckonedCells(placed).find(({ equation }) => equation.result === cell);
  const start = cell.content.kind === 'blank' ? offset : placed.start + placed.table.spanOf(cell).start;
  const typed = text.slice(start, offset);
  if (found === undefined || !isBeginningOf(found.text, typed)) return [];
  const formula = { vi: formulaOf(found.equation, 'vi'), en: formulaOf(found.equation, 'en') };
  return [{ span: spanFrom(start, offset), text: found.text, subject: { kind: 'cell', formula } }];
}

/** A blank cell at the end of a table lies behind its last bar but one. */
function widen({ start, end }: Span): Span {
  return { start, end: end + LONGEST_BLANK };
}

const LONGEST_BLANK = 200;

/** The blank cell around an offset of the document, or the one that is being typed and ends there. */
function cellAt(text: Readable, { table, start }: PlacedTable, offset: number): TableCell | null {
  const at = table.rows.findLastIndex(
    ({ cells }, row) => start + (table.starts[row] ?? 0) + (cells[0]?.span.start ?? Infinity) <= offset,
  );
  const row = table.rows[at];
  if (row === undefined || !/^[^\S\r\n]*(?:[|\t\r\n]|$)/u.test(text.slice(offset, offset + LONGEST_BLANK)))
    return null;
  const line = start + (table.starts[at] ?? 0);
  const typed = row.cells.find(
    ({ content, span }) => content.kind === 'number' && line + span.end === offset,
  );
  return typed ?? blankCellAt(text, { row, start: line }, offset);
}

interface PlacedRow {
  readonly row: TableRow;
  /** Where its line begins in the document. */
  readonly start: number;
}

/** Blank cells have no place of their own: so many bars or tabs behind the last one that is written. */
function blankCellAt(text: Readable, { row: { cells }, start }: PlacedRow, offset: number): TableCell | null {
  const last = cells.findLastIndex(
    ({ span, content }) => content.kind !== 'blank' && start + span.end <= offset,
  );
  const written = cells[last];
  if (written === undefined) return null;
  const between = text.slice(start + written.span.end, offset);
  // Marks of bold text may stand there too.
  if (!/^[ \u00a0*_]*(?:[|\t][ \u00a0]*)+$/u.test(between)) return null;
  const cell = cells[last + (between.match(/[|\t]/gu) ?? []).length];
  return cell?.content.kind === 'blank' ? cell : null;
}
