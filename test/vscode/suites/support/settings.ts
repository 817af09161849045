import * as vscode from 'vscode';

const TARGET = vscode.ConfigurationTarget.Workspace;

/** Writes a setting of the extension into the settings of the folder. */
export async function changeSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('vanban').update(name, value, TARGET);
}

/** Takes all settings that a test may have written back to their defaults. */
export async function resetSettings(): Promise<void> {
  for (const name of [
    'enable',
    'locale',
    'profile',
    'rules',
    'inlayHints.weekday',
    'inlayHints.impliedWhole',
    'inlayHints.percentage',
    'inlayHints.sum',
    'codeLens.sections',
  ]) {
    const { workspaceValue } = vscode.workspace.getConfiguration('vanban').inspect(name) ?? {};
    if (workspaceValue !== undefined) await changeSetting(name, undefined);
  }
}
