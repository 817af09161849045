import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { waitForFindings } from '../support/findings';

describe('fix on save', () => {
  const setting = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('editor');
  const target = vscode.ConfigurationTarget.Workspace;
  before(() => setting().update('codeActionsOnSave', { 'source.fixAll.vanban': 'explicit' }, target));
  after(() => setting().update('codeActionsOnSave', undefined, target));
  afterEach(closeAll);

  it('mends the form of a figure, and leaves every figure as it is', async () => {
    const editor = await openDraft('luu.vanban', 'Có 6.270/6.294 đại biểu dự, đạt 99.62%.\n');
    await editor.edit(edit => {
      edit.insert(new vscode.Position(1, 0), '\nĐợt một có 402/756 người, chiếm 53,71%.\n');
    });
    await waitForFindings(editor.document.uri, found => found.length === 2);
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(editor.document.uri));
    strictEqual(
      saved,
      'Có 6.270/6.294 đại biểu dự, đạt 99,62%.\n\nĐợt một có 402/756 người, chiếm 53,71%.\n',
    );
  });
});
