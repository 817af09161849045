import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';

/** The drafts that lie in the folder from the beginning; the build puts them in. */
declare const DRAFTS: Readonly<Record<string, string>>;

const FOLDER = vscode.Uri.parse('ho-so-ao:/ho-so');

/** Fills the folder and registers its scheme. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  files.createDirectory(FOLDER);
  for (const [name, text] of Object.entries(DRAFTS)) {
    files.writeFile(vscode.Uri.joinPath(FOLDER, name), new TextEncoder().encode(text));
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('ho-so-ao', files, { isCaseSensitive: true }),
  );
}
