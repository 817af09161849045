import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SHOW_PROBLEMS } from '../commands/workspace-check';
import { say } from '../wording/messages';
import { STATUS_NOTIFICATION, type StatusParams } from '../protocol/protocol';
import { editorOf, tellVisible } from './on-screen';
import { readStanding, type Standing } from './standing';

/** What the last check of the draft in front came to: in the language status, and in short in the status bar. */
export function createStatus(
  client: BaseLanguageClient,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('vanban.status', selector);
  const bar = vscode.window.createStatusBarItem('vanban.bar', vscode.StatusBarAlignment.Right, 110);
  const known = new Map<string, StatusParams>();
  const render = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isLookedAt = document !== undefined && vscode.languages.match(selector, document) > 0;
    const standing = readStanding(document?.version, document && known.get(document.uri.toString()));
    showStatus(item, standing);
    showInBar(bar, isLookedAt ? standing : null);
  };
  render();
  return vscode.Disposable.from(
    item,
    bar,
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      const address = client.protocol2CodeConverter.asUri(status.uri).toString();
      known.set(address, status);
      render();
      if (status.scope === 'part') tellVisible(client, editorOf(address));
    }),
    vscode.window.onDidChangeActiveTextEditor(render),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const address = textEditor.document.uri.toString();
      if (known.get(address)?.scope === 'part') tellVisible(client, textEditor);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) render();
    }),
    vscode.workspace.onDidCloseTextDocument(document => known.delete(document.uri.toString())),
  );
}

function showStatus(item: vscode.LanguageStatusItem, standing: Standing): void {
  item.name = say('statusName');
  item.command = { command: SHOW_PROBLEMS, title: say('showProblems') };
  item.busy = standing.kind === 'checking' || (standing.kind === 'checked' && standing.isPart);
  item.severity = severityOf(standing);
  switch (standing.kind) {
    case 'checking':
      item.text = say('statusChecking');
      item.detail = '';
      return;
    case 'unchecked':
      item.text = say('statusOff');
      item.detail = say('statusOffDetail');
      return;
    case 'checked':
      item.text = standing.counts;
      item.detail = standing.whatItIs;
  }
}

/** Only a draft that is checked has a place in the bar: a letter in English or a list of shopping is nobody's business. */
function showInBar(bar: vscode.StatusBarItem, standing: Standing | null): void {
  if (standing?.kind !== 'checked') {
    bar.hide();
    return;
  }
  bar.name = say('statusName');
  bar.command = SHOW_PROBLEMS;
  bar.text = `${standing.inShort}: ${standing.counts}`;
  bar.tooltip = `${standing.whatItIs}\n${standing.counts}`;
  bar.accessibilityInformation = { label: `${say('statusName')}. ${standing.whatItIs}. ${standing.counts}` };
  bar.show();
}

function severityOf(standing: Standing): vscode.LanguageStatusSeverity {
  if (standing.kind !== 'checked') return vscode.LanguageStatusSeverity.Information;
  if (standing.errors > 0) return vscode.LanguageStatusSeverity.Error;
  if (standing.warnings > 0) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
