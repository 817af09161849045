import { deepStrictEqual, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, rangeOf } from '../support/drafts';
import { inWords, waitForFinding } from '../support/findings';

describe('a workspace of two folders', () => {
  after(closeAll);

  it('checks the drafts of each under its own configuration', async () => {
    const first = await open('binh-minh');
    const second = await open('hoa-an');
    const warning = await waitForFinding(first.uri);
    const information = await waitForFinding(second.uri);
    const marked = { rule: 'figure/percent-mismatch', marked: '53,71%' };
    deepStrictEqual(inWords(first, warning), { ...marked, severity: 'Warning' });
    deepStrictEqual(inWords(second, information), { ...marked, severity: 'Information' });
    match(warning.message, /402 trên tổng số 756 người là 53,17%/u);
    match(information.message, /402 of 756 is 53\.17%/u);
  });

  it('finds the references of a document in both', async () => {
    const document = await open('binh-minh');
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, '41-NQ/TW').start,
    );
    deepStrictEqual(found.map(({ uri }) => uri.path.split('/').at(-2)).sort(), ['binh-minh', 'hoa-an']);
  });
});

async function open(folderName: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.find(({ name }) => name === folderName);
  if (folder === undefined) throw new Error(`No folder ${folderName} is open.`);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'bao-cao.vanban'));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}
