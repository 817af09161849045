import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { withoutEditsOfUnsaved } from './code-actions';
import { registerCommands } from '../commands/commands';
import type { Disposable } from '../commands/disposable';
import { URI_CONVERTERS } from '../commands/word-scheme';
import { INITIALIZATION_OPTIONS } from '../protocol/protocol';
import { ClosedDrafts } from '../drafts/closed-drafts';
import { draftSelector } from '../drafts/selector';
import { serveFiles } from '../files/serve-files';
import { registerViews } from '../views/views';
import { say } from '../wording/messages';
import { withoutFirstEcho } from './settings-echo';
import { createStatus } from './status';

/** What the entry point keeps of a started extension. */
export interface RunningExtension {
  readonly stop: () => Promise<void>;
}

/** What is not the same on the desktop and in a browser. */
export interface Platform {
  /** Over IPC to a process on the desktop, over messages to a worker in a browser. */
  readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** The check of a folder as a task, where programs can be started. */
  readonly registerTasks: (extensionUri: vscode.Uri) => Disposable;
}

/** Starts the language client and registers all that the extension adds. The same on every platform. */
export function startExtension(
  context: vscode.ExtensionContext,
  { createClient, registerTasks }: Platform,
): RunningExtension {
  const documentSelector = draftSelector(vscode.workspace.workspaceFolders);
  const closed = new ClosedDrafts();
  const client = createClient({
    documentSelector,
    // Asked anew at each start of the server.
    initializationOptions: () => ({
      ...INITIALIZATION_OPTIONS,
      home: vscode.Uri.joinPath(context.extensionUri, 'server/dist').toString(),
      closedDrafts: readClosedDrafts(),
    }),
    uriConverters: URI_CONVERTERS,
    middleware: {
      provideCodeActions: withoutEditsOfUnsaved,
      workspace: { didChangeConfiguration: withoutFirstEcho() },
      ...closed.middleware,
    },
  });
  context.subscriptions.push(
    closed,
    createStatus(client, documentSelector),
    serveFiles(client),
    registerTasks(context.extensionUri),
    ...registerCommands({
      client,
      extensionUri: context.extensionUri,
      memory: context.globalState,
      documentSelector,
      closed,
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

/** How many drafts are checked while they are not open. */
function readClosedDrafts(): unknown {
  return vscode.workspace.getConfiguration('vanban').get('closedDrafts');
}
