import type { DocumentModel } from '../../document/document';
import { foldWord } from '../../reading/fold';
import { spanTouches, type Span } from '../../text/span';
import { findArticleReferences, type ArticleReferences } from '../provisions/article-references';

/** The number of an article that can be changed where the cursor is. */
export interface ArticleRename {
  /** The number at the cursor, in offsets of the document. */
  readonly span: Span;
  readonly references: ArticleReferences;
}

/** What came of a wish to renumber. */
export type ArticleRenaming =
  | {
      readonly kind: 'edits';
      readonly label: string;
      /** The places where the number changes; disjoint, in order. */
      readonly spans: readonly Span[];
    }
  /** What was typed is no number of an article. */
  | { readonly kind: 'unread' }
  /** The text has an article with that number. */
  | { readonly kind: 'taken'; readonly label: string };

/** The article whose heading or mention is at an offset; null for none. */
export function findArticleRename(document: DocumentModel, offset: number): ArticleRename | null {
  const references = findArticleReferences(document, offset);
  if (references === null) return null;
  const label = references.labels.find(span => spanTouches(span, offset));
  const mention = references.mentions.findIndex(span => spanTouches(span, offset));
  return { references, span: label ?? references.labels[mention] ?? references.label };
}

/** Reads "6", "Điều 6" or "6a" and lists what changes. Only the heading and what surely means the article does. */
export function renameArticle({ references }: ArticleRename, typed: string): ArticleRenaming {
  const [, label] = LABEL.exec(foldWord(typed.trim())) ?? [];
  if (label === undefined) return { kind: 'unread' };
  const { article, text, labels } = references;
  if (label === foldWord(article.label)) return { kind: 'edits', label, spans: [] };
  if (text.articles.some(other => foldWord(other.label) === label)) return { kind: 'taken', label };
  const spans = [references.label, ...labels].toSorted((one, other) => one.start - other.start);
  return { kind: 'edits', label, spans };
}

const LABEL = /^(?:điều\s{1,3})?([1-9]\d{0,3}(?:\p{Ll}\d?)?)[.:]?$/u;
