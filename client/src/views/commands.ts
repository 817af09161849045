import * as vscode from 'vscode';
import { FIGURES_VIEW } from './figures-view';

/** Registers the commands that lead to the views, so that each can be reached by keyboard. */
export function registerViewCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('vanban.showFigures', () =>
      vscode.commands.executeCommand(`${FIGURES_VIEW}.focus`),
    ),
  );
}
