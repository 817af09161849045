import type { ClaimKind } from '../claims/claim';
import { CLAIM_LISTS, type Block } from '../block/block';
import { READERS, type ClaimList } from '../block/readers';

/** A set of claim kinds, a bit for each: asked for every rule and block, it must cost nothing. */
export type KindSet = number;

const KINDS: readonly ClaimKind[] = CLAIM_LISTS.flatMap(list => READERS[list].kinds);

/** The set of some kinds. */
export function kindSetOf(kinds: readonly ClaimKind[]): KindSet {
  return kinds.reduce((set, kind) => set | bitOf(kind), 0);
}

/** Lists whose claims are all of one kind or of none, with the bits that one of them sets. */
const LISTS: readonly { readonly list: ClaimList; readonly bits: KindSet }[] = CLAIM_LISTS.flatMap(list =>
  list === 'figures' || READERS[list].kinds.length === 0
    ? []
    : [{ list, bits: kindSetOf(READERS[list].kinds) }],
);

/** Which of the wanted kinds a block has. Claims that nobody wants are not read. */
export function kindsIn(block: Block, wanted: KindSet): KindSet {
  let set: KindSet = 0;
  for (const figure of block.figures) set |= bitOf(figure.kind);
  for (const { list, bits } of LISTS) if ((wanted & bits) !== 0 && block[list].length > 0) set |= bits;
  return set;
}

function bitOf(kind: ClaimKind): KindSet {
  return 1 << KINDS.indexOf(kind);
}
