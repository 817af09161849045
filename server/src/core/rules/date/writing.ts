import { textAt, type Readable, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { squeezeBlanks } from '../../text/blanks';

/** What the document writes, as messages quote it: on one line, without the word "ngày" at its start. */
export function quoteAt(text: Readable, span: Span): string {
  return quote(textAt(text, span));
}

/** The same for words that stand nowhere yet: the text after a fix. */
export function quote(written: string): string {
  return squeezeBlanks(written).replace(/^ngày /iu, '');
}

/** The text of a span after edits within it. */
export function rewrite(text: Readable, span: Span, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (changed, edit) =>
      changed.slice(0, edit.span.start - span.start) + edit.text + changed.slice(edit.span.end - span.start),
    textAt(text, span),
  );
}
