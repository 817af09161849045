import type { BaseLanguageClient } from 'vscode-languageclient';
import type * as vscode from 'vscode';
import type { DraftFilter } from '../drafts/selector';
import { registerViewCommands } from './commands';
import { registerFiguresView } from './figures-view';

/** What the views work with. */
export interface ViewContext {
  readonly client: BaseLanguageClient;
  readonly extensionUri: vscode.Uri;
  readonly documentSelector: readonly DraftFilter[];
}

/** Registers the views of the manifest. */
export function registerViews({
  client,
  extensionUri,
  documentSelector,
}: ViewContext): readonly vscode.Disposable[] {
  return [registerViewCommands(), registerFiguresView({ client, extensionUri, selector: documentSelector })];
}
