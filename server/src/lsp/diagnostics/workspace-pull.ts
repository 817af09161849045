import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { guardRequest, guardTask, throwIfCancelled } from '../protocol/guard';
import { FOLDER_STATUS_NOTIFICATION } from '../protocol/protocol';
import type { ClosedReport } from '../session/closed-drafts';
import type { Session } from '../session/session';

/** Answers the pull of a whole workspace: LSP 3.17, § Workspace Diagnostics. Open drafts are pulled by themselves. */
export function registerWorkspacePull(session: Session): void {
  const { connection, abilities, closed } = session;
  if (abilities.closedDrafts === 0) return;
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) => {
    const handle = (asked: WorkspaceDiagnosticParams): Promise<WorkspaceDiagnosticReport> =>
      pullWorkspace(session, { params: asked, report: item => progress?.report({ items: [item] }) }, token);
    return guardRequest(connection, 'workspace/diagnostic', handle)(params, token);
  });
  if (!abilities.wantsStatus) return;
  closed.onStatus(status => {
    guardTask(connection, FOLDER_STATUS_NOTIFICATION, () =>
      connection.sendNotification(FOLDER_STATUS_NOTIFICATION, status),
    );
  });
}

interface WorkspacePull {
  readonly params: WorkspaceDiagnosticParams;
  /** Sends a part of the answer ahead. */
  readonly report: (item: WorkspaceDocumentDiagnosticReport) => void;
}

/** The answer waits until there is something that the client does not know: it asks again as soon as it has one. */
async function pullWorkspace(
  { closed, host }: Session,
  { params, report }: WorkspacePull,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const told = new Map(params.previousResultIds.map(({ uri, value }) => [host.canonicalUri(uri), value]));
  const goesAhead = params.partialResultToken !== undefined;
  for (;;) {
    const change = closed.nextChange();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const each of closed.look(told, token)) {
      const item = toItem(each);
      if (goesAhead) report(item);
      items.push(item);
    }
    if (items.length > 0) return { items: goesAhead ? [] : items };
    await Promise.race([change, cancellation(token)]);
    throwIfCancelled(token);
  }
}

function toItem({ uri, diagnostics, id }: ClosedReport): WorkspaceDocumentDiagnosticReport {
  const kind = DocumentDiagnosticReportKind.Full;
  return { kind, uri, version: null, items: [...diagnostics], ...(id !== null && { resultId: id }) };
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise(resolve => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
}
