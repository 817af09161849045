import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf } from '../support/drafts';
import { inWords, waitForFinding, waitForFindings } from '../support/findings';
import { applyQuickFix } from '../support/quick-fix';

const SENTENCE = 'Đợt một có 402/756 người, chiếm 53,71%.';

describe('a percentage that does not match its fraction', () => {
  afterEach(closeAll);

  it('is marked as an error, with the fraction as related place', async () => {
    const { document } = await openDraft('sai.vanban', `BÁO CÁO\n\n${SENTENCE}\n`);
    const finding = await waitForFinding(document.uri);
    deepStrictEqual(inWords(document, finding), {
      rule: 'figure/percent-mismatch',
      marked: '53,71%',
      severity: 'Error',
    });
    match(finding.message, /402 trên tổng số 756 người là 53,17%/u);
    const [related] = finding.relatedInformation ?? [];
    strictEqual(related && document.getText(related.location.range), '402/756');
  });

  it('is repaired by the quick fix', async () => {
    const { document } = await openDraft('sua.vanban', `BÁO CÁO\n\n${SENTENCE}\n`);
    const { range } = await waitForFinding(document.uri);
    await applyQuickFix(document.uri, range, 'Sửa thành 53,17%');
    strictEqual(document.getText(), 'BÁO CÁO\n\nĐợt một có 402/756 người, chiếm 53,17%.\n');
    deepStrictEqual(await waitForFindings(document.uri, findings => findings.length === 0), []);
  });

  it('shows its arithmetic in a hover', async () => {
    const { document } = await openDraft('tinh.vanban', `BÁO CÁO\n\n${SENTENCE}\n`);
    await waitForFinding(document.uri);
    const { start } = rangeOf(document, '53,71%');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const shown = hovers.flatMap(hover => hover.contents as vscode.MarkdownString[]).map(part => part.value);
    match(shown.join('\n'), /402 \/ 756 = 53,174/u);
  });
});
