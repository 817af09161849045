import { deepStrictEqual, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { limitMs } from '../../../helpers/limits';
import { closeAll, openDraft } from '../support/drafts';
import { findingsOf, ruleOf, waitForFindings } from '../support/findings';

const WRONG = 'Đợt ba có 402/756 người, chiếm 53,71%.\n\n';
const PLACES = ['Đông', 'Tây', 'Nam', 'Bắc', 'Thượng', 'Hạ', 'Trung', 'Ngoại'];
const LENGTH = 2000;

/**
 * From one key to the next, in milliseconds: as fast as VS Code takes them, unless `VANBAN_TYPING_PACE_MS` says otherwise. At 100, ten keys a second, the
 * server has time to answer each version, and the test takes four minutes.
 */
const PACE_MS = Number(process.env['VANBAN_TYPING_PACE_MS'] ?? 0);

describe('typing', () => {
  afterEach(closeAll);

  it('2,000 characters, letter by letter: no finding comes and goes', async () => {
    const { document, seen, type } = await startTyping('go-nhanh.vanban');
    const text = WRONG + PLACES.map(paragraphOf).join('\n\n');
    ok(text.length >= LENGTH);
    await type(text);
    const last = await waitForFindings(document.uri);
    deepStrictEqual(last.map(ruleOf), ['figure/percent-mismatch']);
    deepStrictEqual([...seen], last.map(inShort));
  }).timeout(limitMs('test') + 2 * LENGTH * PACE_MS);
});

/** What is right, with all that is wrong while it is half typed: days, years, sums, shares, syllables. */
function paragraphOf(place: string): string {
  return (
    `Thôn ${place}: đợt một có 402/756 người, chiếm 53,17%; đợt hai có 354 người. Họp thứ Sáu, ngày 19/01/2024. ` +
    'Toàn xã có 45 tổ chức cơ sở đảng, gồm 19 đảng bộ và 26 chi bộ; thu ngân sách đạt 3,2 tỷ đồng. ' +
    'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy.'
  );
}

/** An empty draft, what is typed into it, and each finding that was ever shown for it. */
async function startTyping(name: string): Promise<{
  readonly document: vscode.TextDocument;
  readonly seen: ReadonlySet<string>;
  readonly type: (text: string) => Promise<void>;
}> {
  const editor = await openDraft(name, '');
  const seen = new Set<string>();
  const listener = vscode.languages.onDidChangeDiagnostics(() => {
    for (const finding of findingsOf(editor.document.uri)) seen.add(inShort(finding));
  });
  const type = async (text: string): Promise<void> => {
    for (const letter of text)
      await Promise.all([vscode.commands.executeCommand('type', { text: letter }), nextKey()]);
    listener.dispose();
  };
  return { document: editor.document, seen, type };
}

async function nextKey(): Promise<void> {
  if (PACE_MS > 0) await new Promise(resolve => setTimeout(resolve, PACE_MS));
}

function inShort(finding: vscode.Diagnostic): string {
  return `${ruleOf(finding)}: ${finding.message}`;
}
