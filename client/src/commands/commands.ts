import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { alignTable } from './align-table';
import { annotateWord } from './annotate-word';
import { createConfigurationView } from './configuration-view';
import type { Disposable } from './disposable';
import { goToFinding } from './go-to-finding';
import { openExample } from './example';
import { exportToWord } from './export-word';
import { importFromWord } from './import-word';
import { say } from '../wording/messages';
import { createDocument } from './new-document';
import { pasteAsTable } from './paste-table';
import { registerMenuCommands } from './menu-commands';
import { openRulePage } from './rule-pages';
import { saveConfiguration } from './save-configuration';
import type { ClosedDrafts } from '../drafts/closed-drafts';
import type { DraftFilter } from '../drafts/selector';
import { isSuppressHere, suppressHere } from './suppress-here';
import { compareWithWord } from './word-comparison';
import { openAsText, registerWordTexts } from './word-texts';
import { WorkspaceCheck } from './workspace-check';

/** What the commands work with. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly extensionUri: vscode.Uri;
  readonly memory: vscode.Memento;
  readonly documentSelector: readonly DraftFilter[];
  readonly closed: ClosedDrafts;
}

/** Registers the commands of the manifest. */
export function registerCommands(context: CommandContext): readonly Disposable[] {
  const { client, extensionUri } = context;
  const configurationView = createConfigurationView(client);
  const workspaceCheck = new WorkspaceCheck(context);
  return [
    configurationView,
    workspaceCheck,
    registerWordTexts(client),
    registerMenuCommands(),
    vscode.commands.registerCommand('vanban.openWord', (file?: unknown) => openAsText(context.memory, file)),
    vscode.commands.registerCommand('vanban.compareWord', (text?: unknown) => compareWithWord(text)),
    vscode.commands.registerCommand('vanban.checkWorkspace', () => workspaceCheck.run()),
    vscode.commands.registerCommand('vanban.showConfiguration', configurationView.show),
    vscode.commands.registerCommand('vanban.openRulePage', (ruleId?: unknown) =>
      openRulePage(context, typeof ruleId === 'string' ? ruleId : undefined),
    ),
    vscode.commands.registerCommand('vanban.saveConfiguration', (uri?: unknown) =>
      saveConfiguration(client, uri),
    ),
    vscode.commands.registerCommand('vanban.suppressHere', (place?: unknown, reason?: unknown) =>
      isSuppressHere(place) ? suppressHere(client, place, reason) : undefined,
    ),
    vscode.commands.registerCommand('vanban.newDocument', (template?: unknown, answers?: unknown) =>
      createDocument(context, template, answers),
    ),
    vscode.commands.registerCommand('vanban.annotateWord', (file?: unknown, tracksChanges?: unknown) =>
      annotateWord(client, file, tracksChanges),
    ),
    vscode.commands.registerCommand('vanban.alignTable', () => alignTable(client)),
    vscode.commands.registerCommand('vanban.pasteAsTable', () => pasteAsTable(client)),
    vscode.commands.registerCommand('vanban.nextFinding', () => goToFinding('next')),
    vscode.commands.registerCommand('vanban.previousFinding', () => goToFinding('previous')),
    vscode.commands.registerCommand('vanban.exportWord', (file?: unknown) => exportToWord(client, file)),
    vscode.commands.registerCommand('vanban.importWord', (file?: unknown) => importFromWord(client, file)),
    vscode.commands.registerCommand('vanban.openExample', () => openExample(extensionUri)),
    vscode.commands.registerCommand('vanban.restart', async () => {
      if (client.isRunning()) await client.stop();
      context.closed.clear();
      await client.start();
      vscode.window.setStatusBarMessage(say('restarted'), 5000);
    }),
  ];
}
