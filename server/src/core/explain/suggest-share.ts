import { readTie } from '../claims/statement/shares/tie';
import type { FractionClaim } from '../claims/claim';
import { blockAt, type DocumentModel } from '../document/document';
import { textAt, type Span, type Readable } from '../text/span';
import { hasQuotient, percentageOf } from './missing-percentage';
import { isBeginningOf, type Suggestion } from './suggestion';

/**
 * The percentage of a fraction where one is about to be written: behind "đạt", "chiếm", "bằng" or an open bracket that
 * follow it ("Có 699/756 người, đạt " → "92,46%"). Works on NFC and NFD text.
 */
export function suggestShare(document: DocumentModel, offset: number): readonly Suggestion[] {
  const { pieces: text } = document;
  if (/^\s?[\d%]/u.test(text.slice(offset, offset + 2))) return [];
  const typed = /[\d,]*$/u.exec(text.slice(Math.max(0, offset - LONGEST_TYPED), offset))?.[0] ?? '';
  const start = offset - typed.length;
  const found = fractionBefore(document, start);
  if (found === null) return [];
  const gap = text.slice(found.span.end, start);
  const tie = readTie(gap);
  if (tie === null || tie.relation === 'excess') return [];
  const isOpen = /[([][^)\]]*$/u.test(gap) && !/^\s?[)\]]/u.test(text.slice(offset, offset + 2));
  const suggested = percentageOf(found.fraction) + (isOpen ? ')' : '');
  if (!isBeginningOf(suggested, typed)) return [];
  const subject = { kind: 'percentage', fraction: textAt(text, found.span) } as const;
  return [{ span: { start, end: offset }, text: suggested, subject }];
}

const LONGEST_TYPED = 8;

interface FoundFraction {
  readonly fraction: FractionClaim;
  /** In the document. */
  readonly span: Span;
}

/** The last figure before an offset, where it is a fraction that counts something. */
function fractionBefore(document: DocumentModel, offset: number): FoundFraction | null {
  const placed = blockAt(document, endOfWords(document.pieces, offset));
  if (placed === undefined) return null;
  const figure = placed.block.figures.findLast(({ span }) => placed.start + span.end <= offset);
  if (figure?.kind !== 'fraction' || !hasQuotient(figure)) return null;
  const { start, end } = figure.span;
  return { fraction: figure, span: { start: placed.start + start, end: placed.start + end } };
}

/** Blanks at the end of a line belong to no block: the block before them is meant. */
function endOfWords(text: Readable, offset: number): number {
  let at = offset;
  while (at > 0 && ' \u00a0'.includes(text.slice(at - 1, at))) at -= 1;
  return at;
}
