import type { CueSet } from '../reading/cues';
import type { Tokens } from '../reading/tokens';
import type { BlockKind } from '../text/blocks';
import type { PhraseText } from '../text/phrase';
import type { BlockOpening } from './opening/block-opening';

/** What a block is made of. */
export interface BlockSource {
  readonly kind: BlockKind;
  /** As it is read: see `core/reading`. */
  readonly text: string;
}

/** The text of a block, and what is made of it for those who read it: each on first use, and once. */
export interface BlockText extends BlockSource {
  /** For comparing: in lower case, as long as the text, unit for unit. */
  readonly folded: string;
  /** The folded text with single spaces, for readers of phrases. */
  readonly phrase: PhraseText;
  /** Words, numbers and marks. */
  readonly tokens: Tokens;
  /** What readers need of it to find anything. */
  readonly cues: CueSet;
  /** True for a row of a table, and for lines whose columns stand apart by two blanks or more. */
  readonly mayBeTable: boolean;
  /** What it tells of the outline: the article, clause or annex that it opens, quotations that go on behind it. */
  readonly opening: BlockOpening;
}
