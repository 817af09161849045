import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf } from '../support/drafts';
import { inWords, waitForFinding, waitForFindings } from '../support/findings';
import { applyQuickFix } from '../support/quick-fix';
import { changeSetting, resetSettings } from '../support/settings';

describe('dates', () => {
  afterEach(async () => {
    await resetSettings();
    await closeAll();
  });

  it('a day that the calendar does not have is an error, and its quick fix repairs it', async () => {
    const { document } = await openDraft('ngay-sai.vanban', 'Hoàn thành trước ngày 31/6/2024.\n');
    const finding = await waitForFinding(document.uri);
    deepStrictEqual(inWords(document, finding), {
      rule: 'date/impossible-date',
      marked: '31/6/2024',
      severity: 'Error',
    });
    await applyQuickFix(document.uri, finding.range, 'Sửa thành 30/6/2024');
    strictEqual(document.getText(), 'Hoàn thành trước ngày 30/6/2024.\n');
    deepStrictEqual(await waitForFindings(document.uri, findings => findings.length === 0), []);
  });

  it('a hover tells the weekday and the quarter', async () => {
    const { document } = await openDraft('thu.vanban', 'Họp ngày 19/01/2024 tại hội trường.\n');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, '19/01/2024').start,
    );
    const shown = hovers.flatMap(hover => hover.contents as vscode.MarkdownString[]).map(part => part.value);
    match(shown.join('\n'), /thứ Sáu, 19\/01\/2024/u);
    match(shown.join('\n'), /quý I\/2024/u);
  });

  it('completion behind "ngày " offers today in words', async () => {
    const { document } = await openDraft('hom-nay.vanban', 'Báo cáo trước ngày \n');
    const before = new Date();
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 'Báo cáo trước ngày '.length),
    );
    const offered = items.map(({ insertText }) =>
      typeof insertText === 'string' ? insertText : (insertText?.value ?? ''),
    );
    ok(
      [before, new Date()].some(day => offered.includes(inVietnamese(day))),
      offered.join(' · '),
    );
  });

  it('the weekday stands behind a date when the hint is switched on', async () => {
    const { document } = await openDraft('goi-y.vanban', 'Họp ngày 19/01/2024 tại hội trường.\n');
    deepStrictEqual(await hintsOf(document), []);
    await changeSetting('inlayHints.weekday', true);
    deepStrictEqual(await waitForHints(document), ['thứ Sáu']);
  });
});

/** "21 tháng 11 năm 2026": the form of the rules, with zeros for days 1 to 9 and months 1 and 2. */
function inVietnamese(date: Date): string {
  const month = date.getMonth() + 1;
  const padded = month <= 2 ? `0${month}` : String(month);
  return `${String(date.getDate()).padStart(2, '0')} tháng ${padded} năm ${date.getFullYear()}`;
}

async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  );
  return hints.map(({ label }) =>
    (typeof label === 'string' ? label : label.map(part => part.value).join('')).trim(),
  );
}

/** Asks until the server has read the setting: it says so to the editor alone. Mocha's time limit ends the asking. */
async function waitForHints(document: vscode.TextDocument): Promise<readonly string[]> {
  const hints = await hintsOf(document);
  return hints.length > 0 ? hints : waitForHints(document);
}
