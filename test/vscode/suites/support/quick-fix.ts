import * as vscode from 'vscode';

/** The quick fixes that the editor offers at a place. */
export async function quickFixesAt(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    50,
  );
}

/** Applies the quick fix with this title, the way the editor does. */
export async function applyQuickFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<void> {
  const actions = await quickFixesAt(uri, range);
  const action = actions.find(offered => offered.title === title);
  if (action === undefined)
    throw new Error(`"${title}" is not among: ${actions.map(a => a.title).join(' · ')}`);
  if (action.edit !== undefined) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command !== undefined)
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}
