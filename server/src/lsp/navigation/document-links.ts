import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { nameSpanOf } from '../../core/index';
import { findCheckedDraft } from '../session/checked-draft';
import { spanToRange } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';
import { fillLinkTemplate } from '../settings/link-template';

/** Links the mentions of documents to the place that `vanban.links.template` names; there is none unless it is set. */
export function registerDocumentLinks(session: Session): void {
  const { connection } = session;
  connection.onDocumentLinks(
    guardRequest(connection, 'textDocument/documentLink', (params, token) =>
      listLinks(session, params, token),
    ),
  );
}

async function listLinks(
  session: Session,
  { textDocument }: DocumentLinkParams,
  token: CancellationToken,
): Promise<DocumentLink[]> {
  const checked = await findCheckedDraft(session, textDocument.uri, token);
  const template = checked?.settings.editor.linkTemplate ?? null;
  if (checked === null || template === null) return [];
  const { draft } = checked;
  return draft.model.references.documents
    .filter(({ definition }) => !definition.isOwn)
    .flatMap(({ symbol, mentions }) =>
      mentions.map(mention => ({
        range: spanToRange(draft, nameSpanOf(mention)),
        target: fillLinkTemplate(template, symbol),
      })),
    );
}
