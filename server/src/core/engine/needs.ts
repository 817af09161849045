import type { FigureClaim, ClaimKind } from '../claims/claim';
import type { Block } from '../block/block';
import { CLAIM_LISTS, type ListSet } from '../block/claim-lists';
import type { PlacedBlock } from '../block/placed-block';
import { READERS, type ClaimList } from '../block/readers';

/** A set of claim kinds, a bit for each: asked for every rule and block, it must cost nothing. */
export type KindSet = number;

const KINDS: readonly ClaimKind[] = CLAIM_LISTS.flatMap(list => READERS[list].kinds);
const KIND_BITS = bitsOf(KINDS);

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, KindSet>>;
function bitsOf(names: readonly string[]): Readonly<Record<string, KindSet>> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << index]));
}

/** The set of some kinds. */
export function kindSetOf(kinds: readonly ClaimKind[]): KindSet {
  return kinds.reduce((set, kind) => set | KIND_BITS[kind], 0);
}

/** What the claims of a list may be. */
interface ListKinds {
  readonly list: ClaimList;
  readonly kinds: KindSet;
}

const LISTS: readonly ListKinds[] = CLAIM_LISTS.map(list => ({
  list,
  kinds: kindSetOf(READERS[list].kinds),
}));

/** The lists whose claims may be of some kinds. */
export function listsOf(kinds: KindSet): ListSet {
  return LISTS.reduce((lists, own, place) => ((own.kinds & kinds) === 0 ? lists : lists | (1 << place)), 0);
}

/** Which kinds of the wanted lists a block has. Claims that nobody wants are not read, nor those for which it has no cues. */
export function kindsIn(block: Block, wanted: ListSet): KindSet {
  let set: KindSet = 0;
  // From the lowest bit that is left to the next: most blocks have few of the lists, and many have none.
  for (let left = block.mayHave & wanted; left !== 0; left &= left - 1) {
    const own = LISTS[31 - Math.clz32(left & -left)];
    if (own === undefined) continue;
    const { list, kinds } = own;
    if (list === 'figures') set |= kindsOfFigures(block.figures);
    else if (block[list].length > 0) set |= kinds;
  }
  return set;
}

/** The lists that some block of a document may have claims in: by the cues alone, so that none is read for it. */
export function listsIn(blocks: readonly PlacedBlock[], wanted: ListSet): ListSet {
  let lists: ListSet = 0;
  for (const { block } of blocks) {
    lists |= block.mayHave;
    if ((lists & wanted) === wanted) break;
  }
  return lists;
}

/** Figures alone are of several kinds; the claims of any other list are all of one. */
function kindsOfFigures(figures: readonly FigureClaim[]): KindSet {
  let set: KindSet = 0;
  for (const { kind } of figures) set |= KIND_BITS[kind];
  return set;
}
