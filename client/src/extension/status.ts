import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say, sayClassOrigin, sayProfile, sayTextKind } from '../wording/messages';
import { STATUS_NOTIFICATION, type StatusParams } from '../protocol/protocol';

/** The language status item: what the last check of the draft in front came to. */
export function createStatus(
  client: BaseLanguageClient,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('vanban.status', selector);
  const known = new Map<string, StatusParams>();
  const render = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    showStatus(item, uri === undefined ? undefined : known.get(uri));
  };
  render();
  return vscode.Disposable.from(
    item,
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      render();
    }),
    vscode.window.onDidChangeActiveTextEditor(render),
    vscode.workspace.onDidCloseTextDocument(document => known.delete(document.uri.toString())),
  );
}

function showStatus(item: vscode.LanguageStatusItem, status: StatusParams | undefined): void {
  item.name = say('statusName');
  item.command = { command: 'workbench.actions.view.problems', title: say('showProblems') };
  item.severity = severityOf(status);
  if (status?.checked !== true) {
    item.text = say('statusOff');
    item.detail = say('statusOffDetail');
    return;
  }
  const { errors, warnings, informations } = status;
  const isClean = errors + warnings + informations === 0;
  item.text = isClean ? say('statusClean') : say('statusCounts', errors, warnings, informations);
  item.detail = detailOf(status);
}

/** The class, and where it is no whole draft the kind of the text, which keeps the rules of form away. */
function detailOf({ documentClass, classOrigin, textKind }: StatusParams): string {
  const detail = say('statusProfile', sayProfile(documentClass), sayClassOrigin(classOrigin));
  const kind = sayTextKind(textKind);
  return kind === null ? detail : say('statusKind', detail, kind);
}

function severityOf(status: StatusParams | undefined): vscode.LanguageStatusSeverity {
  if ((status?.errors ?? 0) > 0) return vscode.LanguageStatusSeverity.Error;
  if ((status?.warnings ?? 0) > 0) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
