import type { PlacedBlock } from '../block/placed-block';

/**
 * Which blocks of a document have something to tell: few. Behind an edit the others need not be asked again, which in a law of
 * eighteen thousand blocks is most of the work of a key. Remembers the blocks of the last document, and of no other.
 */
export class ToldBlocks {
  #last: { readonly blocks: readonly PlacedBlock[]; readonly told: readonly number[] } = {
    blocks: [],
    told: [],
  };

  /**
   * The indexes of the blocks for which `isTold` says yes, ascending. It is asked of blocks that the last document did not have in
   * that order; what it says of a block must be the same each time. Null where `shouldStop` says yes between two blocks.
   */
  find(
    blocks: readonly PlacedBlock[],
    isTold: (placed: PlacedBlock) => boolean,
    shouldStop: () => boolean,
  ): readonly number[] | null {
    const { blocks: before, told: known } = this.#last;
    const head = countAlike(before, blocks);
    const tail = countAlikeFromEnd(before, blocks, head);
    const told = known.filter(index => index < head);
    for (let index = head; index < blocks.length - tail; index += 1) {
      const placed = blocks[index];
      if (placed !== undefined && isTold(placed)) told.push(index);
      if (shouldStop()) return null;
    }
    const by = blocks.length - before.length;
    for (const index of known) if (index >= before.length - tail) told.push(index + by);
    this.#last = { blocks, told };
    return told;
  }
}

/** How many blocks two lists begin with alike. */
function countAlike(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count]?.block === after[count]?.block) count += 1;
  return count;
}

/** How many blocks they end with alike, the first `head` left out. */
function countAlikeFromEnd(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
  head: number,
): number {
  const most = Math.min(before.length, after.length) - head;
  let count = 0;
  while (count < most && before[before.length - 1 - count]?.block === after[after.length - 1 - count]?.block)
    count += 1;
  return count;
}
