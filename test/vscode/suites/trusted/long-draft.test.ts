import { deepStrictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { findingsOf, waitForFindings } from '../support/findings';

const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n\n';
const FILLING = 'Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ được giao trong năm 2025.\n\n'.repeat(
  4000,
);

describe('a long draft', () => {
  afterEach(closeAll);

  it('has what is on the screen told before the rest, and nothing of it comes and goes', async () => {
    const counts: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      if (uri?.path.endsWith('rat-dai.vanban') === true) counts.push(findingsOf(uri).length);
    });
    const { document } = await openDraft('rat-dai.vanban', WRONG + FILLING + WRONG.replace('402', '403'));
    const isFigure = ({ message }: vscode.Diagnostic): boolean => message.startsWith('Tỷ lệ không khớp');
    await waitForFindings(document.uri, found => found.filter(isFigure).length === 2);
    listener.dispose();
    deepStrictEqual(counts[0] === 0 ? counts.slice(1, 2) : counts.slice(0, 1), [1]);
    deepStrictEqual(
      counts.toSorted((first, second) => first - second),
      counts,
    );
  });
});
