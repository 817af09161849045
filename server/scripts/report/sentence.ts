import {
  blockAt,
  compareSpans,
  joinSpans,
  spanFrom,
  spansOverlap,
  textAt,
  type DocumentModel,
  type Span,
} from '../../src/core/index';
import type { PassagePart } from './report';

/** A sentence is shown with at most this much before and behind what was found. */
const REACH = 300;

/** Where a finding is, and the places in the same text that it speaks of: in offsets of the text as it is read. */
export interface FindingPlaces {
  readonly span: Span;
  readonly related: readonly Span[];
}

/** The sentence of a finding, for comparing and for reading. */
export interface Sentence {
  /** On one line, with the found text marked: "Có 402/756 người, chiếm ⟦53,71%⟧." */
  readonly marked: string;
  /** The same in parts, with the other figures that the finding speaks of. */
  readonly passage: readonly PassagePart[];
}

/**
 * The sentence of a finding. Places that the finding speaks of are inside it where they stand in the same block. Long
 * sentences are cut, with "…".
 */
export function sentenceOf(document: DocumentModel, { span, related }: FindingPlaces): Sentence {
  const block = blockSpan(document, span);
  const near = related.filter(place => isInside(place, block));
  const { start, end } = sentenceAround(document.text, near.reduce(joinSpans, span), block);
  const shown = spanFrom(Math.max(start, span.start - REACH), Math.min(end, span.end + REACH));
  const parts = cutAt(document.text, trimSpan(document.text, shown), { found: span, related: near });
  const marked = parts.map(({ kind, text }) => (kind === 'found' ? `⟦${text}⟧` : text)).join('');
  const [head, tail] = [shown.start > start ? '…' : '', shown.end < end ? '…' : ''];
  const passage = [plain(head), ...parts, plain(tail)].filter(({ text }) => text !== '');
  return { marked: `${head}${marked}${tail}`, passage };
}

function trimSpan(text: string, span: Span): Span {
  const written = textAt(text, span);
  const start = span.start + written.length - written.trimStart().length;
  return spanFrom(start, Math.max(start, span.start + written.trimEnd().length));
}

interface Marks {
  readonly found: Span;
  readonly related: readonly Span[];
}

/** Cuts a stretch of the text at its marks. A place that touches the found one is part of it. */
function cutAt(text: string, { start, end }: Span, { found, related }: Marks): readonly PassagePart[] {
  const others = related.filter(span => !spansOverlap(span, found) && start <= span.start && span.end <= end);
  const marks = [
    { kind: 'found' as const, span: found },
    ...others.map(span => ({ kind: 'related' as const, span })),
  ].sort((first, second) => compareSpans(first.span, second.span));
  const parts: PassagePart[] = [];
  let at = start;
  for (const { kind, span } of marks) {
    if (span.start < at) continue;
    parts.push(plain(onOneLine(textAt(text, spanFrom(at, span.start)))));
    parts.push({ kind, text: onOneLine(textAt(text, span)) });
    at = span.end;
  }
  return [...parts, plain(onOneLine(textAt(text, spanFrom(at, end))))];
}

function plain(text: string): PassagePart {
  return { kind: 'plain', text };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
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
