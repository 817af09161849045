import type { CancellationToken } from 'vscode-languageserver';
import {
  isLocalSymbol,
  offerCitations,
  offerDocuments,
  selectSame,
  traitsOf,
  type CitedDocument,
  type ElsewhereCitation,
  type OfferedDocument,
} from '../../core/index';
import type { Draft } from '../drafts/draft';
import { contentModified, throwIfCancelled } from '../protocol/guard';
import type { Session } from './session';
import type { WorkspaceDraft } from '../workspace/workspace';

/** What is sought in other drafts. */
export interface SoughtDocument {
  readonly draft: Draft;
  readonly document: CitedDocument;
}

/**
 * What other drafts of the workspace say of a document, by what is kept of them: no file is read. In the order of their URIs.
 * Throws the answers "cancelled" and "content modified".
 */
export async function findSayings(
  session: Session,
  { draft, document }: SoughtDocument,
  token: CancellationToken,
): Promise<readonly ElsewhereCitation[]> {
  const { drafts, workspace } = session;
  await workspace.whenReady();
  throwIfCancelled(token);
  if (drafts.get(draft.uri) !== draft) throw contentModified();
  const sayings = workspace
    .sayings(document.symbol)
    .filter(({ place }) => mayMean(session, { draft, document }, place.source));
  return selectSame(traitsOf(draft.model, document), offerCitations(sayings)).map(({ citation }) => citation);
}

/**
 * The other drafts of the workspace that cite a document, or are it, with the document as each has it: open ones with what is
 * unsaved, the others as their files have it. In the order of their URIs. Throws the answers "cancelled", and "content
 * modified" where one of the drafts has changed meanwhile.
 */
export async function findInOtherDrafts(
  session: Session,
  { draft, document }: SoughtDocument,
  token: CancellationToken,
): Promise<readonly OfferedDocument<WorkspaceDraft>[]> {
  const { drafts, workspace } = session;
  await workspace.whenReady();
  const offered: OfferedDocument<WorkspaceDraft>[] = [];
  for (const uri of workspace.draftsCiting(document.symbol)) {
    throwIfCancelled(token);
    const other = mayMean(session, { draft, document }, uri) ? await workspace.lookUp(uri) : null;
    if (other !== null) offered.push(...offerDocuments(other, document.symbol));
  }
  throwIfCancelled(token);
  const isStale = offered.some(
    ({ draft: other }) => (drafts.get(other.uri)?.version ?? null) !== other.version,
  );
  if (isStale || drafts.get(draft.uri) !== draft) throw contentModified();
  return selectSame(traitsOf(draft.model, document), offered);
}

/** Folders may be of two provinces, which have symbols of their own; those of central bodies mean one document everywhere. */
function mayMean({ workspace }: Session, { draft, document }: SoughtDocument, uri: string): boolean {
  return uri !== draft.uri && (!isLocalSymbol(document.symbol) || workspace.isTogether(uri, draft.uri));
}
