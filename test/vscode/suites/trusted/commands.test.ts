import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceCheckResult } from '../../../../client/src/commands/workspace-check';
import { closeAll, openDraft, workspaceFolder, writeDraft } from '../support/drafts';
import { applyQuickFix } from '../support/quick-fix';
import { waitForPreview } from '../support/tabs';
import {
  findingsOf,
  inWords,
  nextFindings,
  ruleOf,
  waitForFinding,
  waitForFindings,
} from '../support/findings';

const TEXT = 'Đợt một có 402/756 người, chiếm 53,71%.\n';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['checkWorkspace', 'openRulePage', 'showConfiguration', 'restart']) {
      ok(commands.includes(`vanban.${name}`), name);
    }
  });

  it('open the page of a rule as a preview', async () => {
    await vscode.commands.executeCommand('vanban.openRulePage', 'figure/percent-mismatch');
    match(await waitForPreview(), /percent-mismatch/u);
  });

  it('open the page of a rule from a finding', async () => {
    const { document } = await openDraft('giai-thich.vanban', TEXT);
    const { range } = await waitForFinding(document.uri);
    await applyQuickFix(document.uri, range, 'Xem giải thích');
    match(await waitForPreview(), /percent-mismatch/u);
  });

  it('show the settings in force in a virtual document', async () => {
    const draft = await openDraft('thiet-lap.vanban', TEXT);
    await waitForFinding(draft.document.uri);
    await vscode.commands.executeCommand('vanban.showConfiguration');
    const shown = vscode.window.activeTextEditor?.document;
    match(shown?.getText() ?? '', /"rules\.figure\/percent-mismatch": .*mặc định/u);
    strictEqual(shown?.uri.scheme, 'vanban-configuration');
  });

  it('restart the server, which then checks again', async () => {
    const { document } = await openDraft('khoi-dong.vanban', TEXT);
    const before = await waitForFinding(document.uri);
    await vscode.commands.executeCommand('vanban.restart');
    // VS Code tells of changes some time later, and by then the new server may have answered: that there was nothing for a moment may be missed.
    const [anew] = await waitForFindings(document.uri, ([found]) => found !== undefined && found !== before);
    strictEqual(anew && inWords(document, anew).marked, '53,71%');
  });
});

describe('check of the whole folder', () => {
  const draft = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'bao-cao.vanban');
  afterEach(closeAll);

  it('shows the findings of a draft that is not open', async () => {
    await vscode.commands.executeCommand('vanban.checkWorkspace');
    const finding = await waitForFinding(draft());
    match(finding.message, /402 trên tổng số 756 người là 53,17%/u);
  });

  it('tells of a file that is no UTF-8 text, and checks the others all the same', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'hong.txt');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.of(0x54, 0xff, 0xfe));
    const result = await vscode.commands.executeCommand<WorkspaceCheckResult>('vanban.checkWorkspace');
    await vscode.workspace.fs.delete(uri);
    strictEqual(result.unreadable, 1);
    strictEqual(ruleOf(await waitForFinding(draft())), 'figure/percent-mismatch');
  });

  it('shows no finding twice while the draft is open, and keeps it when the draft is closed', async () => {
    const uri = await writeDraft('dong-mo.vanban', TEXT);
    await vscode.commands.executeCommand('vscode.open', uri);
    await waitForFinding(uri);
    await vscode.commands.executeCommand('vanban.checkWorkspace');
    deepStrictEqual(findingsOf(uri).map(ruleOf), ['figure/percent-mismatch']);
    const afterwards = nextFindings(uri);
    await closeAll();
    deepStrictEqual((await afterwards).map(ruleOf), ['figure/percent-mismatch']);
    deepStrictEqual(vscode.window.tabGroups.activeTabGroup.tabs, []);
  });
});
