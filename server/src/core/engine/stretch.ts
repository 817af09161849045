import type { PlacedBlock } from '../block/placed-block';
import { createDocument, type DocumentModel } from '../document/document';
import { spanFrom, type Span } from '../text/span';

/** How much is read around a stretch, so that a list and the line that leads it in stand together. In UTF-16 units. */
const MARGIN = 5_000;

/** A stretch of a document as a document of its own, and where it begins in what is written. */
export interface Stretch {
  readonly document: DocumentModel;
  readonly start: number;
}

/** Cuts a stretch of the text as it is read out of a document, with what stands around it. Linear in the blocks, and else in the stretch. */
export function cutOut(document: DocumentModel, { start, end }: Span): Stretch {
  const opening = document.blocks.filter(({ opensGroup }) => opensGroup);
  const first = lastAtOrBefore(opening, start - MARGIN)?.start ?? 0;
  const next = opening.find(placed => placed.start > end + MARGIN)?.start ?? document.pieces.length;
  const { source } = document;
  const written = source.toWritten(spanFrom(first, next));
  return { document: createDocument(source.written.slice(written.start, written.end)), start: written.start };
}

function lastAtOrBefore(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  return blocks.findLast(placed => placed.start <= offset);
}
