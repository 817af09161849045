import { compareSpans, type Span } from './span';

/** A change of a text: what stands under the span is replaced. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap. Throws where they do, or where one lies outside the text: a bug of the caller. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((first, second) => compareSpans(first.span, second.span));
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at || span.end > text.length) throw new Error('Edits overlap or leave the text.');
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
