import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { withoutEditsOfUnsaved } from './code-actions';
import { registerCommands } from '../commands/commands';
import { URI_CONVERTERS } from '../commands/word-scheme';
import { INITIALIZATION_OPTIONS } from '../protocol/protocol';
import { draftSelector } from '../drafts/selector';
import { registerViews } from '../views/views';
import { say } from '../wording/messages';
import { createStatus } from './status';

/** What the entry point keeps of a started extension. */
export interface RunningExtension {
  readonly stop: () => Promise<void>;
}

/** Makes the client of one platform: over IPC on the desktop, over a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language client and registers all that the extension adds. The same on every platform. */
export function startExtension(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): RunningExtension {
  const documentSelector = draftSelector(vscode.workspace.workspaceFolders);
  const client = createClient({
    documentSelector,
    initializationOptions: INITIALIZATION_OPTIONS,
    uriConverters: URI_CONVERTERS,
    middleware: { provideCodeActions: withoutEditsOfUnsaved },
  });
  context.subscriptions.push(
    createStatus(client, documentSelector),
    ...registerCommands({
      client,
      extensionUri: context.extensionUri,
      memory: context.globalState,
      documentSelector,
    }),
    ...registerViews({
      client,
      extensionUri: context.extensionUri,
      documentSelector,
      memory: context.workspaceState,
    }),
  );
  // Nobody waits for the server: what needs it asks it, and is answered once it is there.
  client.start().catch((error: unknown) => {
    client.error(say('notStarted'), error);
  });
  return { stop: () => (client.needsStop() ? client.stop() : Promise.resolve()) };
}
