import * as vscode from 'vscode';

/** The label of the tab with a Markdown preview, as soon as there is one. */
export async function waitForPreview(): Promise<string> {
  return new Promise(resolve => {
    const look = (): void => {
      const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
      const preview = tabs.find(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview'),
      );
      if (preview === undefined) return;
      listener.dispose();
      resolve(preview.label);
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
