import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf, workspaceFolder, writeDraft } from '../support/drafts';
import { inWords, waitForFinding, waitForFindings } from '../support/findings';
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
    strictEqual(inWords(document, await waitForFinding(document.uri)).severity, 'Warning');
    await vscode.workspace.fs.delete(configuration());
    const isError = ({ severity }: vscode.Diagnostic): boolean =>
      severity === vscode.DiagnosticSeverity.Error;
    strictEqual((await waitForFindings(document.uri, found => found.some(isError))).length, 1);
  });

  it('is not offered while the configuration has changes that are not saved', async () => {
    const { document } = await openDraft('chua-luu.vanban', TEXT);
    const finding = await waitForFinding(document.uri);
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(await writeDraft('vanban.config.json', '{}\n')),
    );
    const isOffered = async (): Promise<boolean> =>
      (await quickFixesAt(document.uri, finding.range)).some(({ title }) => title === TITLE);
    ok(await isOffered());
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), '// Cho cả thư mục\n');
    });
    ok(!(await isOffered()));
    await editor.document.save();
    ok(await isOffered());
    await vscode.workspace.fs.delete(configuration());
  });
});
