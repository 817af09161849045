import { blockAt, type DocumentModel, type Span } from '../../core/index';

/** So much of a sentence, in UTF-16 units before and behind what was found, counts: a line may be a megabyte long. */
const REACH = 300;

/** A sentence, or as much of it as lies near. */
export interface Sentence extends Span {
  /** True where the sentence begins earlier. */
  readonly isCutBefore: boolean;
  /** True where it ends later. */
  readonly isCutBehind: boolean;
}

/** The sentence of a place, or as much of it as lies near, within its block. Cost: the reach alone. */
export function sentenceAround(document: DocumentModel, span: Span): Sentence {
  const { text } = document;
  const block = blockAt(document, span.start);
  const blockStart = block?.start ?? span.start;
  const blockEnd = block === undefined ? span.end : block.start + block.block.text.length;
  const from = Math.max(blockStart, span.start - REACH);
  const to = Math.max(span.end, Math.min(blockEnd, span.end + REACH));
  const before = [...text.slice(from, span.start).matchAll(SENTENCE_END)].at(-1);
  const [behind] = text.slice(span.end, to).matchAll(SENTENCE_END);
  return {
    start: before === undefined ? from : from + before.index + before[0].length,
    end: behind === undefined ? to : span.end + behind.index + 1,
    isCutBefore: before === undefined && from > blockStart,
    isCutBehind: behind === undefined && to < blockEnd,
  };
}

/** A mark that ends a sentence and the blank behind it, before a capital, a digit or a quotation mark. */
const SENTENCE_END = /[.!?]\s+(?=[\p{Lu}\d“"(-]|$)/gu;
