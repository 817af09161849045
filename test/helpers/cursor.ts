import { createDocument, type DocumentModel } from '../../server/src/core/index';

/** A text with "¦" where the cursor stands: the text without it, and its offset. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('¦');
  if (offset === -1) throw new Error(`No cursor in: ${marked}`);
  return { text: marked.replace('¦', ''), offset };
}

/** The document of a written text with "¦" where the cursor stands, and its offset in the text that is read. */
export function documentAtCursor(marked: string): {
  readonly document: DocumentModel;
  readonly offset: number;
} {
  const { text, offset } = atCursor(marked);
  const document = createDocument(text);
  return { document, offset: document.source.fromWritten(offset) };
}
