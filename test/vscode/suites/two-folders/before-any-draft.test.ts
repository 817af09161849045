import { deepStrictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { ruleOf, waitForFindings } from '../support/findings';

describe('a folder of drafts that was opened just now', () => {
  // The first of this window: no draft has been opened in it. Each folder has a configuration, by which VS Code knows that it holds drafts.
  it('is checked before a draft is opened', async () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    for (const { uri } of folders) {
      const [finding] = await waitForFindings(vscode.Uri.joinPath(uri, 'bao-cao.vanban'));
      deepStrictEqual(finding && ruleOf(finding), 'figure/percent-mismatch');
    }
    const open = vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'vanban');
    deepStrictEqual(open, []);
  });
});
