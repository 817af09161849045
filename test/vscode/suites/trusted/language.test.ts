import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf } from '../support/drafts';

const TEXT = 'Nghị quyết số 23-NQ/TU giao 2.005,46 tỷ đồng cho xã Hòa Lộc (ngày 15/3/2024).\n';
const DECOMPOSED = 'Tỷ lệ đảng viên'.normalize('NFD');

describe('the language of .vanban files', () => {
  afterEach(closeAll);

  it('is contributed, with its defaults', async () => {
    const { document } = await openDraft('ngon-ngu-rieng.vanban', TEXT);
    strictEqual(document.languageId, 'vanban');
    const editor = vscode.workspace.getConfiguration('editor', document);
    deepStrictEqual(
      ['wordWrap', 'wordBasedSuggestions', 'unicodeHighlight.ambiguousCharacters'].map(name =>
        editor.get(name),
      ),
      ['on', 'off', false],
    );
  });

  for (const [index, word] of ['Nghị', '23-NQ/TU', '2.005,46', 'Hòa'].entries()) {
    it(`takes "${word}" as one word`, async () => {
      const { document } = await openDraft(`tu-${index}.vanban`, TEXT);
      const range = document.getWordRangeAtPosition(rangeOf(document, word).start.translate(0, 1));
      strictEqual(range && document.getText(range), word);
    });
  }

  it('takes letters with combining marks as one word', async () => {
    const { document } = await openDraft('to-hop.vanban', DECOMPOSED);
    const range = document.getWordRangeAtPosition(new vscode.Position(0, 0));
    strictEqual(range && document.getText(range), 'Tỷ'.normalize('NFD'));
  });
});
