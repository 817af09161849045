import type { Block } from '../../block/block';
import type { PlacedBlock } from '../../block/placed-block';
import type { Span } from '../../text/span';

/** Rows that follow each other without a blank line, by the indexes of their blocks, both included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** The runs of rows from a block on; `isRow` says what a row is. Linear. */
export function findRowRuns(
  blocks: readonly PlacedBlock[],
  from: number,
  isRow: (block: Block) => boolean,
): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (let first = from; first < blocks.length; first += 1) {
    const opening = blocks[first];
    if (opening === undefined || !isRow(opening.block)) continue;
    const last = endOfRun(blocks, first, isRow);
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

function endOfRun(blocks: readonly PlacedBlock[], first: number, isRow: (block: Block) => boolean): number {
  let last = first;
  for (let next = blocks[last + 1]; next !== undefined; next = blocks[last + 1]) {
    if (next.opensGroup || !isRow(next.block)) break;
    last += 1;
  }
  return last;
}

/** Two and more rows of pipes or tabs, also of tables that nobody adds up: what an editor folds. */
export function rowStretches(blocks: readonly PlacedBlock[], from: number): readonly Span[] {
  return findRowRuns(blocks, from, ({ kind }) => kind === 'table-row').flatMap(({ first, last }) => {
    const [top, bottom] = [blocks[first], blocks[last]];
    if (top === undefined || bottom === undefined || first === last) return [];
    return [{ start: top.start, end: bottom.start + bottom.block.text.length }];
  });
}
