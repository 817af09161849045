import type { Span } from '../text/span';
import type { Article, ArticleOutline, ArticleText, Clause } from './articles';
import { lastStartingAt } from '../text/last-starting-at';

/** The text with articles that an offset lies in or behind; undefined before the first. Logarithmic. */
export function articleTextAt({ texts }: ArticleOutline, offset: number): ArticleText | undefined {
  return lastStartingAt(texts, offset, startOfText);
}

/** The article that an offset lies in; undefined outside of articles. Logarithmic. */
export function articleAt(outline: ArticleOutline, offset: number): Article | undefined {
  const text = articleTextAt(outline, offset);
  const article = lastStartingAt(text?.articles ?? [], offset, startOfUnit);
  return article !== undefined && offset < article.end ? article : undefined;
}

/** The clause of an article that an offset lies in; undefined before the first. */
export function clauseAt({ clauses }: Article, offset: number): Clause | undefined {
  return lastStartingAt(clauses, offset, startOfUnit);
}

/** True where an offset lies in a quotation over several blocks. Logarithmic. */
export function isQuoted({ quoted }: ArticleOutline, offset: number): boolean {
  const span = lastStartingAt(quoted, offset, ({ start }: Span) => start);
  return span !== undefined && offset < span.end;
}

function startOfUnit({ span }: { readonly span: Span }): number {
  return span.start;
}

function startOfText({ articles }: ArticleText): number {
  return articles[0]?.span.start ?? 0;
}
