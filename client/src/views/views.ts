import type { BaseLanguageClient } from 'vscode-languageclient';
import type * as vscode from 'vscode';
import type { Disposable } from '../commands/disposable';
import type { DraftFilter } from '../drafts/selector';
import { registerViewCommands } from './commands';
import { DraftInFront } from './draft-in-front';
import { registerFiguresView } from './figures-view';
import { FindingsView } from './findings-view';
import { createFolderStatus } from './folder-status';
import { createScopeStatus } from './scope-status';

/** What the views work with. */
export interface ViewContext {
  readonly client: BaseLanguageClient;
  readonly extensionUri: vscode.Uri;
  readonly documentSelector: readonly DraftFilter[];
  /** Keeps what was chosen in a view for the folder. */
  readonly memory: vscode.Memento;
}

/** Registers the views of the manifest and their commands. */
export function registerViews(context: ViewContext): readonly Disposable[] {
  const { client, extensionUri, documentSelector: selector, memory } = context;
  const draft = new DraftInFront(selector);
  const findings = new FindingsView({ client, selector, memory });
  return [
    draft,
    findings,
    registerViewCommands({ client, draft, findings }),
    createScopeStatus(client, draft, selector),
    createFolderStatus(client, selector),
    registerFiguresView({ client, extensionUri, draft }),
  ];
}
