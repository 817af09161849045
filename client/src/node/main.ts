import type { ChildProcess } from 'node:child_process';
import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { startExtension, type RunningExtension } from '../extension/start-extension';
import { registerCheckTask } from './check-task';

let running: RunningExtension | undefined;

/** Called by what VS Code loads (server/src/launch/extension.ts), with what starts a server, which may be running by now. */
export function activate(context: vscode.ExtensionContext, startServer: () => ChildProcess): void {
  running = startExtension(context, {
    createClient: options =>
      new LanguageClient('vanban', 'vanban', () => Promise.resolve(startServer()), options),
    registerTasks: registerCheckTask,
  });
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
