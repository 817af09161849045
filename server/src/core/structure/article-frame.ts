import { lastStartingAt } from '../text/last-starting-at';

/** Điểm, by the index of its block. */
export interface PointShape {
  readonly label: string;
  readonly index: number;
}

/** Khoản: see `Clause`. */
export interface ClauseShape extends PointShape {
  readonly points: readonly PointShape[];
  readonly isPlain: boolean;
}

/** Điều: see `Article`. */
export interface ArticleShape extends PointShape {
  /** The index of the block that it ends before. */
  readonly end: number;
  readonly clauses: readonly ClauseShape[];
  readonly isPlain: boolean;
  readonly amends: boolean;
}

/** Articles of one numbering: see `ArticleText`. */
export interface TextShape {
  readonly types: readonly string[];
  readonly articles: readonly ArticleShape[];
  readonly isPlain: boolean;
}

/** Phụ lục: see `Annex`. */
export interface AnnexShape extends PointShape {
  readonly isHeading: boolean;
}

/** A quotation over several blocks. */
export interface QuotationShape {
  /** The index of the block that it begins in. */
  readonly index: number;
  /** The index of the first block behind it. */
  readonly end: number;
  /** False where its mark was never found. */
  readonly isClosed: boolean;
}

/**
 * The articles, annexes and quotations of a document by the indexes of their blocks: without offsets, so that an edit which only
 * moves them leaves all of it as it is, and what was found of it holds.
 */
export interface ArticleFrame {
  /** In the order of the text. */
  readonly texts: readonly TextShape[];
  readonly annexes: readonly AnnexShape[];
  readonly quoted: readonly QuotationShape[];
}

/** The last of some shapes, in the order of the text, that begins at or before a block. Logarithmic. */
export function lastBefore<Shape extends { readonly index: number }>(
  shapes: readonly Shape[],
  index: number,
): Shape | undefined {
  return lastStartingAt(shapes, index, shape => shape.index);
}

/** The text that a block lies in or behind; undefined before the first. Logarithmic. */
export function textShapeAt({ texts }: ArticleFrame, index: number): TextShape | undefined {
  return lastStartingAt(texts, index, ({ articles: [first] }) => first?.index ?? 0);
}

/** The article that a block lies in; undefined outside of articles. */
export function articleShapeAt(frame: ArticleFrame, index: number): ArticleShape | undefined {
  const text = textShapeAt(frame, index);
  const article = text === undefined ? undefined : lastBefore(text.articles, index);
  return article !== undefined && index < article.end ? article : undefined;
}

/** The quotation that begins in a block or before it, and has not ended before it. Logarithmic. */
export function quotationAt({ quoted }: ArticleFrame, index: number): QuotationShape | undefined {
  if (quoted.length === 0) return undefined;
  const quotation = lastBefore(quoted, index);
  return quotation !== undefined && index < quotation.end ? quotation : undefined;
}
