import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, waitForChange } from '../support/drafts';
import { inWords, waitForFindings } from '../support/findings';

describe('fix all', () => {
  afterEach(closeAll);

  it('repairs the form of a figure and never a figure', async () => {
    const wrongForm = 'Có 6.270/6.294 đại biểu dự, đạt 99.62%.';
    const wrongFigure = 'Đợt một có 402/756 người, chiếm 53,71%.';
    const { document } = await openDraft('sua-het.vanban', `${wrongForm}\n\n${wrongFigure}\n`);
    await waitForFindings(document.uri, found => found.length === 2);
    const changed = waitForChange(document);
    await vscode.commands.executeCommand('editor.action.fixAll');
    await changed;
    strictEqual(document.getText(), `Có 6.270/6.294 đại biểu dự, đạt 99,62%.\n\n${wrongFigure}\n`);
    const [left] = await waitForFindings(document.uri, found => found.length === 1);
    strictEqual(left && inWords(document, left).marked, '53,71%');
  });
});
