import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension, type RunningExtension } from '../extension/start-extension';
import { ServerWorker } from './server-worker';

let running: RunningExtension | undefined;

/** Called by VS Code for the Web when the first draft is opened or a command is used. */
export function activate(context: vscode.ExtensionContext): void {
  const worker = new ServerWorker(context.extensionUri);
  const { stop } = startExtension(context, {
    createClient: options =>
      new LanguageClient('vanban', 'vanban', () => Promise.resolve(worker.start()), options),
    // No program can be started in a browser, so there is no task.
    registerTasks: () => ({ dispose: () => undefined }),
  });
  running = {
    stop: async () => {
      await stop();
      worker.end();
    },
  };
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
