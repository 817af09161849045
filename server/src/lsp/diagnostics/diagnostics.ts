import {
  CancellationToken,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { findingsToDiagnostics } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { guardRequest, guardTask } from '../protocol/guard';
import type { Inspected } from '../session/inspector';
import type { Session } from '../session/session';
import { nextTurn } from '../protocol/slices';
import { followScreen, lookFirst } from './long-drafts';
import { sendStatus } from './status';

/** Shows findings to the client: when it asks, where it can, and else after each change. */
export function registerDiagnostics(session: Session): void {
  if (session.abilities.pullsDiagnostics) answerPulls(session);
  else pushOnChange(session);
  session.workspace.onDidChange(() => {
    refreshOutdated(session);
  });
  followScreen(session, draft => {
    showAgain(session, [draft]);
  });
  session.held.onPause(draft => {
    showAgain(session, [draft]);
  });
}

/** Settings have changed: what the client shows of open documents may be out of date. */
export function refreshDiagnostics(session: Session): void {
  const { abilities, connection, drafts } = session;
  if (!abilities.pullsDiagnostics) {
    for (const draft of drafts.all()) pushSoon(session, draft);
  } else if (abilities.refreshesDiagnostics) {
    guardTask(connection, 'workspace/diagnostic/refresh', () => connection.languages.diagnostics.refresh());
  }
}

/** Other drafts have changed: only what was judged by what they said is out of date. */
function refreshOutdated(session: Session): void {
  const { drafts, inspector } = session;
  const outdated = drafts.all().filter(draft => inspector.isOutdated(draft));
  if (outdated.length > 0) showAgain(session, outdated);
}

/** A client that pulls can only be told to pull all. */
function showAgain(session: Session, drafts: readonly Draft[]): void {
  if (session.abilities.pullsDiagnostics) refreshDiagnostics(session);
  else for (const draft of drafts) pushSoon(session, draft);
}

/** The findings of an inspected draft as the editor shows them. */
function diagnosticsOf({ host }: Session, { draft, settings, result }: Inspected): Diagnostic[] {
  return findingsToDiagnostics(draft, result?.findings ?? [], { host, locale: settings.locale });
}

function answerPulls(session: Session): void {
  const { connection } = session;
  connection.languages.diagnostics.on(
    guardRequest(connection, 'textDocument/diagnostic', ({ textDocument, previousResultId }, token) =>
      pull(session, { uri: textDocument.uri, previousResultId, token }),
    ),
  );
}

interface Pull {
  readonly uri: string;
  readonly previousResultId: string | undefined;
  readonly token: CancellationToken;
}

/** A pull names no version: whatever is open when the answer is ready is what it asks about. */
async function pull(
  session: Session,
  { uri, previousResultId, token }: Pull,
): Promise<DocumentDiagnosticReport> {
  for (;;) {
    const part = await lookFirst(session, uri, token);
    const inspection = part ?? (await session.inspector.inspect(uri, token));
    if (inspection.kind === 'stale') continue;
    if (inspection.kind === 'unknown') return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const ripe = session.held.holdBack(inspection);
    const { id } = ripe;
    if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    sendStatus(session, ripe, part === null ? 'whole' : 'part');
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnosticsOf(session, ripe) };
  }
}

function pushOnChange(session: Session): void {
  const { connection, drafts } = session;
  drafts.onDidChangeContent(({ document }) => {
    pushSoon(session, document);
  });
  drafts.onDidClose(({ document: { uri } }) => {
    guardTask(connection, 'textDocument/didClose', () =>
      connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  });
}

function pushSoon(session: Session, draft: Draft): void {
  guardTask(session.connection, 'textDocument/publishDiagnostics', () => push(session, draft));
}

/** Publishes the findings of a draft, unless by then another version is open: its own change publishes that one. */
async function push(session: Session, draft: Draft): Promise<void> {
  const { connection, drafts, inspector } = session;
  const { uri, version } = draft;
  await nextTurn();
  if (drafts.get(uri) !== draft) return;
  const part = await lookFirst(session, uri, CancellationToken.None);
  const inspection = part ?? (await inspector.inspect(uri, CancellationToken.None));
  if (inspection.kind !== 'inspected') return;
  const ripe = session.held.holdBack(inspection);
  sendStatus(session, ripe, part === null ? 'whole' : 'part');
  await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(session, ripe) });
}
