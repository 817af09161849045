import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Readiness } from '../../../../client/src/views/readiness';
import { closeAll, openDraft, rangeOf, workspaceFolder, writeDraft } from '../support/drafts';
import { waitForFinding, waitForFindings } from '../support/findings';

const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n';

describe('the check before signing', () => {
  afterEach(closeAll);

  const check = (): Thenable<Readiness | undefined> =>
    vscode.commands.executeCommand('vanban.checkReadiness');

  it('lists errors, places left open, advice of templates and short forms without a document', async () => {
    const { document } = await openDraft(
      'chua-xong.vanban',
      `${WRONG}\nTổng kinh phí: … đồng, theo Nghị định 30.\n\nNêu kết quả cần đạt được.\n`,
    );
    await waitForFindings(document.uri);
    const readiness = await check();
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    deepStrictEqual(
      readiness?.left.map(({ kind, range }) => [kind, range.start.line]),
      [
        ['error', 0],
        ['gap', 2],
        ['short-form', 2],
        ['advice', 4],
      ],
    );
  });

  it('says that a draft is ready once nothing is left', async () => {
    const editor = await openDraft('sap-xong.vanban', WRONG);
    strictEqual((await check())?.errors, 1);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await editor.edit(edit => {
      edit.replace(rangeOf(editor.document, '53,71%'), '53,17%');
    });
    deepStrictEqual((await check())?.left, []);
  });

  it('has nothing to say where no draft is open', async () => {
    strictEqual(await check(), undefined);
  });
});

describe('the report', () => {
  afterEach(closeAll);

  it('is saved as a page, with what is not saved yet', async () => {
    const editor = await openDraft('xuat.vanban', 'Xã có 756 hộ.\n');
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), WRONG);
    });
    await waitForFinding(editor.document.uri);
    const target = vscode.Uri.joinPath(workspaceFolder(), 'xuat.vanban.html');
    await vscode.commands.executeCommand('vanban.exportReport', target);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    match(page, /<mark>53,71%<\/mark>/u);
    match(page, /<h2>xuat\.vanban<\/h2>/u);
    await vscode.workspace.fs.delete(target);
  });
});

describe('the results of the check', () => {
  afterEach(closeAll);

  const refresh = (): Thenable<number> => vscode.commands.executeCommand('vanban.refreshFindings');

  it('count the findings of all drafts of the folder, open or not', async () => {
    const before = await refresh();
    await writeDraft('ket-qua-1.vanban', WRONG);
    strictEqual(await refresh(), before + 1);
    const { document } = await openDraft('ket-qua-2.vanban', WRONG + WRONG.replace('402', '403'));
    await waitForFindings(document.uri);
    ok((await refresh()) >= before + 2);
  });
});

describe('the table of figures', () => {
  afterEach(closeAll);

  it('is shown by a command', async () => {
    await openDraft('bang.vanban', WRONG);
    await vscode.commands.executeCommand('vanban.showFigures');
    const commands = await vscode.commands.getCommands(true);
    ok(commands.includes('vanban.figures.focus'));
  });
});
