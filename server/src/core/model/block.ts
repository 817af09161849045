import type { FigureClaim, QuantityClaim } from '../claims/claim';
import { readFigures } from '../claims/figures';
import { readQuantities } from '../claims/quantity';
import type { ShareClaim } from '../claims/share/share';
import { readShares } from '../claims/share/shares';
import type { BlockKind } from '../text/blocks';
import { foldText, type FoldedText } from '../text/fold';

/**
 * A piece of text that is read by itself: a paragraph (hard-wrapped or not), a list item, a table row. Immutable;
 * what is read out of it is kept with it, with offsets relative to the block, so a block that an edit did not touch
 * is never read again.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** The text for comparing: NFC, lower case, line breaks as spaces; with a map back. */
  readonly folded: FoldedText;
  /** Numbers, percentages, fractions and other digits in the order of the text. */
  readonly figures: readonly FigureClaim[];
  /** Numbers with what they count. */
  readonly quantities: readonly QuantityClaim[];
  /** Percentages with the part and the whole that they speak of. */
  readonly shares: readonly ShareClaim[];
}

/** Makes a block. Reading happens on first use and once. */
export function createBlock(kind: BlockKind, text: string): Block {
  return new LazyBlock(kind, text);
}

class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  #folded: FoldedText | null = null;
  #figures: readonly FigureClaim[] | null = null;
  #quantities: readonly QuantityClaim[] | null = null;
  #shares: readonly ShareClaim[] | null = null;

  constructor(kind: BlockKind, text: string) {
    this.kind = kind;
    this.text = text;
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldText(this.text));
  }

  get figures(): readonly FigureClaim[] {
    return (this.#figures ??= readFigures(this.folded));
  }

  get quantities(): readonly QuantityClaim[] {
    return (this.#quantities ??= readQuantities(this.text, this.folded, this.figures));
  }

  get shares(): readonly ShareClaim[] {
    return (this.#shares ??= readShares(this.text, this.figures));
  }
}
