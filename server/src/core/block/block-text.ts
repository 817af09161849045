import type { BlockKind } from '../text/blocks';
import { foldText } from '../reading/fold';
import { readTokens } from '../reading/lexer';
import { readCues } from '../reading/read-cues';
import type { Tokens } from '../reading/tokens';
import { phraseText } from '../text/phrase';
import { readBlockOpening } from './opening/block-opening';

/** What a block is made of. */
export interface BlockSource {
  readonly kind: BlockKind;
  /** As it is read: see `core/reading`. */
  readonly text: string;
}

/** What is made of the text of a block for those who read it, each on first use and once. */
export const FORMS = {
  /** For comparing: in lower case, as long as the text, unit for unit. */
  folded: ({ text }: BlockSource) => foldText(text),
  /** The folded text with single spaces, for readers of phrases. */
  phrase: ({ folded }: BlockSource & { readonly folded: string }) => phraseText(folded),
  /** Words, numbers and marks. */
  tokens: ({ text, folded }: BlockSource & { readonly folded: string }) => readTokens(text, folded),
  /** What readers need of it to find anything. */
  cues: ({ tokens }: { readonly tokens: Tokens }) => readCues(tokens),
  /** True for a row of a table, and for lines whose columns stand apart by two blanks or more. */
  mayBeTable: ({ kind, text }: BlockSource) => kind === 'table-row' || HAS_COLUMNS.test(text),
  /** What it tells of the outline: the article, clause or annex that it opens, quotations that go on behind it. */
  opening: ({ text }: BlockSource) => readBlockOpening(text),
} as const;

type Forms = { readonly [Form in keyof typeof FORMS]: ReturnType<(typeof FORMS)[Form]> };

/** The text of a block, and what is made of it. */
export interface BlockText extends BlockSource, Forms {}

/** "Xã An Hòa    120"; and the lines that some programs draw between the rows of a table. */
const HAS_COLUMNS = /\S[ \u00a0]{2,}\S|^\+--/u;
