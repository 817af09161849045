import {
  blockAt,
  joinSpans,
  spanFrom,
  textAt,
  type DocumentModel,
  type Finding,
  type Span,
} from '../../src/core/index';

/** A sentence is shown with at most this much before and behind what was found. */
const REACH = 300;

/**
 * The sentence of a finding on one line, with the found text marked: "Có 402/756 người, chiếm ⟦53,71%⟧." Places that the
 * finding speaks of are inside it where they stand in the same block. Long sentences are cut, with "…".
 */
export function sentenceOf(document: DocumentModel, { span, related }: Finding): string {
  const block = blockSpan(document, span);
  const near = related.map(place => place.span).filter(place => isInside(place, block));
  const { start, end } = sentenceAround(document.text, near.reduce(joinSpans, span), block);
  const from = Math.max(start, span.start - REACH);
  const to = Math.min(end, span.end + REACH);
  const before = textAt(document.text, spanFrom(from, span.start));
  const behind = textAt(document.text, spanFrom(span.end, to));
  const sentence = `${before}⟦${textAt(document.text, span)}⟧${behind}`.replace(/\s+/gu, ' ').trim();
  return `${from > start ? '…' : ''}${sentence}${to < end ? '…' : ''}`;
}

function blockSpan(document: DocumentModel, span: Span): Span {
  const placed = blockAt(document, span.start);
  return placed === undefined ? span : spanFrom(placed.start, placed.start + placed.block.text.length);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentences that a span touches, whole, within a block. */
function sentenceAround(text: string, span: Span, block: Span): Span {
  let { start, end } = block;
  for (const { index, 0: mark } of textAt(text, block).matchAll(SENTENCE_END)) {
    const boundary = block.start + index + mark.length;
    if (boundary <= span.start) start = boundary;
    else if (boundary >= span.end) {
      end = boundary;
      break;
    }
  }
  return spanFrom(start, end);
}

/** A mark that ends a sentence and the blank behind it, before a capital, a digit or a quotation mark. */
const SENTENCE_END = /[.!?]\s(?=[\p{Lu}\d“"(-])/gu;
