import type { DocumentModel } from '../../document/document';
import { OPAQUE } from '../../reading/unread';
import { textAt } from '../../text/span';

/** True where two drafts have the same words and numbers, each as often, in whatever order. Linear. */
export function hasSameWords(one: DocumentModel, other: DocumentModel): boolean {
  const counts = countWords(one);
  for (const [word, count] of countWords(other)) {
    if (counts.get(word) !== count) return false;
    counts.delete(word);
  }
  return counts.size === 0;
}

/** Words and numbers; marks that stand by themselves draw lines or are bars of tables. */
function countWords(document: DocumentModel): Map<string, number> {
  const counts = new Map<string, number>();
  const text = wordsOf(document).replace(NOTE, '').replace(BREAK, ' ');
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What is read, with what is written where an address or code stands. */
function wordsOf({ text, source }: DocumentModel): string {
  return text.replaceAll(OPAQUE, (_, at: number) =>
    textAt(source.written, source.toWritten({ start: at, end: at + 1 })),
  );
}

const WORD = /[\p{L}\p{M}\d]+/gu;
/** The name before the text of a footnote, which gets a number; the end of a line in a cell. */
const NOTE = /^\[\^[\p{L}\d-]{1,20}\]:/gmu;
const BREAK = /<br\s?\/?>/giu;
