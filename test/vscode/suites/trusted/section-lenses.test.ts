import { deepStrictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { changeSetting, resetSettings } from '../support/settings';

const REPORT = [
  'BÁO CÁO',
  '',
  'I. KẾT QUẢ',
  '',
  'Xã có 756 hộ, trong đó 402 hộ khá (53,17%), 354 hộ nghèo (46,38%).',
  '',
  'II. NHIỆM VỤ',
  '',
  'Các thôn tiếp tục thực hiện kế hoạch.',
  '',
].join('\n');

describe('the figures of each section', () => {
  afterEach(async () => {
    await resetSettings();
    await closeAll();
  });

  it('are counted above it when that is switched on, and a click leads to the table of figures', async () => {
    const { document } = await openDraft('so-lieu-muc.vanban', REPORT);
    deepStrictEqual(await lensesOf(document), []);
    await changeSetting('codeLens.sections', true);
    const lenses = await waitForLenses(document);
    deepStrictEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [[2, '5 số liệu: 4 khớp, 1 không khớp', 'vanban.showFigures']],
    );
  });
});

function lensesOf(document: vscode.TextDocument): Thenable<readonly vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
}

/** Asks until the server has read the setting: it says so to the editor alone. Mocha's time limit ends the asking. */
async function waitForLenses(document: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const lenses = await lensesOf(document);
  return lenses.length > 0 ? lenses : waitForLenses(document);
}
