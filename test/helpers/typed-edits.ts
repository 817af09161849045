import { editDocument, type DocumentModel } from '../../server/src/core/index';

/** An edit told by a share of the written text, so that it fits whatever the text has become. */
export interface TypedEdit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** The document after such an edit. */
export function typeInto(document: DocumentModel, { from, length, text }: TypedEdit): DocumentModel {
  const whole = document.source.written.length;
  const start = Math.floor(from * whole);
  return editDocument(document, { span: { start, end: Math.min(start + length, whole) }, text });
}
