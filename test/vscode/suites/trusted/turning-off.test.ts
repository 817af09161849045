import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf, workspaceFolder, writeDraft } from '../support/drafts';
import { waitForFinding, waitForFindings, waitForSeverity } from '../support/findings';
import { applyQuickFix, quickFixesAt } from '../support/quick-fix';

const TEXT = 'Đợt một có 402/756 người, chiếm 53,71%.\n';
const RULE = 'figure/percent-mismatch';
const TITLE = 'Tắt quy tắc này trong thư mục';

describe('turning a rule off for the folder', () => {
  const configuration = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'vanban.config.json');

  afterEach(closeAll);

  it('makes the configuration, shows it, and the finding goes; what is undone and saved brings it back', async () => {
    const { document } = await openDraft('tat-quy-tac.vanban', TEXT);
    const finding = await waitForFinding(document.uri);
    await applyQuickFix(document.uri, finding.range, TITLE);
    deepStrictEqual(await waitForFindings(document.uri, found => found.length === 0), []);
    const shown = vscode.window.activeTextEditor?.document;
    strictEqual(shown?.uri.path, configuration().path);
    strictEqual(shown.isDirty, false);
    strictEqual(shown.getText(), `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`);
    await vscode.window.activeTextEditor?.edit(edit => {
      edit.replace(rangeOf(shown, 'off'), 'warning');
    });
    await shown.save();
    await waitForSeverity(document.uri, 'Warning');
    await vscode.workspace.fs.delete(configuration());
    await waitForSeverity(document.uri, 'Error');
  });

  it('is not offered while the configuration has changes that are not saved', async () => {
    // In a folder of its own, where no editor remembers the configuration of another test.
    const settings = `{ "rules": { "${RULE}": "warning" } }\n`;
    const opened = await vscode.workspace.openTextDocument(
      await writeDraft('chua-luu/vanban.config.json', settings),
    );
    const { document } = await openDraft('chua-luu/bao-cao.vanban', TEXT);
    const { range } = await waitForSeverity(document.uri, 'Warning');
    const isOffered = async (): Promise<boolean> =>
      (await quickFixesAt(document.uri, range)).some(({ title }) => title === TITLE);
    ok(await isOffered());
    const editor = await vscode.window.showTextDocument(opened);
    await editor.edit(edit => {
      edit.replace(rangeOf(opened, 'warning'), 'information');
    });
    ok(!(await isOffered()));
    ok(await opened.save());
    await waitForSeverity(document.uri, 'Information');
    ok(await isOffered());
  });
});
