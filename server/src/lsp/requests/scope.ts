import type { CancellationToken } from 'vscode-languageserver';
import { guardRequest } from '../protocol/guard';
import { SCOPE_REQUEST, type ScopeParams, type ScopeResult } from '../protocol/scope';
import { findCheckedDraft } from '../session/checked-draft';
import type { Session } from '../session/session';
import { LONG_DRAFT_LENGTH } from '../session/first-look';
import { MAX_DRAFT_LENGTH } from '../workspace/read-facts';

/** Answers what of a draft is analysed, so that a person who waits for a long one, or misses a comparison, knows. */
export function registerScope(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    SCOPE_REQUEST,
    guardRequest(connection, SCOPE_REQUEST, (params: ScopeParams, token) =>
      readScope(session, params, token),
    ),
  );
}

async function readScope(
  session: Session,
  { uri }: ScopeParams,
  token: CancellationToken,
): Promise<ScopeResult> {
  const checked = await findCheckedDraft(session, uri, token);
  const longest = MAX_DRAFT_LENGTH;
  if (session.firstLook.isWaiting(uri)) return { scope: 'part', longest: LONG_DRAFT_LENGTH };
  if (checked === null) return { scope: 'none', longest };
  return { scope: checked.draft.model.pieces.length <= longest ? 'whole' : 'alone', longest };
}
