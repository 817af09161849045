import { TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import {
  applyEdits,
  createDocument,
  editDocument,
  indexLines,
  spanFrom,
  type DocumentChange,
  type Span,
} from '../../core/index';
import { editLines, positionToWritten, type LinedText } from './positions';

/**
 * One version of an open document. Immutable; an edit makes a new draft, so "is this still the draft that was asked
 * about" is a comparison of two references.
 */
export interface Draft extends LinedText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** What made this version of the one before it, in the order of the changes; nothing for a whole text. */
  readonly edits: readonly DraftEdit[];
}

/** A change without its words: what it replaced, in the text that the change before it left, and how long what came in is. */
export interface DraftEdit {
  readonly span: Span;
  readonly length: number;
}

/** The open documents, kept as drafts. */
export function createDrafts(): TextDocuments<Draft> {
  return new TextDocuments<Draft>({ create: createDraft, update: updateDraft });
}

/** Makes a draft of a whole text. */
export function createDraft(uri: string, languageId: string, version: number, text: string): Draft {
  return { uri, languageId, version, edits: [], model: createDocument(text), lines: indexLines(text) };
}

/**
 * The draft after changes, each of which speaks of the text that the one before it left. A change that is malformed
 * throws, and the draft stays as it was.
 */
export function updateDraft(
  draft: Draft,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): Draft {
  const together = changes.length > FEW_CHANGES ? applyTogether(draft, changes) : null;
  const { model, lines, edits } = together ?? changes.reduce(applyChange, { ...draft, edits: [] });
  return { ...draft, model, lines, edits, version };
}

/** A text and the edits that led to it. */
interface EditedText extends LinedText {
  readonly edits: readonly DraftEdit[];
}

/** Up to here changes are followed one by one, so that only blocks around them are split again. */
const FEW_CHANGES = 20;

/**
 * "Replace all" in a long draft: editors list its changes from the last to the first, so that none moves another, and
 * all can be made at once. Null where they are not listed so.
 */
function applyTogether(
  before: LinedText,
  events: readonly TextDocumentContentChangeEvent[],
): EditedText | null {
  const edits: DocumentChange[] = [];
  for (const event of events) {
    const edit = readChange(before, event);
    if (edit.span.end >= (edits.at(-1)?.span.start ?? Infinity)) return null;
    edits.push(edit);
  }
  const text = applyEdits(before.model.source.written.toString(), edits);
  const model = editDocument(before.model, { span: wholeOf(before), text });
  return { model, lines: indexLines(text), edits: edits.map(toEdit) };
}

function applyChange(before: EditedText, event: TextDocumentContentChangeEvent): EditedText {
  const change = readChange(before, event);
  const model = editDocument(before.model, change);
  const lines = editLines(before.lines, change, model.source.written);
  return { model, lines, edits: [...before.edits, toEdit(change)] };
}

function toEdit({ span, text }: DocumentChange): DraftEdit {
  return { span, length: text.length };
}

/** A full text is a change of everything: of the blocks, those that are still the same are taken over. */
function readChange(before: LinedText, event: TextDocumentContentChangeEvent): DocumentChange {
  if (!TextDocumentContentChangeEvent.isIncremental(event)) {
    return { span: wholeOf(before), text: event.text };
  }
  const first = positionToWritten(before, event.range.start);
  const second = positionToWritten(before, event.range.end);
  return { span: spanFrom(Math.min(first, second), Math.max(first, second)), text: event.text };
}

function wholeOf({ model }: LinedText): Span {
  return spanFrom(0, model.source.written.length);
}
