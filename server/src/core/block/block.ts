import { cueSetsOf, hasCues } from '../reading/cues';
import type { BlockKind } from '../text/blocks';
import { FORMS, type BlockSource, type BlockText } from './block-text';
import { READERS, type ClaimList, type Claims } from './readers';

/**
 * A piece of text that is read by itself: a paragraph (hard-wrapped or not), a list item, a table row. Immutable;
 * what is read out of it is kept with it, with offsets relative to the block, so a block that an edit did not touch
 * is never read again.
 */
export interface Block extends BlockText, Claims {}

/** Makes a block of a text as it is read. What is made of it and read out of it is so on first use, and once. */
export function createBlock(kind: BlockKind, text: string): Block {
  // The prototype has every member of `Block`: they are defined below from the same tables as its type.
  return new KeepingBlock(kind, text) as KeepingBlock & Block;
}

/** The lists of claims that a block has, in an order in which each stands behind those that it is read from. */
export const CLAIM_LISTS = Object.keys(READERS) as readonly ClaimList[];

/** A block with room for what was read of it. */
class KeepingBlock implements BlockSource {
  readonly kind: BlockKind;
  readonly text: string;
  readonly #kept: unknown[] = [];

  constructor(kind: BlockKind, text: string) {
    this.kind = kind;
    this.text = text;
  }

  /** What was read before, or is read now. */
  keep(place: number, read: () => unknown): unknown {
    return (this.#kept[place] ??= read());
  }
}

const NONE: readonly unknown[] = [];

const members: readonly (readonly [name: string, read: (block: Block) => unknown])[] = [
  ...Object.entries(FORMS),
  ...CLAIM_LISTS.map(list => {
    const { cues, read } = READERS[list];
    const sets = cueSetsOf(cues);
    // What a reader asks of its block is among the members of every block.
    const readList = read as (block: Block) => readonly unknown[];
    return [list, (block: Block) => (hasCues(block.cues, sets) ? readList(block) : NONE)] as const;
  }),
];
for (const [place, [name, read]] of members.entries()) {
  Object.defineProperty(KeepingBlock.prototype, name, {
    get(this: KeepingBlock & Block) {
      return this.keep(place, () => read(this));
    },
  });
}
