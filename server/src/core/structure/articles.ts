import type { Span } from '../text/span';
import type { ArticleFrame } from './article-frame';

/** Điểm: "a)" below a clause. */
export interface Point {
  /** In NFC: "đ". */
  readonly label: string;
  /** "a)", in offsets of the document. */
  readonly span: Span;
}

/** Khoản: "1." below an article. */
export interface Clause {
  readonly label: string;
  /** "1.". */
  readonly span: Span;
  readonly points: readonly Point[];
  /** True where the letters of its points go from a without a gap or a doubt. */
  readonly isPlain: boolean;
}

/** Điều: "Điều 5. Hiệu lực thi hành". */
export interface Article {
  /** "5", "5a". */
  readonly label: string;
  /** "Điều 5". */
  readonly span: Span;
  /** Where the next unit begins. */
  readonly end: number;
  readonly clauses: readonly Clause[];
  /** True where the numbers of its clauses go from 1 without a gap or a doubt. */
  readonly isPlain: boolean;
  /** True where it changes another text, whose articles then stand inside it. */
  readonly amends: boolean;
}

/**
 * Articles of one numbering. A decision that issues a regulation has two: its own, and that of the regulation, which begins anew
 * with Điều 1; a code whose chapters do so has one for each.
 */
export interface ArticleText {
  /** Types that lines in capitals above its first article name, folded: "quyết định", "quy chế". */
  readonly types: readonly string[];
  /** In the order of the text; not empty. */
  readonly articles: readonly Article[];
  /** True where the numbers go from 1 without a gap or a doubt. */
  readonly isPlain: boolean;
}

/** Phụ lục: "PHỤ LỤC III". */
export interface Annex {
  /** "III"; empty for the only one. */
  readonly label: string;
  readonly span: Span;
  /** False for a line that begins with the words but goes on: it may be a wrapped sentence. */
  readonly isHeading: boolean;
}

/** The articles and annexes of a document itself; those of others, quoted in it, are left out. Spans are offsets of the document. */
export interface ArticleOutline {
  /** All of it without offsets: the same object behind an edit that changes none of it. */
  readonly frame: ArticleFrame;
  readonly texts: readonly ArticleText[];
  readonly annexes: readonly Annex[];
  /** Stretches that quote over several blocks: an amended article from “ to ”. In order. */
  readonly quoted: readonly Span[];
}
