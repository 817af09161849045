import type { CalendarDate } from '../arithmetic/calendar';
import type { Localized } from '../text/localized';
import { stripMarks } from '../text/marks';
import type { Span } from '../text/span';

/** A text that may be put in at the cursor. */
export interface Suggestion {
  /** What it replaces: what is typed of it so far, up to the cursor. A span of the document. */
  readonly span: Span;
  readonly text: string;
  readonly subject: SuggestionSubject;
}

/** What a suggested text says: which day today is, on which weekday a written date falls, what a fraction or the cells of a table come to. */
export type SuggestionSubject =
  | { readonly kind: 'today' }
  | { readonly kind: 'weekday'; readonly date: CalendarDate }
  | { readonly kind: 'percentage'; readonly fraction: string }
  | { readonly kind: 'cell'; readonly formula: Localized };

/**
 * True where `typed` is the beginning of `text` and not all of it. Letter case, tone marks and composition do not count:
 * with Telex "thứ" is "thu" and "thư" first.
 */
export function isBeginningOf(text: string, typed: string): boolean {
  const [whole, beginning] = [forComparing(text), forComparing(typed)];
  return whole.length > beginning.length && whole.startsWith(beginning);
}

/** Any blank is a blank: a table may have one that does not break. */
function forComparing(text: string): string {
  return stripMarks(text).replace(/\s/gu, ' ');
}
