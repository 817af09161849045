import * as vscode from 'vscode';

/**
 * The commands under the titles that menus show. The palette finds a command by the words of its title alone, so there each title has words without
 * accents behind it, and the menu of a file would show them too: VS Code has short titles for the bars above editors and views, and for no other menu.
 */
const BEHIND = [
  ['vanban.menu.newDocument', 'vanban.newDocument'],
  ['vanban.menu.openWord', 'vanban.openWord'],
  ['vanban.menu.annotateWord', 'vanban.annotateWord'],
  ['vanban.menu.importWord', 'vanban.importWord'],
  ['vanban.menu.exportWord', 'vanban.exportWord'],
] as const;

/** Registers them. A menu tells of which file it is the menu, and all files that are chosen, which no command asks for. */
export function registerMenuCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    ...BEHIND.map(([inMenu, command]) =>
      vscode.commands.registerCommand(inMenu, (file?: unknown) =>
        vscode.commands.executeCommand(command, ...(file instanceof vscode.Uri ? [file] : [])),
      ),
    ),
  );
}
