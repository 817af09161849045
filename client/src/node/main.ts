import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { startExtension, type RunningExtension } from '../extension/start-extension';
import { registerCheckTask } from './check-task';

let running: RunningExtension | undefined;

/** Called by VS Code when the first draft is opened or a command is used. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'server/dist/server.cjs').fsPath;
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  running = startExtension(context, {
    createClient: options => new LanguageClient('vanban', 'vanban', server, options),
    registerTasks: registerCheckTask,
  });
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
