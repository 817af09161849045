import type { Block } from './block';
import type { PlacedBlock } from './placed-block';
import type { ClaimList } from './readers';

/** Blocks of a document, all of them and some of them. */
export interface PlacedClaims {
  readonly blocks: readonly PlacedBlock[];
  /** The blocks whose list of claims is not empty, in the order of the text. */
  readonly blocksWith: (list: ClaimList) => readonly PlacedBlock[];
  /**
   * The blocks for which `holds` says yes, in the order of the text. It must say the same of a block each time: a document behind an edit
   * asks it of the blocks that the edit replaced, and of no other. Null where `shouldStop` says yes between two blocks.
   */
  readonly blocksWhere: (holds: BlockTest, shouldStop: () => boolean) => readonly PlacedBlock[] | null;
}

/** Says something of a block that depends on the block alone. */
export type BlockTest = (block: Block) => boolean;

/** What an edit replaced: the blocks from `first` on, as they were and as they are. */
export interface ReplacedBlocks {
  readonly first: number;
  readonly before: readonly PlacedBlock[];
  readonly after: readonly PlacedBlock[];
}

/** Indexes of blocks, ascending. */
type Indexes = readonly number[];

/**
 * Which blocks of a document have something. Found on first use, which is linear in the blocks; behind an edit only the blocks
 * that it replaced are asked, so that a rule need not pass over all the others for each key.
 */
export class ClaimPlaces {
  readonly #blocks: readonly PlacedBlock[];
  readonly #before: BeforeEdit | null;
  readonly #known = new Map<BlockTest, Indexes>();
  readonly #placed = new Map<BlockTest, readonly PlacedBlock[]>();

  constructor(blocks: readonly PlacedBlock[], before: BeforeEdit | null = null) {
    this.#blocks = blocks;
    this.#before = before;
  }

  /** The places in the document behind an edit. */
  afterEdit(blocks: readonly PlacedBlock[], replaced: ReplacedBlocks): ClaimPlaces {
    return new ClaimPlaces(blocks, { known: this.#known, replaced });
  }

  /** The blocks for which a test holds. Null where it was stopped. */
  blocksWhere(holds: BlockTest, shouldStop: () => boolean): readonly PlacedBlock[] | null {
    const placed = this.#placed.get(holds);
    if (placed !== undefined) return placed;
    const indexes = this.#find({ holds, shouldStop });
    if (indexes === null) return null;
    const found = placedAt(this.#blocks, indexes);
    this.#known.set(holds, indexes);
    this.#placed.set(holds, found);
    return found;
  }

  #find(search: BlockSearch): Indexes | null {
    const known = this.#before?.known.get(search.holds);
    if (known === undefined || this.#before === null) return indexesWhere(search, this.#blocks, 0);
    const { first, before, after } = this.#before.replaced;
    const fresh = indexesWhere(search, after, first);
    if (fresh === null) return null;
    const from = countBelow(known, first);
    const to = countBelow(known, first + before.length);
    const by = after.length - before.length;
    // Most edits leave a block what it was: then nothing is copied.
    if (by === 0 && to - from === fresh.length && fresh.every((index, at) => known[from + at] === index))
      return known;
    const tail = known.slice(to);
    return [...known.slice(0, from), ...fresh, ...(by === 0 ? tail : tail.map(index => index + by))];
  }
}

function placedAt(blocks: readonly PlacedBlock[], indexes: Indexes): readonly PlacedBlock[] {
  if (indexes.length === 0) return NO_BLOCKS;
  const placed: PlacedBlock[] = [];
  for (const index of indexes) {
    const block = blocks[index];
    if (block !== undefined) placed.push(block);
  }
  return placed;
}

const NO_BLOCKS: readonly PlacedBlock[] = [];

interface BlockSearch {
  readonly holds: BlockTest;
  readonly shouldStop: () => boolean;
}

/** What was known before an edit, and what the edit replaced. */
interface BeforeEdit {
  readonly known: ReadonlyMap<BlockTest, Indexes>;
  readonly replaced: ReplacedBlocks;
}

function indexesWhere(
  { holds, shouldStop }: BlockSearch,
  blocks: readonly PlacedBlock[],
  first: number,
): Indexes | null {
  const indexes: number[] = [];
  let index = first;
  for (const { block } of blocks) {
    if (holds(block)) indexes.push(index);
    if (shouldStop()) return null;
    index += 1;
  }
  return indexes;
}

/** How many of ascending numbers are below a bound. Logarithmic. */
function countBelow(numbers: Indexes, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
