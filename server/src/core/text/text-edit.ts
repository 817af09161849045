import type { Span } from './span';

/** A change of a text: what stands under the span is replaced. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
