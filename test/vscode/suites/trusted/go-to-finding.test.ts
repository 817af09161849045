import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { waitForFindings } from '../support/findings';

const TEXT = 'Đợt một có 402/756 người, chiếm 53,71%.\n\nHọp ngày 31/6/2024.\n\nHết.\n';

describe('from finding to finding', () => {
  afterEach(closeAll);

  it('the commands go forward and back, round the ends of the draft', async () => {
    const editor = await openDraft('di-lai.vanban', TEXT);
    await waitForFindings(editor.document.uri, found => found.length === 2);
    const wordsAfter = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`vanban.${command}`);
      const { active } = editor.selection;
      return editor.document.getText(new vscode.Range(active, active.translate(0, 5)));
    };
    const places: string[] = [];
    for (const command of ['nextFinding', 'nextFinding', 'nextFinding', 'previousFinding', 'previousFinding'])
      places.push(await wordsAfter(command));
    deepStrictEqual(places, ['53,71', '31/6/', '53,71', '31/6/', '53,71']);
  });

  it('a draft without findings leaves the cursor where it is', async () => {
    const editor = await openDraft('sach.vanban', 'Xã đã họp.\n');
    await vscode.commands.executeCommand('vanban.nextFinding');
    strictEqual(editor.selection.active.line + editor.selection.active.character, 0);
  });
});
