import * as vscode from 'vscode';

/**
 * The quick fixes that the editor offers at a place where it has some. A question that meets a change of settings or of other
 * drafts gets no answer, since what was found no longer counts; the editor asks again, and so does this.
 */
export async function quickFixesAt(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  for (;;) {
    const offered = await ask(uri, range);
    if (offered.length > 0) return offered;
  }
}

function ask(uri: vscode.Uri, range: vscode.Range): Thenable<readonly vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 50);
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
