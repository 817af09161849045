import { strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf } from '../support/drafts';

const RAGGED = '| Xã | Số hộ |\n|---|---|\n| Hòa An | 1.204 |\n';
const ALIGNED = '| Xã     | Số hộ |\n|--------|-------|\n| Hòa An | 1.204 |\n';

describe('tables in the editor', () => {
  afterEach(closeAll);

  it('are aligned by a command, which one step takes back', async () => {
    const { document } = await openAt('can-cot.vanban', `Kết quả như sau:\n\n${RAGGED}`, 'Hòa An');
    await vscode.commands.executeCommand('vanban.alignTable');
    strictEqual(document.getText(), `Kết quả như sau:\n\n${ALIGNED}`);
    await vscode.commands.executeCommand('undo');
    strictEqual(document.getText(), `Kết quả như sau:\n\n${RAGGED}`);
  });

  it('are left as they are where the cursor stands in no table', async () => {
    const { document } = await openAt('khong-bang.vanban', `Kết quả như sau:\n\n${RAGGED}`, 'Kết quả');
    await vscode.commands.executeCommand('vanban.alignTable');
    strictEqual(document.getText(), `Kết quả như sau:\n\n${RAGGED}`);
  });

  it('are pasted from cells of Word or Excel, apart from the words before them', async () => {
    const { document } = await openAt('dan-bang.vanban', 'Kết quả như sau:', 'như sau:');
    await vscode.env.clipboard.writeText('Xã\tSố hộ\r\nHòa An\t1.204\r\n');
    await vscode.commands.executeCommand('vanban.pasteAsTable');
    strictEqual(
      document.getText(),
      `Kết quả như sau:\n\n${ALIGNED.replace('------|\n', '-----:|\n').trimEnd()}`,
    );
  });

  it('are not pasted where no cells were copied', async () => {
    const { document } = await openAt('dan-chu.vanban', 'Kết quả như sau:', 'như sau:');
    await vscode.env.clipboard.writeText('Có 5 xã.');
    await vscode.commands.executeCommand('vanban.pasteAsTable');
    strictEqual(document.getText(), 'Kết quả như sau:');
  });
});

/** Opens a draft with the cursor behind some words. */
async function openAt(name: string, text: string, words: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(name, text);
  const { end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}
