import { readRestatements } from '../claims/bound/read-restatements';
import type { CitedText } from '../claims/citation/cited-text';
import { readCitations } from '../claims/citation/read-citations';
import { readDeclarations } from '../claims/citation/read-declarations';
import { readShortForms } from '../claims/citation/read-short-forms';
import type { ClaimKind, FigureClaim } from '../claims/claim';
import { readEnumerations } from '../claims/count/read-enumerations';
import type { DateClaim } from '../claims/date/date';
import { readDates } from '../claims/date/read-dates';
import { readPeriods } from '../claims/date/times';
import { readFigures } from '../claims/figures';
import { readLabelled, type LabelledSource } from '../claims/labelled/read-labelled';
import { readNames } from '../claims/name/read-names';
import { readProvisions } from '../claims/provision/read-provisions';
import { readQuantities } from '../claims/quantity';
import { readAbbreviations } from '../claims/spelling/abbreviations';
import { readBlanks } from '../claims/spelling/blanks';
import { readLookAlikes } from '../claims/spelling/look-alikes';
import { readTones } from '../claims/spelling/tones';
import type { BindingClaim } from '../claims/statement/evidence/binding';
import type { Statement } from '../claims/statement/measures/measure';
import { figuresInProse } from '../claims/statement/measures/prose';
import { readBindings } from '../claims/statement/read-bindings';
import { readMoves } from '../claims/statement/changes/moves';
import { readBoundedShares } from '../claims/statement/bounded-shares';
import { readComparisons } from '../claims/statement/comparisons';
import { readOpenShares } from '../claims/statement/open-shares';
import { readPercentageLists } from '../claims/statement/percentage-lists';
import { readLists } from '../claims/statement/sums/told-lists';
import { readStatement } from '../claims/statement/measures/read-statement';
import { readWordedFigures } from '../claims/worded/read-worded-figures';
import type { CueRows } from '../reading/cues';
import type { BlockText } from './block-text';
import { moveSpans } from './move-spans';

/** How claims of a kind come out of a block. The lists that a reader asks for are read before it. */
interface Reader<Source, Claim> {
  /** What its claims call themselves; a rule that needs them says so. */
  readonly kinds: readonly ClaimKind[];
  /** What a text must have for there to be such a claim: all cues of one row. A block without them is not read. */
  readonly cues: CueRows;
  readonly read: (source: Source) => readonly Claim[];
}

function reader<Source, Claim>(
  kinds: readonly ClaimKind[],
  cues: CueRows,
  read: (source: Source) => readonly Claim[],
): Reader<Source, Claim> {
  return { kinds, cues, read };
}

/** A block without a digit has no figure. */
const DIGIT: CueRows = [['digit']];

/** What any block may have. */
const ANY: CueRows = [[]];

type WithFigures = BlockText & { readonly figures: readonly FigureClaim[] };

/**
 * Everything that a block asserts: a row for each list of claims, in offsets of the block. A new kind of claim is one row here and one
 * folder in `core/claims`.
 */
export const READERS = {
  /** Numbers, percentages, fractions and other digits in the order of the text. */
  figures: reader(['number', 'percentage', 'fraction', 'code'], DIGIT, ({ folded }: BlockText) =>
    readFigures(folded),
  ),
  /** The same where words stand one space apart. */
  phraseFigures: reader([], DIGIT, ({ phrase: { fromFolded }, figures }: WithFigures) =>
    fromFolded === null ? figures : figures.map(figure => moveSpans(figure, fromFolded)),
  ),
  /** Numbers with what they count. */
  quantities: reader(['quantity'], DIGIT, ({ folded, figures }: WithFigures) =>
    readQuantities(folded, figures),
  ),
  /** Numbers in digits with the words that repeat them: "05 (năm) ngày". */
  wordedFigures: reader(
    ['worded-figure'],
    [
      ['digit', 'tie'],
      ['digit', 'colon'],
    ],
    (source: BlockText & WithFigures) => readWordedFigures(source),
  ),
  /** Approximate figures with the exact one behind them. */
  restatements: phraseReader(['restatement'], [['several', 'approximate', 'bracketed']], readRestatements),
  /** Figures with what the words around them make of them. */
  measures: reader([], DIGIT, (source: PhraseSource & WithFigures) => {
    if (!source.mayBeTable)
      return readStatement(source.phrase.text, source.phraseFigures, source.phrase.toFolded);
    // Few rows hold a sentence; only those are worth their words one space apart.
    const inProse = new Set(figuresInProse(source.folded, source.figures));
    if (inProse.size === 0) return [];
    const { text, toFolded } = source.phrase;
    const figures = source.phraseFigures.filter((_, index) => {
      const figure = source.figures[index];
      return figure !== undefined && inProse.has(figure);
    });
    return readStatement(text, figures, toFolded);
  }),
  /** Figures with those that they are reckoned from, by any words that allow it. */
  bindings: reader(['binding'], [['several']], ({ measures }: { readonly measures: Statement }) =>
    readBindings(measures),
  ),
  /** Values that went from one to another. */
  moves: reader(['move'], [['several', 'from', 'arrow']], ({ measures }: { readonly measures: Statement }) =>
    readMoves(measures),
  ),
  /** Percentages that are said to be more or less than what their part and whole give. */
  boundedShares: reader(
    ['bounded-share'],
    [['percent', 'several', 'tie']],
    ({ measures }: { readonly measures: Statement }) => readBoundedShares(measures),
  ),
  /** Values that are said to be more or less than another one, but not by how much. */
  comparisons: reader(
    ['comparison'],
    [['several', 'bracketed']],
    ({ folded, measures }: BlockText & { readonly measures: Statement }) => readComparisons(folded, measures),
  ),
  /** Percentages of a whole that is not said. */
  openShares: reader(
    ['open-share'],
    [['percent', 'several', 'tie', 'base']],
    ({ measures, bindings }: { readonly measures: Statement; readonly bindings: readonly BindingClaim[] }) =>
      readOpenShares(measures, bindings),
  ),
  /** Percentages that are the shares of one whole. */
  shareLists: reader(
    ['share-list'],
    [
      ['percents', 'structure', 'colon'],
      ['percents', 'rest'],
    ],
    ({ measures }: { readonly measures: Statement }) => readPercentageLists(measures),
  ),
  /** Totals with the parts that stand right behind them. */
  lists: reader(['list'], [['parts']], ({ measures }: { readonly measures: Statement }) =>
    readLists(measures),
  ),
  /** Dates, possible or not. */
  dates: reader(['date'], [['date']], ({ folded, figures }: WithFigures) => readDates(folded, figures)),
  /** Ranges of dates and years, quarters, months, clock times, can-chi years. */
  periods: reader(
    ['period'],
    [['term'], ['date', 'until'], ['date', 'dash']],
    (source: BlockText & { readonly dates: readonly DateClaim[] }) => readPeriods(source),
  ),
  /** Totals with a name and the day up to which they are reckoned. */
  labelled: reader(['labelled'], [['date', 'until']], (source: BlockText & LabelledSource) =>
    readLabelled(source.text, source),
  ),
  /** Counts that announce a list: "10 chỉ tiêu trọng tâm:". */
  enumerations: reader(['enumeration'], [['announced']], (source: PhraseSource) => {
    const { text, phrase, phraseFigures } = source;
    const claims = readEnumerations({
      text: phrase.squeeze(text),
      folded: phrase.text,
      figures: phraseFigures,
    });
    return fromPhrase(claims, source);
  }),
  /** Citations of documents by their symbol, malformed ones too. */
  citations: reader(['citation'], [['symbol']], (source: Omit<CitedText, 'citations'>) =>
    readCitations(source),
  ),
  /** Documents meant without their symbol: "Nghị quyết này", "Luật Đất đai". */
  shortForms: reader(['short-form'], [['short-form']], (source: CitedText) => readShortForms(source)),
  /** Short names given to documents: "sau đây gọi tắt là …". */
  declarations: reader([], [['declaration']], (source: CitedText) => readDeclarations(source)),
  /** Provisions as cited: "điểm a khoản 2 Điều 5". */
  provisions: reader(['provision'], [['provision']], (source: CitedText) => readProvisions(source)),
  /** Persons and places by their names: "đồng chí Nguyễn Văn An", "xã Hòa An". */
  names: reader(['name'], [['name']], ({ tokens }: BlockText) => readNames(tokens)),
  /** Syllables of which there are two spellings: "hòa", "hoà". */
  tones: reader([], [['tone']], ({ tokens }: BlockText) => readTones(tokens)),
  /** Blanks too many. */
  blanks: reader(['blank'], [['odd-blank']], (source: BlockText) => readBlanks(source)),
  /** Letters that look like others: "2O25". */
  lookAlikes: reader(['look-alike'], [['look-alike']], ({ tokens }: BlockText) => readLookAlikes(tokens)),
  /** Capitals that stand for words: "NTM". Few want them, so they have no cue of their own. */
  abbreviations: reader([], ANY, ({ tokens }: BlockText) => readAbbreviations(tokens)),
} as const;

/** Lists of claims that a block has. */
export type ClaimList = keyof typeof READERS;

/** What each of them holds. */
export type Claims = {
  readonly [List in ClaimList]: ReturnType<(typeof READERS)[List]['read']>;
};

interface PhraseSource extends BlockText {
  readonly phraseFigures: readonly FigureClaim[];
}

/** A reader of a text in which words stand one space apart. */
function phraseReader<Claim>(
  kinds: readonly ClaimKind[],
  cues: CueRows,
  read: (text: string, figures: readonly FigureClaim[]) => readonly Claim[],
): Reader<PhraseSource, Claim> {
  return reader(kinds, cues, source => fromPhrase(read(source.phrase.text, source.phraseFigures), source));
}

function fromPhrase<Claim>(claims: readonly Claim[], { phrase: { toFolded } }: BlockText): readonly Claim[] {
  return toFolded === null ? claims : claims.map(claim => moveSpans(claim, toFolded));
}
