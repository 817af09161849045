import type { FigureClaim, ClaimKind } from '../claims/claim';
import type { Block } from '../block/block';
import { CLAIM_LISTS, type ListSet } from '../block/claim-lists';
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

/** A list of claims: its bit among all, and what its claims may be. */
interface ListKinds {
  readonly list: ClaimList;
  readonly bit: ListSet;
  readonly kinds: KindSet;
}

const LISTS: readonly ListKinds[] = CLAIM_LISTS.map((list, place) => ({
  list,
  bit: 1 << place,
  kinds: kindSetOf(READERS[list].kinds),
}));

/** Which of the wanted kinds a block has. Claims that nobody wants are not read, nor those for which it has no cues. */
export function kindsIn(block: Block, wanted: KindSet): KindSet {
  const { mayHave } = block;
  let set: KindSet = 0;
  for (const { list, bit, kinds } of LISTS) {
    if ((mayHave & bit) === 0 || (wanted & kinds) === 0) continue;
    if (list === 'figures') set |= kindsOfFigures(block.figures);
    else if (block[list].length > 0) set |= kinds;
  }
  return set;
}

/** Figures alone are of several kinds; the claims of any other list are all of one. */
function kindsOfFigures(figures: readonly FigureClaim[]): KindSet {
  let set: KindSet = 0;
  for (const { kind } of figures) set |= KIND_BITS[kind];
  return set;
}
