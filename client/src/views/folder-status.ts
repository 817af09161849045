import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FOLDER_STATUS_NOTIFICATION, type FolderStatusParams } from '../protocol/protocol';
import { sayInView } from '../wording/view-words';

const CHECK_ALL = 'vanban.checkWorkspace';

/** A third line of the language status: how far the check of the drafts is that are not open, and where it stops. */
export function createFolderStatus(
  client: BaseLanguageClient,
  selector: vscode.DocumentSelector,
): vscode.Disposable {
  // Without a folder there is nothing that could be checked behind a person's back, and nothing to tell of it.
  if (vscode.workspace.workspaceFolders === undefined) return new vscode.Disposable(() => undefined);
  const item = vscode.languages.createLanguageStatusItem('vanban.folder', selector);
  item.name = sayInView('folderName');
  show(item, { isChecking: true, looked: 0, left: 0 });
  return vscode.Disposable.from(
    item,
    client.onNotification(FOLDER_STATUS_NOTIFICATION, (status: FolderStatusParams) => {
      show(item, status);
    }),
  );
}

function show(item: vscode.LanguageStatusItem, { isChecking, looked, left }: FolderStatusParams): void {
  item.busy = isChecking;
  item.text = textOf({ isChecking, looked, left });
  item.detail = left === 0 ? sayInView('folderDetail') : sayInView('folderLimit', looked, left);
  item.command =
    left === 0 || isChecking ? undefined : { command: CHECK_ALL, title: sayInView('folderCheckAll') };
}

function textOf({ isChecking, looked, left }: FolderStatusParams): string {
  if (isChecking) return sayInView('folderChecking', looked);
  return left === 0 ? sayInView('folderChecked', looked) : sayInView('folderStopped', looked, looked + left);
}
