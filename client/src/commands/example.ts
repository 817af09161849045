import * as vscode from 'vscode';

/** The example of the walkthrough, as it lies in the extension. */
const EXAMPLE = 'client/media/walkthrough/vi-du.vanban';

/** Opens a copy of the example draft that the walkthrough speaks of: a new document, so that nothing of it is lost or saved. */
export async function openExample(extensionUri: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, EXAMPLE));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: 'vanban', content }),
  );
}
