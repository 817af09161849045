import type { Block } from './block';
import type { PlacedBlock } from './placed-block';

/** Lists of claims that most blocks have none of. */
export type ClaimList =
  | 'citations'
  | 'dates'
  | 'declarations'
  | 'enumerations'
  | 'labelled'
  | 'oddCharacters'
  | 'provisions'
  | 'shortForms'
  | 'tones';

/** Blocks of a document, all of them and those that have a certain claim. */
export interface PlacedClaims {
  readonly blocks: readonly PlacedBlock[];
  /** The blocks whose list is not empty, in the order of the text. */
  readonly blocksWith: (list: ClaimList) => readonly PlacedBlock[];
}

/** What an edit replaced: the blocks from `first` on, as they were and as they are. */
export interface ReplacedBlocks {
  readonly first: number;
  readonly before: readonly PlacedBlock[];
  readonly after: readonly PlacedBlock[];
}

/** Indexes of blocks, ascending. */
type Indexes = readonly number[];

/**
 * Which blocks of a document have which claims. Found on first use, which is linear in the blocks; behind an edit only the blocks
 * that it replaced are asked, so that a rule need not pass over all the others for each key.
 */
export class ClaimPlaces {
  readonly #blocks: readonly PlacedBlock[];
  readonly #before: BeforeEdit | null;
  readonly #known = new Map<ClaimList, Indexes>();
  readonly #placed = new Map<ClaimList, readonly PlacedBlock[]>();

  constructor(blocks: readonly PlacedBlock[], before: BeforeEdit | null = null) {
    this.#blocks = blocks;
    this.#before = before;
  }

  /** The places in the document behind an edit. */
  afterEdit(blocks: readonly PlacedBlock[], replaced: ReplacedBlocks): ClaimPlaces {
    return new ClaimPlaces(blocks, { known: this.#known, replaced });
  }

  /** The blocks whose list is not empty. */
  blocksWith(list: ClaimList): readonly PlacedBlock[] {
    const placed = this.#placed.get(list);
    if (placed !== undefined) return placed;
    const indexes = this.#find(list);
    const found: PlacedBlock[] = [];
    for (const index of indexes) {
      const at = this.#blocks[index];
      if (at !== undefined) found.push(at);
    }
    this.#known.set(list, indexes);
    this.#placed.set(list, found);
    return found;
  }

  #find(list: ClaimList): Indexes {
    const known = this.#before?.known.get(list);
    if (known === undefined || this.#before === null) return indexesWith(list, this.#blocks, 0);
    const { first, before, after } = this.#before.replaced;
    const from = countBelow(known, first);
    const to = countBelow(known, first + before.length);
    const by = after.length - before.length;
    const tail = known.slice(to);
    return [
      ...known.slice(0, from),
      ...indexesWith(list, after, first),
      ...(by === 0 ? tail : tail.map(index => index + by)),
    ];
  }
}

/** What was known before an edit, and what the edit replaced. */
interface BeforeEdit {
  readonly known: ReadonlyMap<ClaimList, Indexes>;
  readonly replaced: ReplacedBlocks;
}

function indexesWith(list: ClaimList, blocks: readonly PlacedBlock[], first: number): Indexes {
  const indexes: number[] = [];
  blocks.forEach(({ block }, index) => {
    if (hasAny(block, list)) indexes.push(first + index);
  });
  return indexes;
}

function hasAny(block: Block, list: ClaimList): boolean {
  return block[list].length > 0;
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
