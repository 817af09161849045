import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Shows a configuration that an action has changed, so that the change is seen and can be undone, and saves it: only then it counts. */
export async function saveConfiguration(client: BaseLanguageClient, uri: unknown): Promise<void> {
  if (typeof uri !== 'string' || !uri.endsWith('/vanban.config.json')) return;
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  await vscode.window.showTextDocument(document, { preview: false });
  await document.save();
}
