import assert from 'node:assert/strict';
import { applyEdits, textAt, type Span } from '../../server/src/core/index';
import type { DocumentSource } from '../../server/src/core/document/source';
import type { TextEdit } from '../../server/src/core/text/text-edit';

/** What knows the way from the text that is read to the one that is written: a document, or a paragraph of a test. */
export interface Sourced {
  readonly source: DocumentSource;
}

/** What is written under a span of the text that is read, letter by letter as it stands there. */
export function writtenAt({ source }: Sourced, span: Span): string {
  return textAt(source.written, source.toWritten(span));
}

/** The whole text as it is written. */
export function writtenText({ source }: Sourced): string {
  return source.written.toString();
}

/** The whole written text after edits of the text that is read. */
export function writtenAfter({ source }: Sourced, edits: readonly TextEdit[]): string {
  const written = edits.map(edit => {
    const made = source.editToWritten(edit);
    assert.ok(made !== null, `something unread stands inside ${JSON.stringify(edit)}`);
    return made;
  });
  return applyEdits(writtenText({ source }), written);
}
