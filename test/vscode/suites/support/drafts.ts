import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder that the window has opened. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return folder.uri;
}

/** Writes a file of the folder and shows it in the editor. */
export async function openDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = await writeDraft(name, text);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/**
 * Writes a file of the folder without opening it. Each draft has a name of its own: a file that is written anew is
 * read again by an editor that still knows it, at a time that no test can tell.
 */
export async function writeDraft(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  const isThere = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${name} is there already`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Closes all editors without saving, so that one test does not see the drafts of another. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The place of some words that stand once in the document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words);
  strictEqual(text.lastIndexOf(words), start, `"${words}" must stand exactly once`);
  if (start < 0) throw new Error(`"${words}" does not stand in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Resolves when the text of the document changes. */
export async function waitForChange(document: vscode.TextDocument): Promise<void> {
  await new Promise<void>(resolve => {
    const listener = vscode.workspace.onDidChangeTextDocument(change => {
      if (change.document !== document || change.contentChanges.length === 0) return;
      listener.dispose();
      resolve();
    });
  });
}
