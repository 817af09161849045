import {
  DocumentHighlightKind,
  type CancellationToken,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { isOnName, nameSpanOf, type CitedDocument, type Span } from '../../core/index';
import { spanToRange } from '../drafts/convert';
import { guardRequest } from '../protocol/guard';
import type { Session } from '../session/session';
import type { WorkspaceDraft } from '../workspace/workspace';
import { findMention } from './mention';
import { findInOtherDrafts } from '../session/other-drafts';
import { findArticleAt, type ArticleAtPlace } from './units';

/**
 * Finds every place that means the document at the cursor: all in the workspace, or those of the draft for marking them; at an article
 * of the draft, the places that mean it.
 */
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
  const { includeDeclaration } = params.context;
  const article = await findArticleAt(session, params, token);
  if (article !== null) return articleLocations(article, includeDeclaration ? [article.article.span] : []);
  const found = await findMention(session, params, token);
  const document = found?.document ?? null;
  if (found === null || document === null) return [];
  const { draft } = found;
  const others = await findInOtherDrafts(session, { draft, document }, token);
  return [
    ...locationsOf(draft, document, mention => includeDeclaration || mention !== document.definition),
    ...others.flatMap(other => locationsOf(other.draft, other.document, () => true)),
  ];
}

function articleLocations({ draft, mentions }: ArticleAtPlace, headings: readonly Span[]): Location[] {
  return [...headings, ...mentions].map(span => ({ uri: draft.uri, range: spanToRange(draft, span) }));
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
  const article = await findArticleAt(session, params, token);
  if (article !== null) return highlightArticle(article);
  const found = await findMention(session, params, token);
  const document = found?.document ?? null;
  if (found === null || document === null || !isOnName(found.mention, found.offset)) return [];
  return document.mentions.map(mention => ({
    range: spanToRange(found.draft, nameSpanOf(mention)),
    // Where a document is introduced it is "written", as editors call it; elsewhere it is read.
    kind: mention === document.definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

function highlightArticle({ draft, article, mentions }: ArticleAtPlace): DocumentHighlight[] {
  const heading = { range: spanToRange(draft, article.span), kind: DocumentHighlightKind.Write };
  return [
    heading,
    ...mentions.map(span => ({ range: spanToRange(draft, span), kind: DocumentHighlightKind.Read })),
  ];
}
