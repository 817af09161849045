import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { findingsOf, inWords, waitForFinding } from '../support/findings';
import { changeSetting, resetSettings } from '../support/settings';

const PROSE = `BÁO CÁO
kết quả học tập nghị quyết

Huyện ủy đã chỉ đạo các chi bộ tổ chức học tập, quán triệt nghị quyết cho cán bộ, đảng viên.
Đợt một có 402/756 người, chiếm 53,71%.
`;
const ENGLISH = `Minutes of the meeting

The committee discussed the plan for the next year and the members asked for a shorter report.
The only line that is not English: "có 402/756 người, chiếm 53,71%".
`;

describe('which documents are checked', () => {
  afterEach(async () => {
    await resetSettings();
    await closeAll();
  });

  for (const name of ['bao-cao.txt', 'bao-cao.md']) {
    it(`${name}: Vietnamese official prose is`, async () => {
      const { document } = await openDraft(name, PROSE);
      deepStrictEqual(inWords(document, await waitForFinding(document.uri)), {
        rule: 'figure/percent-mismatch',
        marked: '53,71%',
        severity: 'Error',
      });
    });
  }

  it('an English text is not, until the setting says so', async () => {
    const { document } = await openDraft('minutes.txt', ENGLISH);
    // The server answers in order: when the later draft has its findings, the earlier one has had its turn.
    const later = await openDraft('bao-cao-sau.txt', PROSE);
    await waitForFinding(later.document.uri);
    deepStrictEqual(findingsOf(document.uri), []);
    await vscode.window.showTextDocument(document);
    await changeSetting('enable', 'always');
    strictEqual(inWords(document, await waitForFinding(document.uri)).marked, '53,71%');
  });
});
