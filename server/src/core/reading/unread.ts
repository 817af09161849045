import type { Span } from '../text/span';

/** A stretch of a written text that is read otherwise: as another text, or (empty) not at all. */
export interface Unread {
  readonly span: Span;
  readonly text: string;
  /** True for code and addresses, in which nothing may be changed. */
  readonly isKept?: boolean;
}

/** What stands in the text that is read for what is there but is no prose: an address, code. U+FFFC, one unit. */
export const OPAQUE = '\ufffc';

/** Puts stretches of several readers into order; of two that overlap the one that starts first counts, then the longer. */
export function inOrder(stretches: readonly Unread[]): readonly Unread[] {
  const sorted = stretches.toSorted(
    ({ span: one }, { span: other }) => one.start - other.start || other.end - one.end,
  );
  const kept: Unread[] = [];
  let end = 0;
  for (const stretch of sorted) {
    if (stretch.span.start < end) continue;
    kept.push(stretch);
    end = stretch.span.end;
  }
  return kept;
}
