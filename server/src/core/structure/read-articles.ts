import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import type {
  AnnexShape,
  ArticleFrame,
  ArticleShape,
  ClauseShape,
  PointShape,
  QuotationShape,
  TextShape,
} from './article-frame';
import type { UnitKind } from './outline';
import { followsArticle, followsClause, followsPoint } from '../block/opening/unit-order';
import type { UnitHeading } from '../block/opening/unit-headings';

/**
 * Reads the articles and annexes of a document from the openings of its blocks. What does not fit makes its text or article
 * doubtful (`isPlain`) and is never an error. Linear in the number of blocks: their openings are kept with them.
 */
export function readArticles(blocks: readonly PlacedBlock[]): ArticleFrame {
  const reading = new FrameReading();
  for (let index = 0; index < blocks.length; index += 1) {
    const placed = blocks[index];
    if (placed !== undefined) reading.read(placed.block, index);
  }
  return reading.finish(blocks.length);
}

/** An article, clause or point. */
type UnitLabel = Extract<UnitHeading, { readonly hasTitle: boolean }>;

/** Parts of a frame while it is being read. */
interface OpenClause extends ClauseShape {
  readonly points: PointShape[];
  isPlain: boolean;
}

interface OpenArticle extends ArticleShape {
  readonly clauses: OpenClause[];
  isPlain: boolean;
  amends: boolean;
  /** Known when the next unit begins. */
  end: number;
}

interface OpenText extends TextShape {
  readonly articles: OpenArticle[];
  isPlain: boolean;
}

class FrameReading {
  readonly #texts: OpenText[] = [];
  readonly #annexes: AnnexShape[] = [];
  readonly #quoted: QuotationShape[] = [];
  /** The article that is open; null before the first one and in annexes. */
  #article: OpenArticle | null = null;
  /** The block of a quotation that is not closed yet. */
  #quotedFrom: number | null = null;
  /** The block of the last chapter or the like. */
  #divisionAt = -Infinity;
  /** Types named since the last article. */
  #types: string[] = [];

  read(block: Block, index: number): void {
    const { heading, unit, isQuotation, opensAt, closes } = block.opening;
    if (this.#quotedFrom !== null) {
      // A quotation goes on to its mark, or to the next article of the text where it is never closed.
      const isNext = heading?.kind === 'article' && this.#isNext(heading.label);
      if (!isNext && closes) this.#endQuotation(this.#quotedFrom, index + 1, true);
      if (!isNext) return;
      this.#endUnclosed(this.#quotedFrom, index);
    }
    if (unit !== null && !isQuotation && DIVISIONS.has(unit.kind)) this.#divisionAt = index;
    if (heading !== null && !isQuotation) this.#readHeading(heading, index);
    else if (unit?.kind === 'decimal') this.#readDecimal(unit.label);
    if (opensAt !== -1) this.#quotedFrom = index;
  }

  finish(end: number): ArticleFrame {
    if (this.#quotedFrom !== null) this.#endUnclosed(this.#quotedFrom, end);
    this.#close(end);
    return { texts: this.#texts, annexes: this.#annexes, quoted: this.#quoted };
  }

  #endQuotation(index: number, end: number, isClosed: boolean): void {
    this.#quoted.push({ index, end, isClosed });
    this.#quotedFrom = null;
  }

  /** What an open quotation swallowed may be the text's own. */
  #endUnclosed(index: number, end: number): void {
    this.#endQuotation(index, end, false);
    const text = this.#texts.at(-1);
    const article = this.#article;
    if (article !== null) article.isPlain = false;
    if (text !== undefined && article?.amends === true) text.isPlain = false;
  }

  #readHeading(heading: UnitHeading, index: number): void {
    switch (heading.kind) {
      case 'article':
        this.#readArticle(heading, index);
        break;
      case 'clause':
      case 'point':
        this.#readItem(heading, index);
        break;
      case 'annex':
        this.#annexes.push({ label: heading.label, index, isHeading: heading.isHeading });
        if (heading.isHeading) this.#close(index);
        break;
      case 'type':
        this.#types.push(heading.type);
        break;
      case 'amendment':
        if (this.#article !== null) this.#article.amends = true;
        break;
      case 'unread-point':
        this.#doubtPoints();
        break;
      case 'elision':
        this.#doubtAll();
        break;
      case 'form':
        // Articles go on over the forms of a document.
        break;
    }
  }

  #readArticle(heading: UnitLabel, index: number): void {
    const text = this.#texts.at(-1);
    if (text === undefined) this.#openText(heading, index);
    else if (this.#isNext(heading.label)) this.#openArticle(text, heading, index);
    else if (this.#article?.amends === true) return;
    else if (heading.label === '1') {
      if (heading.hasTitle || this.#types.length > 0 || this.#isBelowDivision(index)) {
        this.#openText(heading, index);
      }
    } else if (Number.parseInt(heading.label, 10) > Number.parseInt(lastLabel(text), 10)) {
      text.isPlain = false;
      if (heading.hasTitle) this.#openArticle(text, heading, index);
    } else if (heading.hasTitle) text.isPlain = false;
  }

  #openText(heading: UnitLabel, index: number): void {
    const types = this.#types.length === 0 ? NO_TYPES : [...new Set(this.#types)];
    const text: OpenText = { types, articles: [], isPlain: heading.label === '1' };
    this.#texts.push(text);
    this.#openArticle(text, heading, index);
  }

  #openArticle(text: OpenText, { label, amends }: UnitLabel, index: number): void {
    this.#close(index);
    if (this.#types.length > 0) this.#types = [];
    this.#article = { label, index, end: index, clauses: [], isPlain: true, amends };
    text.articles.push(this.#article);
  }

  #readItem({ kind, label, amends }: UnitLabel, index: number): void {
    const article = this.#article;
    if (article === null) return;
    if (amends) article.amends = true;
    const clause = article.clauses.at(-1);
    if (kind === 'clause') {
      if (followsClause(label, clause?.label)) {
        article.clauses.push({ label, index, points: [], isPlain: true });
      } else article.isPlain = false;
    } else if (clause !== undefined) {
      if (followsPoint(label, clause.points.at(-1)?.label)) clause.points.push({ label, index });
      else clause.isPlain = false;
    }
  }

  /** "3.5 Công ty …" behind clause 2 is clause 3 with the mark of a footnote. */
  #readDecimal(label: string): void {
    const article = this.#article;
    if (article === null) return;
    const number = label.slice(0, label.indexOf('.'));
    if (followsClause(number, article.clauses.at(-1)?.label)) article.isPlain = false;
  }

  #doubtPoints(): void {
    const clause = this.#article?.clauses.at(-1);
    if (clause !== undefined) clause.isPlain = false;
  }

  /** Nothing tells what was left out. */
  #doubtAll(): void {
    const text = this.#texts.at(-1);
    if (text !== undefined) text.isPlain = false;
    if (this.#article !== null) this.#article.isPlain = false;
    this.#doubtPoints();
  }

  #close(end: number): void {
    if (this.#article !== null) this.#article.end = end;
    this.#article = null;
  }

  /** Codes whose chapters begin anew with Điều 1 often give their articles no titles. */
  #isBelowDivision(index: number): boolean {
    return index - this.#divisionAt <= DIVISION_TITLE;
  }

  #isNext(label: string): boolean {
    const text = this.#texts.at(-1);
    return text !== undefined && followsArticle(label, lastLabel(text));
  }
}

const DIVISIONS: ReadonlySet<UnitKind> = new Set<UnitKind>(['part', 'chapter', 'section', 'subsection']);
/** A title of one line, or two, stands between a chapter and its first article. */
const DIVISION_TITLE = 3;
const NO_TYPES: readonly string[] = [];

function lastLabel({ articles }: OpenText): string {
  return articles.at(-1)?.label ?? '';
}
