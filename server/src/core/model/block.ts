import type { FigureClaim, QuantityClaim } from '../claims/claim';
import type { CitationClaim } from '../claims/citation/citation';
import { readCitations } from '../claims/citation/read-citations';
import { citationToOriginal } from '../claims/citation/to-original';
import { readDates } from '../claims/date/read-dates';
import type { DateClaim, PeriodClaim } from '../claims/date/date';
import { readTimes, type Times } from '../claims/date/times';
import { figuresToOriginal, readFoldedFigures } from '../claims/figures';
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
  /** Dates, possible or not. */
  readonly dates: readonly DateClaim[];
  /** Ranges of dates and years, quarters, months, clock times, can-chi years. */
  readonly periods: readonly PeriodClaim[];
  /** Citations of documents by their symbol, malformed ones too. */
  readonly citations: readonly CitationClaim[];
}

/** Makes a block. Reading happens on first use and once. */
export function createBlock(kind: BlockKind, text: string): Block {
  return new LazyBlock(kind, text);
}

class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  #folded: FoldedText | null = null;
  #foldedFigures: readonly FigureClaim[] | null = null;
  #figures: readonly FigureClaim[] | null = null;
  #quantities: readonly QuantityClaim[] | null = null;
  #shares: readonly ShareClaim[] | null = null;
  #times: Times | null = null;
  #citations: readonly CitationClaim[] | null = null;

  constructor(kind: BlockKind, text: string) {
    this.kind = kind;
    this.text = text;
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldText(this.text));
  }

  get figures(): readonly FigureClaim[] {
    return (this.#figures ??= HAS_DIGIT.test(this.text)
      ? figuresToOriginal(this.#readFigures(), this.folded)
      : NO_FIGURES);
  }

  get quantities(): readonly QuantityClaim[] {
    return (this.#quantities ??= readQuantities(this.text, this.folded, this.figures));
  }

  get shares(): readonly ShareClaim[] {
    return (this.#shares ??= readShares(this.text, this.figures));
  }

  get dates(): readonly DateClaim[] {
    return this.#readTimes().dates;
  }

  get periods(): readonly PeriodClaim[] {
    return this.#readTimes().periods;
  }

  get citations(): readonly CitationClaim[] {
    return (this.#citations ??= MAY_CITE.test(this.text) ? this.#readCitations() : NO_CITATIONS);
  }

  #readCitations(): readonly CitationClaim[] {
    const { folded } = this;
    const figures = this.#readFigures();
    if (folded.isAligned) return readCitations({ text: this.text, figures, dates: this.dates });
    const text = this.text.normalize('NFC');
    // Composing the whole text must give what folding gave letter by letter; a text where it does not is left alone.
    if (text.length !== folded.text.length) return NO_CITATIONS;
    const dates = readDates(folded.text, figures);
    return readCitations({ text, figures, dates }).map(citation => citationToOriginal(citation, folded));
  }

  #readTimes(): Times {
    return (this.#times ??= HAS_TIME.test(this.text)
      ? readTimes(this.folded, this.#readFigures())
      : NO_TIMES);
  }

  /** Figures with folded offsets: what the readers of dates and of figures both begin with. */
  #readFigures(): readonly FigureClaim[] {
    return (this.#foldedFigures ??= readFoldedFigures(this.folded.text));
  }
}

/** A block without a digit has no figure and no date, and need not even be folded. */
const HAS_DIGIT = /[0-9]/u;
/** A quarter may be told in Roman numerals alone: "quý V". */
const HAS_TIME = /[0-9]|[Qq]u[yýíi]/u;
const NO_FIGURES: readonly FigureClaim[] = [];
/** What every symbol has: a digit, a separator and a capital. */
const MAY_CITE = /\d\p{Ll}?\s{0,2}[-–/]\s{0,2}[\p{Lu}\d]/u;
const NO_CITATIONS: readonly CitationClaim[] = [];
const NO_TIMES: Times = { dates: [], periods: [] };
