import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from '../support/drafts';
import { inWords, waitForFinding } from '../support/findings';

describe('a draft that was never saved', () => {
  afterEach(closeAll);

  it('is checked', async () => {
    const content = 'Đợt một có 402/756 người, chiếm 53,71%.';
    const document = await vscode.workspace.openTextDocument({ language: 'vanban', content });
    await vscode.window.showTextDocument(document);
    strictEqual(inWords(document, await waitForFinding(document.uri)).marked, '53,71%');
  });
});
