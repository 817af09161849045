import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, writeDraft } from '../support/drafts';
import { findingsOf, ruleOf, waitForFinding, waitForFindings } from '../support/findings';

const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n';
const RIGHT = 'Đợt một có 402/756 người, chiếm 53,17%.\n';

describe('drafts that are not open', () => {
  afterEach(closeAll);

  it('have their findings among the problems', async () => {
    const uri = await writeDraft('dong-1.vanban', WRONG);
    strictEqual(ruleOf(await waitForFinding(uri)), 'figure/percent-mismatch');
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    strictEqual(shown.includes(uri.toString()), false);
  });

  it('follow their files', async () => {
    const uri = await writeDraft('dong-2.vanban', WRONG);
    await waitForFinding(uri);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(RIGHT));
    deepStrictEqual(await waitForFindings(uri, found => found.length === 0), []);
  });

  it('keep them while they are opened and closed, each once', async () => {
    const uri = await writeDraft('dong-3.vanban', WRONG);
    await waitForFinding(uri);
    const counts = new Set<number>();
    const listener = vscode.languages.onDidChangeDiagnostics(() => counts.add(findingsOf(uri).length));
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.commands.executeCommand('vanban.checkWorkspace');
    await closeAll();
    // Drafts are looked into one after the other: behind the finding of this one, that one was looked into again.
    await waitForFinding(await writeDraft('dong-4.vanban', WRONG));
    listener.dispose();
    counts.add(findingsOf(uri).length);
    deepStrictEqual([...counts], [1]);
  });
});
