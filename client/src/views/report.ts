import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { tellResult } from '../commands/tell-result';
import { REPORT_REQUEST, type ReportResult } from '../protocol/protocol';
import { sayInView } from '../wording/view-words';

/**
 * The command "Xuất báo cáo kiểm tra": asks where, and saves the report of the command line over the draft in front. With a file as argument
 * it asks nothing. Gives where the report lies; undefined where none was saved.
 */
export async function exportReport(
  client: BaseLanguageClient,
  document: vscode.TextDocument | undefined,
  file: unknown,
): Promise<vscode.Uri | undefined> {
  if (document === undefined) {
    void vscode.window.showInformationMessage(sayInView('openDraftFirst'));
    return undefined;
  }
  const params = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const { html } = await client.sendRequest<ReportResult>(REPORT_REQUEST, params);
  if (html === null) {
    void vscode.window.showInformationMessage(sayInView('notChecked'));
    return undefined;
  }
  const target = file instanceof vscode.Uri ? file : await askWhere(document);
  if (target === undefined) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(html));
  void announce(target);
  return target;
}

/** Beside the draft, by its name. A text that was never saved lies nowhere yet. */
async function askWhere({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}.html`;
  const beside =
    uri.scheme === 'untitled'
      ? folder
      : vscode.Uri.joinPath(uri, '..').with({ scheme: folder?.scheme ?? 'file' });
  return vscode.window.showSaveDialog({
    ...(beside !== undefined && { defaultUri: vscode.Uri.joinPath(beside, name) }),
    filters: { [sayInView('page')]: ['html'] },
  });
}

function announce(target: vscode.Uri): Promise<void> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  return tellResult(target, sayInView('reportSaved', name), sayInView('openReport'));
}
