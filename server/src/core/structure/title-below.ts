import type { PlacedBlock } from '../block/placed-block';
import type { Span } from '../text/span';
import { endsWithOneOf, startsWithOneOf } from '../text/one-of';

/** A title in capitals goes over a few lines at most. */
const TITLE_LINES = 4;
const WIDEST_LINE = 200;

/** The lines of a title below its heading: "QUY ĐỊNH CHUNG" below "Chương I", or one short line; null where none follows. */
export function readTitleBelow(blocks: readonly PlacedBlock[], from: number): Span | null {
  const first = blocks[from];
  if (first === undefined || !mayBeTitle(first)) return null;
  let last = first;
  for (let index = from + 1; index < from + TITLE_LINES && isCapitals(first); index += 1) {
    const next = blocks[index];
    if (next === undefined || !mayBeTitle(next) || !isCapitals(next)) break;
    last = next;
  }
  return { start: first.start, end: last.start + last.block.text.replace(REMARK, '').length };
}

function mayBeTitle({ block }: PlacedBlock): boolean {
  const { text, kind, opening } = block;
  if (kind === 'table-row' || kind === 'comment' || text.length > WIDEST_LINE) return false;
  if (opening.unit !== null || opening.isQuotation || startsWithOneOf(text, '-–+•(')) return false;
  return !endsWithOneOf(text, '.;:,');
}

function isCapitals({ block }: PlacedBlock): boolean {
  return block.text === block.text.toUpperCase() && /\p{Lu}/u.test(block.text);
}

/** "(Kèm theo Quyết định số …)" below the title, in the same block. */
const REMARK = /\s*[\r\n]\s*\([^]*$/u;
