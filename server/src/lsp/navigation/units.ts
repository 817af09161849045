import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DefinitionLink,
  type Range,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  findArticleReferences,
  findArticleRename,
  findOwnUnits,
  renameArticle,
  textAt,
  type ArticleReferences,
} from '../../core/index';
import { findCheckedDraft, type CheckedDraft } from '../session/checked-draft';
import { editsToWorkspaceEdit, spanToRange } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { positionToOffset } from '../drafts/positions';
import type { Session } from '../session/session';
import { wordsFor } from '../wording/words';

/** Where "khoản 2 Điều 5" at a place leads in the draft itself; null where no own unit is meant there. */
export async function findUnitLinks(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<readonly DefinitionLink[] | null> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return null;
  const { draft } = checked;
  const mention = findOwnUnits(draft.model, positionToOffset(draft, position));
  if (mention === null || mention.units.length === 0) return null;
  return mention.units.map(({ span, whole }) => ({
    targetUri: draft.uri,
    targetRange: spanToRange(draft, whole),
    targetSelectionRange: spanToRange(draft, span),
    originSelectionRange: spanToRange(draft, mention.origin),
  }));
}

/** An article of an open draft, with the places that mean it. */
export interface ArticleAtPlace extends ArticleReferences {
  readonly draft: Draft;
}

/** The article whose heading or mention is at a place; null for none. */
export async function findArticleAt(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<ArticleAtPlace | null> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  if (checked === null) return null;
  const { draft } = checked;
  const references = findArticleReferences(draft.model, positionToOffset(draft, position));
  return references && { ...references, draft };
}

/** The number of an article under an offset, for changing it; null for none. */
export function prepareArticle(draft: Draft, offset: number): { range: Range; placeholder: string } | null {
  const rename = findArticleRename(draft.model, offset);
  if (rename === null) return null;
  return { range: spanToRange(draft, rename.span), placeholder: textAt(draft.model.text, rename.span) };
}

/**
 * Renumbers an article in its heading and wherever the draft means it; null where none is at the offset. Throws the answer that
 * refuses what is no number, and a number that another article has.
 */
export function renumberArticle(
  { draft, settings }: CheckedDraft,
  { offset, newName }: { readonly offset: number; readonly newName: string },
  { abilities }: Session,
): WorkspaceEdit | null {
  const rename = findArticleRename(draft.model, offset);
  if (rename === null) return null;
  const renaming = renameArticle(rename, newName);
  switch (renaming.kind) {
    case 'edits': {
      const { label, spans } = renaming;
      const { source } = draft.model;
      const edits = spans.map(span => ({ span: source.toWritten(span), text: label }));
      return editsToWorkspaceEdit(draft, edits, abilities);
    }
    case 'unread':
      throw refusal(wordsFor('noArticle', settings.locale).replace('{text}', newName.trim()));
    case 'taken':
      throw refusal(wordsFor('articleTaken', settings.locale).replace('{label}', renaming.label));
  }
}

/** Editors show the message of such an answer. */
function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
