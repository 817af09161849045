import type { DocumentModel } from '../document/document';
import { shiftSpan, spanTouches, type Span } from '../text/span';
import { reckonedCells } from './reckoned-cells';

/** A total of a table that is not written, or otherwise, and what its cells come to. */
export interface MissingSum {
  /** The cell, in the document. */
  readonly span: Span;
  /** As the table would write it: "1.278". */
  readonly sum: string;
}

/** The sums of the tables that touch a stretch of a document which stand nowhere, in the order of the text. */
export function listMissingSums(document: DocumentModel, wanted: Span): readonly MissingSum[] {
  const tables = document.tablesAround(wanted);
  const near = tables.filter(({ start, table }) => {
    const span = shiftSpan(table.span, start);
    return span.start <= wanted.end && span.end >= wanted.start;
  });
  const sums = near.flatMap(placed =>
    reckonedCells(placed).flatMap(({ equation: { operation, result, agreement }, text }) => {
      const isMissing = result.content.kind === 'blank' || agreement === 'differs';
      const span = shiftSpan(placed.table.spanOf(result), placed.start);
      return operation.kind === 'sum' && isMissing && spanTouches(wanted, span.end)
        ? [{ span, sum: text }]
        : [];
    }),
  );
  // A cell may be the total of its row and of its column.
  const byPlace = new Map(sums.map(sum => [sum.span.end, sum]));
  return [...byPlace.values()].sort((first, second) => first.span.start - second.span.start);
}
