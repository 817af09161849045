import { match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitForPreview } from '../support/tabs';

describe('the packaged extension', () => {
  it('is the installed one', () => {
    const extension = vscode.extensions.getExtension('vanban.vanban');
    ok(extension);
    match(extension.extensionPath, /vanban\.vanban-\d+\.\d+\.\d+/u);
    strictEqual(extension.isActive, true);
  });

  it('brings the pages of its rules', async () => {
    await vscode.commands.executeCommand('vanban.openRulePage', 'figure/percent-mismatch');
    match(await waitForPreview(), /percent-mismatch/u);
  });
});
