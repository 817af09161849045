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

/** How far a question has come: the indexes, ascending, of the blocks before `next` of which it holds. */
interface Progress {
  readonly indexes: readonly number[];
  readonly next: number;
}

/** Of more blocks than this that an edit brings in, nothing is asked before somebody wants to know. */
const MOST_CARRIED = 100;

/**
 * Which blocks of a document have something. Found on first use, which is linear in the blocks, and where it was stopped it goes on from there;
 * behind an edit only the blocks that it replaced are asked, so that a rule need not pass over all the others for each key.
 */
export class ClaimPlaces {
  readonly #blocks: readonly PlacedBlock[];
  readonly #before: BeforeEdit | null;
  readonly #known = new Map<BlockTest, Progress>();
  readonly #placed = new Map<BlockTest, readonly PlacedBlock[]>();

  constructor(blocks: readonly PlacedBlock[], before: BeforeEdit | null = null) {
    this.#blocks = blocks;
    this.#before = before;
  }

  /** The places in the document behind an edit. What nobody asked of this version is taken over from the one before it. */
  afterEdit(blocks: readonly PlacedBlock[], replaced: ReplacedBlocks): ClaimPlaces {
    for (const holds of this.#before?.known.keys() ?? []) {
      if (!this.#known.has(holds)) this.#known.set(holds, this.#takeOver(holds));
    }
    return new ClaimPlaces(blocks, { known: this.#known, replaced });
  }

  /** The blocks for which a test holds. Null where it was stopped. */
  blocksWhere(holds: BlockTest, shouldStop: () => boolean): readonly PlacedBlock[] | null {
    const placed = this.#placed.get(holds);
    if (placed !== undefined) return placed;
    const progress = goOn(
      { holds, shouldStop },
      this.#blocks,
      this.#known.get(holds) ?? this.#takeOver(holds),
    );
    this.#known.set(holds, progress);
    if (progress.next < this.#blocks.length) return null;
    const found = placedAt(this.#blocks, progress.indexes);
    this.#placed.set(holds, found);
    return found;
  }

  /** What the version before knew, as far as it holds here. */
  #takeOver(holds: BlockTest): Progress {
    const known = this.#before?.known.get(holds);
    if (known === undefined || this.#before === null) return NO_PROGRESS;
    const { indexes, next } = known;
    const { first, before, after } = this.#before.replaced;
    if (next <= first) return known;
    const from = countBelow(indexes, first);
    if (next < first + before.length || after.length > MOST_CARRIED) {
      return { indexes: indexes.slice(0, from), next: first };
    }
    const fresh = indexesWhere(holds, after, first);
    const to = countBelow(indexes, first + before.length);
    const by = after.length - before.length;
    // Most edits leave a block what it was: then nothing is copied.
    if (by === 0 && to - from === fresh.length && fresh.every((index, at) => indexes[from + at] === index))
      return known;
    const tail = indexes.slice(to);
    const moved = by === 0 ? tail : tail.map(index => index + by);
    return { indexes: [...indexes.slice(0, from), ...fresh, ...moved], next: next + by };
  }
}

const NO_PROGRESS: Progress = { indexes: [], next: 0 };

function placedAt(blocks: readonly PlacedBlock[], indexes: readonly number[]): readonly PlacedBlock[] {
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
  readonly known: ReadonlyMap<BlockTest, Progress>;
  readonly replaced: ReplacedBlocks;
}

/** Asks the blocks that were not asked yet, until it is stopped. */
function goOn({ holds, shouldStop }: BlockSearch, blocks: readonly PlacedBlock[], from: Progress): Progress {
  if (from.next >= blocks.length) return from;
  const indexes = [...from.indexes];
  let { next } = from;
  for (let isStopped = false; next < blocks.length && !isStopped; next += 1) {
    const placed = blocks[next];
    if (placed !== undefined && holds(placed.block)) indexes.push(next);
    isStopped = shouldStop();
  }
  return { indexes, next };
}

function indexesWhere(holds: BlockTest, blocks: readonly PlacedBlock[], first: number): readonly number[] {
  return blocks.flatMap(({ block }, at) => (holds(block) ? [first + at] : []));
}

/** How many of ascending numbers are below a bound. Logarithmic. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
