import { TYPE_NAMES } from '../reading/lexicon/type-names';
import type { DocumentModel } from '../document/document';
import { ISSUE_BLOCKS } from '../structure/dated-lines';
import { readIdentity } from '../structure/identity';
import { readLetterheadLines } from '../structure/letterhead-lines';
import { foldPhrase } from '../reading/fold';
import type { Span } from '../text/span';

/**
 * Where a draft says what it is, for "Nghị quyết này": its number line, else the line with its type alone ("NGHỊ QUYẾT").
 * Null for a text without either.
 */
export function findOwnPlace(document: DocumentModel): Span | null {
  const own = readIdentity(document);
  if (own !== null) return own.span;
  const lines = readLetterheadLines(document.blocks.slice(0, ISSUE_BLOCKS));
  return (
    lines.find(({ text }) => text === text.toUpperCase() && TYPE_NAMES.includes(foldPhrase(text)))?.span ??
    null
  );
}
