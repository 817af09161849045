import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Restricted Mode', () => {
  it('is the mode of this window', () => {
    strictEqual(vscode.workspace.isTrusted, false);
  });

  it('has the extension at work', () => {
    strictEqual(vscode.extensions.getExtension('vanban.vanban')?.isActive, true);
  });
});
