import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftInFront } from './draft-in-front';
import { FIGURES_VIEW } from './figures-view';
import { FINDINGS_VIEW, type FindingsView } from './findings-view';
import { checkReadiness } from './readiness';
import { exportReport } from './report';

/** What the commands of the views work with. */
export interface ViewCommandContext {
  readonly client: BaseLanguageClient;
  readonly draft: DraftInFront;
  readonly findings: FindingsView;
}

/** Registers the commands of the views, so that each can be reached by keyboard. */
export function registerViewCommands({ client, draft, findings }: ViewCommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('vanban.showFigures', () =>
      vscode.commands.executeCommand(`${FIGURES_VIEW}.focus`),
    ),
    vscode.commands.registerCommand('vanban.showFindings', () =>
      vscode.commands.executeCommand(`${FINDINGS_VIEW}.focus`),
    ),
    vscode.commands.registerCommand('vanban.refreshFindings', () => findings.refresh()),
    vscode.commands.registerCommand('vanban.groupFindings', (grouping?: unknown) =>
      findings.chooseGrouping(grouping),
    ),
    vscode.commands.registerCommand('vanban.checkReadiness', () => checkReadiness(client, draft.document)),
    vscode.commands.registerCommand('vanban.exportReport', (file?: unknown) =>
      exportReport(client, draft.document, file),
    ),
  );
}
