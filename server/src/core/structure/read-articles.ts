import type { PlacedBlock } from '../model/placed-block';
import { shiftSpan, type Span } from '../text/span';
import type { Annex, Article, ArticleOutline, ArticleText, Clause, Point } from './articles';
import { followsArticle, followsClause, followsPoint } from './unit-order';
import type { UnitHeading } from './unit-headings';

/**
 * Reads the articles and annexes of a document from the openings of its blocks. What does not fit makes its text or article
 * doubtful (`isPlain`) and is never an error. Linear in the number of blocks: their openings are kept with them.
 */
export function readArticles(blocks: readonly PlacedBlock[]): ArticleOutline {
  const reading = new OutlineReading();
  for (const placed of blocks) reading.read(placed);
  return reading.finish(endOf(blocks.at(-1)));
}

/** An article, clause or point, in offsets of the document. */
type UnitLabel = Extract<UnitHeading, { readonly hasTitle: boolean }>;

/** Parts of an outline while it is being read. */
interface OpenClause {
  readonly heading: UnitLabel;
  readonly points: Point[];
  isPlain: boolean;
}

interface OpenArticle {
  readonly heading: UnitLabel;
  readonly clauses: OpenClause[];
  isPlain: boolean;
  amends: boolean;
  /** Where the next unit begins; known when it does. */
  end: number | null;
}

interface OpenText {
  readonly types: readonly string[];
  readonly articles: OpenArticle[];
  isPlain: boolean;
}

class OutlineReading {
  readonly #texts: OpenText[] = [];
  readonly #annexes: Annex[] = [];
  readonly #quoted: Span[] = [];
  /** Where a quotation that is not closed yet began. */
  #quotedFrom: number | null = null;
  /** Types named since the last article. */
  #types: string[] = [];

  read({ start, block }: PlacedBlock): void {
    const { heading, isQuotation, opensAt, closes } = block.opening;
    if (this.#quotedFrom !== null) {
      // A quotation goes on to its mark, or to the next article of the text where it is never closed.
      const isNext = heading?.kind === 'article' && this.#isNext(heading.label);
      if (!isNext && closes) this.#endQuotation(this.#quotedFrom, start + block.text.length);
      if (!isNext) return;
      this.#endUnclosed(start);
    }
    if (heading !== null && !isQuotation) this.#readHeading(heading, start);
    if (opensAt !== -1) this.#quotedFrom = start + opensAt;
  }

  finish(end: number): ArticleOutline {
    if (this.#quotedFrom !== null) this.#endUnclosed(end);
    this.#close(end);
    return {
      texts: this.#texts.map(text => finishText(text, end)),
      annexes: this.#annexes,
      quoted: this.#quoted,
    };
  }

  #endQuotation(start: number, end: number): void {
    this.#quoted.push({ start, end });
    this.#quotedFrom = null;
  }

  /** What an open quotation swallowed may be the text's own. */
  #endUnclosed(end: number): void {
    this.#endQuotation(this.#quotedFrom ?? end, end);
    const text = this.#texts.at(-1);
    const article = this.#article;
    if (article !== null) article.isPlain = false;
    if (text !== undefined && article?.amends === true) text.isPlain = false;
  }

  #readHeading(heading: UnitHeading, start: number): void {
    switch (heading.kind) {
      case 'article':
        this.#readArticle({ ...heading, span: shiftSpan(heading.span, start) });
        break;
      case 'clause':
      case 'point':
        this.#readItem({ ...heading, span: shiftSpan(heading.span, start) });
        break;
      case 'annex':
        this.#readAnnex({ ...heading, span: shiftSpan(heading.span, start) });
        break;
      case 'type':
        this.#types.push(heading.type);
        break;
      case 'amendment':
        this.#markAmending();
        break;
      case 'unread-point':
        this.#doubtPoints();
        break;
    }
  }

  #readArticle(heading: UnitLabel): void {
    const text = this.#texts.at(-1);
    if (text === undefined) this.#openText(heading);
    else if (this.#isNext(heading.label)) this.#openArticle(text, heading);
    else if (this.#article?.amends === true) return;
    else if (heading.label === '1') {
      if (heading.hasTitle || this.#types.length > 0) this.#openText(heading);
    } else if (Number.parseInt(heading.label, 10) > Number.parseInt(lastLabel(text), 10)) {
      text.isPlain = false;
      if (heading.hasTitle) this.#openArticle(text, heading);
    } else if (heading.hasTitle) text.isPlain = false;
  }

  #openText(heading: UnitLabel): void {
    this.#close(heading.span.start);
    const text: OpenText = { types: this.#types, articles: [], isPlain: heading.label === '1' };
    this.#texts.push(text);
    this.#openArticle(text, heading);
  }

  #openArticle(text: OpenText, heading: UnitLabel): void {
    this.#close(heading.span.start);
    this.#types = [];
    text.articles.push({ heading, clauses: [], isPlain: true, amends: heading.amends, end: null });
  }

  #readItem(heading: UnitLabel): void {
    const article = this.#article;
    if (article === null) return;
    if (heading.amends) article.amends = true;
    const clause = article.clauses.at(-1);
    if (heading.kind === 'clause') {
      if (followsClause(heading.label, clause?.heading.label)) {
        article.clauses.push({ heading, points: [], isPlain: true });
      } else article.isPlain = false;
    } else if (clause !== undefined) {
      const { label, span } = heading;
      if (followsPoint(label, clause.points.at(-1)?.label)) clause.points.push({ label, span });
      else clause.isPlain = false;
    }
  }

  #readAnnex({ label, span, isHeading }: Annex): void {
    this.#annexes.push({ label, span, isHeading });
    if (isHeading) this.#close(span.start);
  }

  #markAmending(): void {
    const article = this.#article;
    if (article !== null) article.amends = true;
  }

  #doubtPoints(): void {
    const clause = this.#article?.clauses.at(-1);
    if (clause !== undefined) clause.isPlain = false;
  }

  #close(end: number): void {
    const article = this.#article;
    if (article !== null) article.end = end;
  }

  /** The article that is open; null before the first one and in annexes. */
  get #article(): OpenArticle | null {
    const article = this.#texts.at(-1)?.articles.at(-1);
    return article?.end === null ? article : null;
  }

  #isNext(label: string): boolean {
    const text = this.#texts.at(-1);
    return text !== undefined && followsArticle(label, lastLabel(text));
  }
}

function lastLabel({ articles }: OpenText): string {
  return articles.at(-1)?.heading.label ?? '';
}

function finishText({ types, articles, isPlain }: OpenText, end: number): ArticleText {
  return {
    types: [...new Set(types)],
    articles: articles.map(article => finishArticle(article, end)),
    isPlain,
  };
}

function finishArticle({ heading, clauses, isPlain, amends, end }: OpenArticle, last: number): Article {
  const { label, span } = heading;
  return { label, span, end: end ?? last, clauses: clauses.map(finishClause), isPlain, amends };
}

function finishClause({ heading: { label, span }, points, isPlain }: OpenClause): Clause {
  return { label, span, points, isPlain };
}

function endOf(placed: PlacedBlock | undefined): number {
  return placed === undefined ? 0 : placed.start + placed.block.text.length;
}
