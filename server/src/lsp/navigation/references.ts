import {
  DocumentHighlightKind,
  type CancellationToken,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { isOnName, nameSpanOf, type CitedDocument } from '../../core/index';
import { spanToRange } from '../convert';
import { guardRequest } from '../guard';
import type { Session } from '../session';
import type { WorkspaceDraft } from '../workspace/workspace';
import { findMention } from './mention';
import { findInOtherDrafts } from './other-drafts';

/** Finds every place that means the document at the cursor: all in the workspace, or those of the draft for marking them. */
export function registerReferences(session: Session): void {
  const { connection } = session;
  connection.onReferences(
    guardRequest(connection, 'textDocument/references', (params, token) =>
      listReferences(session, params, token),
    ),
  );
  connection.onDocumentHighlight(
    guardRequest(connection, 'textDocument/documentHighlight', (params, token) =>
      listHighlights(session, params, token),
    ),
  );
}

async function listReferences(
  session: Session,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const found = await findMention(session, params, token);
  const document = found?.document ?? null;
  if (found === null || document === null) return [];
  const { draft } = found;
  const others = await findInOtherDrafts(session, { draft, document }, token);
  const { includeDeclaration } = params.context;
  return [
    ...locationsOf(draft, document, mention => includeDeclaration || mention !== document.definition),
    ...others.flatMap(other => locationsOf(other.draft, other.document, () => true)),
  ];
}

function locationsOf(
  draft: WorkspaceDraft,
  { mentions }: CitedDocument,
  isWanted: (mention: CitedDocument['mentions'][number]) => boolean,
): readonly Location[] {
  return mentions
    .filter(isWanted)
    .map(mention => ({ uri: draft.uri, range: spanToRange(draft, nameSpanOf(mention)) }));
}

async function listHighlights(
  session: Session,
  params: DocumentHighlightParams,
  token: CancellationToken,
): Promise<DocumentHighlight[]> {
  const found = await findMention(session, params, token);
  const document = found?.document ?? null;
  if (found === null || document === null || !isOnName(found.mention, found.offset)) return [];
  return document.mentions.map(mention => ({
    range: spanToRange(found.draft, nameSpanOf(mention)),
    // Where a document is introduced it is "written", as editors call it; elsewhere it is read.
    kind: mention === document.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
