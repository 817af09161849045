import type { PlacedBlock } from '../block/placed-block';
import { shiftSpan, spanFrom, type Span } from '../text/span';
import type {
  ArticleFrame,
  ArticleShape,
  ClauseShape,
  PointShape,
  QuotationShape,
  TextShape,
} from './article-frame';
import type { Annex, Article, ArticleOutline, ArticleText, Clause, Point } from './articles';
import { startOfBlock } from './unit-view';

/** The articles of a frame, with their offsets in a document. Each is made when it is asked for, and once. */
export function viewArticles(frame: ArticleFrame, blocks: readonly PlacedBlock[]): ArticleOutline {
  return new OutlineView(frame, blocks);
}

class OutlineView implements ArticleOutline {
  readonly frame: ArticleFrame;
  readonly #blocks: readonly PlacedBlock[];
  #texts: readonly ArticleText[] | null = null;
  #annexes: readonly Annex[] | null = null;
  #quoted: readonly Span[] | null = null;

  constructor(frame: ArticleFrame, blocks: readonly PlacedBlock[]) {
    this.frame = frame;
    this.#blocks = blocks;
  }

  get texts(): readonly ArticleText[] {
    return (this.#texts ??= this.frame.texts.map(text => new TextView(text, this.#blocks)));
  }

  get annexes(): readonly Annex[] {
    return (this.#annexes ??= this.frame.annexes.map(({ label, index, isHeading }) => ({
      label,
      span: headingSpan(this.#blocks, index),
      isHeading,
    })));
  }

  get quoted(): readonly Span[] {
    return (this.#quoted ??= this.frame.quoted.map(quotation => quotedSpan(this.#blocks, quotation)));
  }
}

class TextView implements ArticleText {
  readonly #shape: TextShape;
  readonly #blocks: readonly PlacedBlock[];
  #articles: readonly Article[] | null = null;

  constructor(shape: TextShape, blocks: readonly PlacedBlock[]) {
    this.#shape = shape;
    this.#blocks = blocks;
  }

  get types(): readonly string[] {
    return this.#shape.types;
  }

  get isPlain(): boolean {
    return this.#shape.isPlain;
  }

  get articles(): readonly Article[] {
    return (this.#articles ??= this.#shape.articles.map(article => new ArticleView(article, this.#blocks)));
  }
}

class ArticleView implements Article {
  readonly #shape: ArticleShape;
  readonly #blocks: readonly PlacedBlock[];
  #clauses: readonly Clause[] | null = null;

  constructor(shape: ArticleShape, blocks: readonly PlacedBlock[]) {
    this.#shape = shape;
    this.#blocks = blocks;
  }

  get label(): string {
    return this.#shape.label;
  }

  get span(): Span {
    return headingSpan(this.#blocks, this.#shape.index);
  }

  get end(): number {
    return headingSpan(this.#blocks, this.#shape.end).start;
  }

  get isPlain(): boolean {
    return this.#shape.isPlain;
  }

  get amends(): boolean {
    return this.#shape.amends;
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= this.#shape.clauses.map(clause => viewClause(clause, this.#blocks)));
  }
}

function viewClause({ label, index, points, isPlain }: ClauseShape, blocks: readonly PlacedBlock[]): Clause {
  return {
    label,
    span: headingSpan(blocks, index),
    points: points.map(point => viewPoint(point, blocks)),
    isPlain,
  };
}

function viewPoint({ label, index }: PointShape, blocks: readonly PlacedBlock[]): Point {
  return { label, span: headingSpan(blocks, index) };
}

/** "Điều 5", "1.", "a)", "PHỤ LỤC I" of a block, in offsets of the document; behind the last block the end of the text. */
export function headingSpan(blocks: readonly PlacedBlock[], index: number): Span {
  const placed = blocks[index];
  const heading = placed?.block.opening.heading;
  if (placed === undefined || heading === null || heading === undefined || !('span' in heading)) {
    const end = startOfBlock(blocks, index);
    return spanFrom(end, end);
  }
  return shiftSpan(heading.span, placed.start);
}

function quotedSpan(blocks: readonly PlacedBlock[], { index, end, isClosed }: QuotationShape): Span {
  const start = startOfBlock(blocks, index) + (blocks[index]?.block.opening.opensAt ?? 0);
  if (!isClosed) return spanFrom(start, startOfBlock(blocks, end));
  return spanFrom(start, startOfBlock(blocks, end - 1) + (blocks[end - 1]?.block.text.length ?? 0));
}
