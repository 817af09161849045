import type { CueSet } from '../reading/cues';
import { foldText } from '../reading/fold';
import { Lexer } from '../reading/lexer';
import { readCues } from '../reading/read-cues';
import type { Tokens } from '../reading/tokens';
import type { BlockKind } from '../text/blocks';
import { letterRunsIn } from '../text/boundary';
import { phraseText, plainPhrase, type PhraseText } from '../text/phrase';
import type { BlockSource, BlockText } from './block-text';
import { CLAIM_LISTS, listsWith, type ListSet } from './claim-lists';
import { readBlockOpening, type BlockOpening } from './opening/block-opening';
import { READERS, type Claims } from './readers';

/**
 * A piece of text that is read by itself: a paragraph (hard-wrapped or not), a list item, a table row. Immutable;
 * what is read out of it is kept with it, with offsets relative to the block, so a block that an edit did not touch
 * is never read again.
 */
export interface Block extends BlockText, Claims {
  /** The lists of claims that its cues allow; all others are empty. */
  readonly mayHave: ListSet;
}

/**
 * Makes a block of a text as it is read. What is made of it and read out of it is so on first use, and once. Blocks that are made together
 * share a lexer.
 */
export function createBlock(kind: BlockKind, text: string, lexer = new Lexer()): Block {
  // The prototype has a member for each list of claims: they are defined below from the same table as its type.
  return new KeepingBlock({ kind, text }, lexer) as KeepingBlock & Block;
}

/** Reads a list of claims out of a block. */
type ReadList = (block: KeepingBlock) => readonly unknown[];

const NONE: readonly unknown[] = [];

/** A block with room for what was read of it. Few blocks have claims, so the room for those is made when it is needed. */
class KeepingBlock implements BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly #lexer: Lexer;
  #folded: string | null = null;
  #phrase: PhraseText | null = null;
  #tokens: Tokens | null = null;
  #cues: CueSet | null = null;
  #mayHave: ListSet | null = null;
  #mayBeTable: boolean | null = null;
  #opening: BlockOpening | null = null;
  #claims: (readonly unknown[] | undefined)[] | null = null;

  constructor({ kind, text }: BlockSource, lexer: Lexer) {
    this.kind = kind;
    this.text = text;
    this.#lexer = lexer;
  }

  get folded(): string {
    return (this.#folded ??= foldText(this.text));
  }

  get phrase(): PhraseText {
    // The lexer has seen all blanks; most blocks have none but single spaces.
    return (this.#phrase ??= this.tokens.hasOddBlanks ? phraseText(this.folded) : plainPhrase(this.folded));
  }

  get tokens(): Tokens {
    return (this.#tokens ??= this.#lexer.read(this.text, this.folded));
  }

  get cues(): CueSet {
    return (this.#cues ??= readCues(this.tokens));
  }

  get mayHave(): ListSet {
    return (this.#mayHave ??= listsWith(this.cues));
  }

  get mayBeTable(): boolean {
    return (this.#mayBeTable ??= this.kind === 'table-row' || hasColumns(this));
  }

  get opening(): BlockOpening {
    return (this.#opening ??= readBlockOpening(this));
  }

  /** The claims of the list at a place among all lists: those that were read before, or are now. */
  claimsAt(place: number, read: ReadList): readonly unknown[] {
    if ((this.mayHave & (1 << place)) === 0) return NONE;
    // As long as it may become: one that grows to a late list makes room for many more.
    const claims = (this.#claims ??= new Array<readonly unknown[] | undefined>(CLAIM_LISTS.length));
    return (claims[place] ??= read(this));
  }
}

/** "Xã An Hòa    120"; and the lines that some programs draw between the rows of a table. */
function hasColumns({ text, tokens }: BlockText): boolean {
  if (!tokens.hasWideBlanks) return text.startsWith('+--');
  return HAS_COLUMNS.test(text) && !isProse(text);
}

/** Sentences in which a blank was typed twice: no wider gap, the end of a sentence, and far more words than gaps. */
function isProse(text: string): boolean {
  if (!ENDS_SENTENCE.test(text) || WIDE_GAP.test(text)) return false;
  const gaps = text.match(TYPED_TWICE)?.length ?? 0;
  return letterRunsIn(text).length >= WORDS_FOR_GAP * (gaps + 1);
}

const ENDS_SENTENCE = /[.;:]\s*$/u;
const WIDE_GAP = /\S[ \u00a0]{3,}\S/u;
const TYPED_TWICE = /\S[ \u00a0]{2}(?=\S)/gu;
/** Cells of rows are shorter. */
const WORDS_FOR_GAP = 6;

const HAS_COLUMNS = /\S[ \u00a0]{2,}\S|^\+--/u;

for (const [place, list] of CLAIM_LISTS.entries()) {
  // What a reader asks of its block is among the members of every block.
  const read = READERS[list].read as ReadList;
  Object.defineProperty(KeepingBlock.prototype, list, {
    get(this: KeepingBlock) {
      return this.claimsAt(place, read);
    },
  });
}
