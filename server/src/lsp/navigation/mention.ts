import type { CancellationToken, TextDocumentPositionParams } from 'vscode-languageserver';
import { mentionAt, nameSpanOf, type CitedDocument, type Mention, type Span } from '../../core/index';
import { findCheckedDraft, type CheckedDraft } from '../session/checked-draft';
import { positionToOffset } from '../drafts/positions';
import type { Session } from '../session/session';

/** A mention of a document at a place of an open draft. */
export interface MentionAtPlace extends CheckedDraft {
  readonly mention: Mention;
  readonly offset: number;
  /** Null where the draft does not tell which document is meant. */
  readonly document: CitedDocument | null;
}

/** The mention at a place; null where none stands there, or the draft is not checked. */
export async function findMention(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<MentionAtPlace | null> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return null;
  const offset = positionToOffset(checked.draft, position);
  const { model } = checked.draft;
  const mention = mentionAt(model, offset);
  return mention && { ...checked, mention, offset, document: model.references.documentOf(mention) };
}

/** Where the mentions of a document say which document they mean. */
export function mentionSpans({ mentions }: CitedDocument): readonly Span[] {
  return mentions.map(nameSpanOf);
}
