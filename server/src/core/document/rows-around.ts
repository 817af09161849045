import type { PlacedBlock } from '../block/placed-block';
import { hasLineEnd } from '../text/blanks';
import type { Span } from '../text/span';
import type { BlockKind } from '../text/blocks';

/** Blocks of a document, by their indexes: the last excluded. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows of a table that an edit touches and one on each side that it leaves alone, where these stand in one group. Null where that group has
 * lines of prose that follow each other: how long a row is tells then whether they were wrapped. Linear in the blocks of the group.
 */
export function rowsAround(blocks: readonly PlacedBlock[], touched: Span, at: number): BlockRange | null {
  let first = at;
  while (first > 0 && endOf(blocks[first]) >= touched.start) first -= 1;
  let last = first + 1;
  while (last < blocks.length && (blocks[last]?.start ?? 0) <= touched.end) last += 1;
  if (last === blocks.length || !isRow(blocks[first]) || !isRow(blocks[last])) return null;
  const group = groupAround(blocks, first);
  return last < group.last && areLinesApart(blocks, group) ? { first, last: last + 1 } : null;
}

/** True where rows that were read again came out as rows, those at both ends as they were: then their neighbours are what they were too. */
export function areStillRows(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): boolean {
  return (
    before[0]?.block === after[0]?.block &&
    before.at(-1)?.block === after.at(-1)?.block &&
    after.length > 1 &&
    after.every((placed, index) => isRow(placed) && (index === 0 || !placed.opensGroup))
  );
}

function groupAround(blocks: readonly PlacedBlock[], index: number): BlockRange {
  let first = index;
  while (first > 0 && blocks[first]?.opensGroup !== true) first -= 1;
  let last = index + 1;
  while (last < blocks.length && blocks[last]?.opensGroup !== true) last += 1;
  return { first, last };
}

/** True where no line of a group may go on in the next one. */
function areLinesApart(blocks: readonly PlacedBlock[], { first, last }: BlockRange): boolean {
  let wasProse = false;
  for (let index = first; index < last; index += 1) {
    const block = blocks[index]?.block;
    const isProse = block !== undefined && PROSE.has(block.kind);
    if (isProse && (wasProse || hasLineEnd(block.text))) return false;
    wasProse = isProse;
  }
  return true;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

function isRow(placed: PlacedBlock | undefined): boolean {
  return placed?.block.kind === 'table-row';
}

function endOf(placed: PlacedBlock | undefined): number {
  return placed === undefined ? 0 : placed.start + placed.block.text.length;
}
