import type { FigureClaim, QuantityClaim } from '../claims/claim';
import type { CitationClaim } from '../claims/citation/citation';
import type { CitedText } from '../claims/citation/cited-text';
import { readCitations } from '../claims/citation/read-citations';
import { readDeclarations } from '../claims/citation/read-declarations';
import { readShortForms } from '../claims/citation/read-short-forms';
import type { DeclarationClaim, ShortFormClaim } from '../claims/citation/short-form';
import {
  citationToOriginal,
  declarationToOriginal,
  shortFormToOriginal,
} from '../claims/citation/to-original';
import type { ChangeClaim, IndexClaim } from '../claims/change/change';
import { readChanges } from '../claims/change/read-changes';
import { changeToOriginal } from '../claims/change/to-original';
import type { EnumerationClaim } from '../claims/count/enumeration';
import { readEnumerations } from '../claims/count/read-enumerations';
import { enumerationToOriginal } from '../claims/count/to-original';
import { readDates } from '../claims/date/read-dates';
import type { DateClaim, PeriodClaim } from '../claims/date/date';
import { readTimes, type Times } from '../claims/date/times';
import { figuresToOriginal, readFoldedFigures } from '../claims/figures';
import type { LabelledClaim } from '../claims/labelled/labelled';
import { readLabelled } from '../claims/labelled/read-labelled';
import type { ProvisionClaim } from '../claims/provision/provision';
import { readProvisions } from '../claims/provision/read-provisions';
import { provisionToOriginal } from '../claims/provision/to-original';
import { readQuantities } from '../claims/quantity';
import type { RestatementClaim } from '../claims/bound/restatement';
import { readRestatements } from '../claims/bound/read-restatements';
import { restatementToOriginal } from '../claims/bound/to-original';
import { readOpenShares, type OpenShareClaim } from '../claims/share/open-share';
import { readShareLists } from '../claims/share/read-share-lists';
import type { ShareListClaim } from '../claims/share/share-list';
import { shareListToOriginal } from '../claims/share/share-list-to-original';
import type { ShareClaim } from '../claims/share/share';
import { readShares } from '../claims/share/shares';
import { readBlockOpening, type BlockOpening } from './opening/block-opening';
import type { SumClaim } from '../claims/sum/sum';
import { readSums } from '../claims/sum/read-sums';
import { sumToOriginal } from '../claims/sum/to-original';
import { readOddCharacters, type OddCharacters } from '../claims/spelling/odd-characters';
import { readTones, type ToneClaim } from '../claims/spelling/tones';
import type { BlockKind } from '../text/blocks';
import { foldText, spanToOriginal, type FoldedText } from '../text/fold';
import { phraseText, type PhraseText } from '../text/phrase';

/**
 * A piece of text that is read by itself: a paragraph (hard-wrapped or not), a list item, a table row. Immutable;
 * what is read out of it is kept with it, with offsets relative to the block, so a block that an edit did not touch
 * is never read again.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** True for a row of a table, and for lines whose columns stand apart by two blanks or more. */
  readonly mayBeTable: boolean;
  /** The text for comparing: NFC, lower case, line breaks as spaces; with a map back. */
  readonly folded: FoldedText;
  /** Numbers, percentages, fractions and other digits in the order of the text. */
  readonly figures: readonly FigureClaim[];
  /** Numbers with what they count. */
  readonly quantities: readonly QuantityClaim[];
  /** Percentages with the part and the whole that they speak of. */
  readonly shares: readonly ShareClaim[];
  /** Percentages of a whole that is not said. */
  readonly openShares: readonly OpenShareClaim[];
  /** Percentages that are the shares of one whole. */
  readonly shareLists: readonly ShareListClaim[];
  /** Approximate figures with the exact one behind them. */
  readonly restatements: readonly RestatementClaim[];
  /** Totals with the parts that the text gives of them. */
  readonly sums: readonly SumClaim[];
  /** Values that changed, and by how much. */
  readonly changes: readonly (ChangeClaim | IndexClaim)[];
  /** Totals with a name and the day up to which they are reckoned. */
  readonly labelled: readonly LabelledClaim[];
  /** Counts that announce a list: "10 chỉ tiêu trọng tâm:". */
  readonly enumerations: readonly EnumerationClaim[];
  /** Dates, possible or not. */
  readonly dates: readonly DateClaim[];
  /** Ranges of dates and years, quarters, months, clock times, can-chi years. */
  readonly periods: readonly PeriodClaim[];
  /** Citations of documents by their symbol, malformed ones too. */
  readonly citations: readonly CitationClaim[];
  /** Documents meant without their symbol: "Nghị quyết này", "Luật Đất đai". */
  readonly shortForms: readonly ShortFormClaim[];
  /** Short names given to documents: "sau đây gọi tắt là …". */
  readonly declarations: readonly DeclarationClaim[];
  /** Provisions as cited: "điểm a khoản 2 Điều 5". */
  readonly provisions: readonly ProvisionClaim[];
  /** What it tells of the outline: the article, clause or annex that it opens, quotations that go on behind it. */
  readonly opening: BlockOpening;
  /** Syllables of which there are two spellings: "hòa", "hoà". */
  readonly tones: readonly ToneClaim[];
  /** Characters that look like others, or like nothing. */
  readonly oddCharacters: readonly OddCharacters[];
}

/** Makes a block. Reading happens on first use and once. */
export function createBlock(kind: BlockKind, text: string): Block {
  return new LazyBlock(kind, text);
}

/** The text as phrases, with the figures in it. */
interface Phrase {
  readonly phrase: PhraseText;
  readonly figures: readonly FigureClaim[];
}

class LazyBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  #mayBeTable: boolean | null = null;
  #folded: FoldedText | null = null;
  #foldedFigures: readonly FigureClaim[] | null = null;
  #figures: readonly FigureClaim[] | null = null;
  #quantities: readonly QuantityClaim[] | null = null;
  #shares: readonly ShareClaim[] | null = null;
  #sums: readonly SumClaim[] | null = null;
  #changes: readonly (ChangeClaim | IndexClaim)[] | null = null;
  #enumerations: readonly EnumerationClaim[] | null = null;
  #openShares: readonly OpenShareClaim[] | null = null;
  #shareLists: readonly ShareListClaim[] | null = null;
  #restatements: readonly RestatementClaim[] | null = null;
  #labelled: readonly LabelledClaim[] | null = null;
  #phrase: Phrase | null = null;
  #times: Times | null = null;
  #source: CitedText | null | undefined = undefined;
  #citations: readonly CitationClaim[] | null = null;
  #shortForms: readonly ShortFormClaim[] | null = null;
  #declarations: readonly DeclarationClaim[] | null = null;
  #provisions: readonly ProvisionClaim[] | null = null;
  #opening: BlockOpening | null = null;
  #tones: readonly ToneClaim[] | null = null;
  #oddCharacters: readonly OddCharacters[] | null = null;

  constructor(kind: BlockKind, text: string) {
    this.kind = kind;
    this.text = text;
  }

  get mayBeTable(): boolean {
    return (this.#mayBeTable ??= this.kind === 'table-row' || HAS_COLUMNS.test(this.text));
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

  get openShares(): readonly OpenShareClaim[] {
    return (this.#openShares ??= readOpenShares(this.text, this.figures, this.shares));
  }

  get shareLists(): readonly ShareListClaim[] {
    return (this.#shareLists ??= this.#inPhrase(readShareLists, shareListToOriginal));
  }

  get restatements(): readonly RestatementClaim[] {
    return (this.#restatements ??= this.#inPhrase(readRestatements, restatementToOriginal));
  }

  get sums(): readonly SumClaim[] {
    return (this.#sums ??= this.#inPhrase(readSums, sumToOriginal));
  }

  get changes(): readonly (ChangeClaim | IndexClaim)[] {
    return (this.#changes ??= this.#inPhrase(readChanges, changeToOriginal));
  }

  get labelled(): readonly LabelledClaim[] {
    return (this.#labelled ??= MAY_BE_LABELLED.test(this.text) ? readLabelled(this.text, this) : NO_LABELLED);
  }

  get enumerations(): readonly EnumerationClaim[] {
    return (this.#enumerations ??= this.text.includes(':') ? this.#readEnumerations() : NO_ENUMERATIONS);
  }

  get dates(): readonly DateClaim[] {
    return this.#readTimes().dates;
  }

  get periods(): readonly PeriodClaim[] {
    return this.#readTimes().periods;
  }

  get citations(): readonly CitationClaim[] {
    return (this.#citations ??= MAY_CITE.test(this.text)
      ? this.#inOriginal(({ citations }) => citations, citationToOriginal)
      : NO_CITATIONS);
  }

  get shortForms(): readonly ShortFormClaim[] {
    return (this.#shortForms ??= MAY_SHORTEN.test(this.text)
      ? this.#inOriginal(readShortForms, shortFormToOriginal)
      : NO_SHORT_FORMS);
  }

  get declarations(): readonly DeclarationClaim[] {
    return (this.#declarations ??= MAY_DECLARE.test(this.text)
      ? this.#inOriginal(readDeclarations, declarationToOriginal)
      : NO_DECLARATIONS);
  }

  get provisions(): readonly ProvisionClaim[] {
    return (this.#provisions ??= MAY_PROVIDE.test(this.text)
      ? this.#inOriginal(readProvisions, provisionToOriginal)
      : NO_PROVISIONS);
  }

  get opening(): BlockOpening {
    return (this.#opening ??= readBlockOpening(this.text));
  }

  get tones(): readonly ToneClaim[] {
    return (this.#tones ??= this.#readTones());
  }

  get oddCharacters(): readonly OddCharacters[] {
    return (this.#oddCharacters ??= readOddCharacters(this.text));
  }

  #readTones(): readonly ToneClaim[] {
    const { folded } = this;
    if (folded.isAligned) return readTones(this.text, folded.text);
    const text = this.text.normalize('NFC');
    if (text.length !== folded.text.length) return [];
    return readTones(text, folded.text).map(tone => ({ ...tone, span: spanToOriginal(folded, tone.span) }));
  }

  #readEnumerations(): readonly EnumerationClaim[] {
    const { folded } = this;
    const composed = folded.isAligned ? this.text : this.text.normalize('NFC');
    if (composed.length !== folded.text.length) return NO_ENUMERATIONS;
    const text = this.#readPhrase().phrase.squeeze(composed);
    return this.#inPhrase(
      (words, figures) => readEnumerations({ text, folded: words, figures }),
      enumerationToOriginal,
    );
  }

  /** What a reader finds in the folded text with single spaces, with its spans in the original. */
  #inPhrase<Claim>(
    read: (text: string, figures: readonly FigureClaim[]) => readonly Claim[],
    toOriginal: (claim: Claim, folded: FoldedText) => Claim,
  ): readonly Claim[] {
    if (!HAS_DIGIT.test(this.text)) return [];
    const { phrase, figures } = this.#readPhrase();
    const claims = read(phrase.text, figures);
    const way = phrase.toOriginal;
    return way.isAligned ? claims : claims.map(claim => toOriginal(claim, way));
  }

  #readPhrase(): Phrase {
    if (this.#phrase !== null) return this.#phrase;
    const phrase = phraseText(this.folded);
    const figures = this.#readFigures();
    const moved = phrase.fromFolded === null ? figures : figuresToOriginal(figures, phrase.fromFolded);
    return (this.#phrase = { phrase, figures: moved });
  }

  /** What a reader finds in the text in NFC, with its spans in the original. */
  #inOriginal<Claim>(
    read: (source: CitedText) => readonly Claim[],
    toOriginal: (claim: Claim, folded: FoldedText) => Claim,
  ): readonly Claim[] {
    const source = this.#readSource();
    if (source === null) return [];
    const { folded } = this;
    return folded.isAligned ? read(source) : read(source).map(claim => toOriginal(claim, folded));
  }

  /** Null where composing the whole text gives other than folding gave letter by letter: such a text is left alone. */
  #readSource(): CitedText | null {
    return this.#source === undefined ? (this.#source = this.#makeSource()) : this.#source;
  }

  #makeSource(): CitedText | null {
    const { folded } = this;
    const figures = this.#readFigures();
    const text = folded.isAligned ? this.text : this.text.normalize('NFC');
    if (text.length !== folded.text.length) return null;
    const dates = folded.isAligned ? this.dates : readDates(folded.text, figures);
    const citations = MAY_CITE.test(this.text) ? readCitations({ text, figures, dates }) : NO_CITATIONS;
    return { text, folded: folded.text, figures, dates, citations };
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

/** "Xã An Hòa    120"; and the lines that some programs draw between the rows of a table. */
const HAS_COLUMNS = /\S[ \u00a0]{2,}\S|^\+--/u;
/** A block without a digit has no figure and no date, and need not even be folded. */
const HAS_DIGIT = /[0-9]/u;
/** A quarter may be told in Roman numerals alone: "quý V". */
const HAS_TIME = /[0-9]|[Qq]u[yýíi]/u;
const NO_FIGURES: readonly FigureClaim[] = [];
/** What every symbol has: a digit, a separator and a capital. */
const MAY_CITE = /\d\p{Ll}?\s{0,2}[-–/]\s{0,2}[\p{Lu}\d]/u;
/** A type and a word that points ("này", "trên", "số"), a number, a conference; or a law by its name. */
const MAY_SHORTEN = /(?:[Nn]gh[iị]|[Qq]u|[Cc]h|[Kk]|[Tt]h|[Tt][oơờ]|[Hh]|[Bb]|[Đđ]|[Ll]u[aậ]|[Pp]h)/u;
/** "sau đây", "dưới đây", or a bracket that opens with "gọi" or "viết". */
const MAY_DECLARE = /[Ss]au\s|[Dd][uư]|\(\s{0,2}[GgVv]/u;
/** A unit and a label behind it ("điểm a", "Điều 5", "Mục II"), in composed and decomposed letters; or "phụ lục". */
const MAY_PROVIDE =
  /(?:[Đđ]i[eêềể]|[Kk]ho[aả])\S{0,4}\s{1,8}(?:\d|\p{L}(?![\p{L}\p{M}]))|(?:[Mm][uụ]|[Cc]h[uư]|[Pp]h[aầ])\S{0,5}\s{1,8}(?:\d|[IVXLA-E]{1,6}(?![\p{L}\p{M}]))|[Pp]h[uụ]\S{0,2}\s{1,8}[Ll][uụ]/u;
/** "Tổng số" in composed and decomposed letters. */
const MAY_BE_LABELLED = /[Tt](?:ổ|o\u0302\u0309|ô\u0309)ng\ss(?:ố|o\u0302\u0301|ô\u0301)/u;
const NO_LABELLED: readonly LabelledClaim[] = [];
const NO_ENUMERATIONS: readonly EnumerationClaim[] = [];
const NO_CITATIONS: readonly CitationClaim[] = [];
const NO_SHORT_FORMS: readonly ShortFormClaim[] = [];
const NO_DECLARATIONS: readonly DeclarationClaim[] = [];
const NO_PROVISIONS: readonly ProvisionClaim[] = [];
const NO_TIMES: Times = { dates: [], periods: [] };
