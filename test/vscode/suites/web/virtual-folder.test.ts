import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf, workspaceFolder, writeDraft } from '../support/drafts';
import { inWords, ruleOf, waitForFindings } from '../support/findings';

const CITING = 'Thực hiện Nghị quyết số 77-NQ/TU ngày 12/7/2023 của Tỉnh ủy Bình Minh về chuyển đổi số.\n';

async function remove(...names: readonly string[]): Promise<void> {
  for (const name of names) await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), name));
}

async function makeFolder(name: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), name));
}

/** The rules that found something, as soon as this one is among them. */
async function rulesWith(uri: vscode.Uri, rule: string): Promise<readonly string[]> {
  const findings = await waitForFindings(uri, found => found.some(finding => ruleOf(finding) === rule));
  return findings.map(ruleOf);
}

describe('a folder that lies on no disk', () => {
  afterEach(closeAll);

  it('is no folder of a disk', () => {
    strictEqual(workspaceFolder().scheme, 'ho-so-ao');
  });

  it('is read: a draft is compared with one that is not open, by its name', async () => {
    await makeFolder('năm 2023');
    await writeDraft('năm 2023/kế hoạch (1).vanban', CITING);
    const { document } = await openDraft('đối chiếu.vanban', CITING.replace('12/7/2023', '21/7/2023'));
    ok((await rulesWith(document.uri, 'reference/date-conflict')).length > 0);
    const [finding] = await waitForFindings(document.uri);
    match(finding?.message ?? '', /kế hoạch \(1\)\.vanban/u);
    strictEqual(
      finding?.relatedInformation?.[0]?.location.uri.toString(),
      vscode.Uri.joinPath(workspaceFolder(), 'năm 2023/kế hoạch (1).vanban').toString(),
    );
    await remove('năm 2023', 'đối chiếu.vanban');
  });

  it('has ignore files: what they name is compared with nothing', async () => {
    await writeDraft('.vanbanignore', 'nháp/\n');
    await makeFolder('nháp');
    await writeDraft('nháp/bỏ.vanban', CITING.replace('77-NQ', '78-NQ'));
    await writeDraft('giữ.vanban', CITING.replace('77-NQ', '79-NQ'));
    const text = `${CITING.replace('77-NQ', '78-NQ')}\n${CITING.replace('77-NQ', '79-NQ')}`;
    const { document } = await openDraft('đọc.vanban', text.replaceAll('12/7/2023', '21/7/2023'));
    const findings = await waitForFindings(document.uri);
    deepStrictEqual(
      findings.map(finding => inWords(document, finding).rule),
      ['reference/date-conflict'],
    );
    match(findings[0]?.message ?? '', /79-NQ/u);
    await remove('.vanbanignore', 'nháp', 'giữ.vanban', 'đọc.vanban');
  });

  it('has a configuration in it, with a register of the office', async () => {
    await makeFolder('cơ quan');
    await writeDraft(
      'cơ quan/sổ đi.csv',
      'số ký hiệu;ngày ban hành;cơ quan ban hành\n12-NQ/ĐU;09/01/2026;Đảng ủy xã Hòa An\n',
    );
    await writeDraft('cơ quan/vanban.config.json', '{ "registers": ["sổ đi.csv"] }');
    const { document } = await openDraft(
      'cơ quan/tờ trình.vanban',
      'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 19/01/2026 của Đảng ủy xã Hòa An về chuyển đổi số.\n',
    );
    ok((await rulesWith(document.uri, 'reference/known-date')).length > 0);
    await remove('cơ quan');
  });

  it('takes a draft exported to Word, which is opened as a text again', async () => {
    const { document } = await openDraft('xuất.vanban', 'Đến nay có 402/756 người, chiếm 53,71%.\n');
    const word = await vscode.commands.executeCommand<vscode.Uri>('vanban.exportWord', document.uri);
    strictEqual(word.path, '/ho-so/xuất.docx');
    const text = await vscode.commands.executeCommand<vscode.TextDocument>('vanban.openWord', word);
    await waitForFindings(text.uri);
    strictEqual(text.getText(rangeOf(text, '53,71%')), '53,71%');
    await remove('xuất.vanban', 'xuất.docx');
  });

  it('is served by a new worker after a restart', async () => {
    await vscode.commands.executeCommand('vanban.restart');
    const { document } = await openDraft('lại.vanban', 'Đến nay có 402/756 người, chiếm 53,71%.\n');
    deepStrictEqual(
      (await waitForFindings(document.uri)).map(finding => inWords(document, finding)),
      [{ rule: 'figure/percent-mismatch', marked: '53,71%', severity: 'Error' }],
    );
    await remove('lại.vanban');
  });

  it('shows the page of a rule, which lies with the extension', async () => {
    await vscode.commands.executeCommand('vanban.openRulePage', 'figure/percent-mismatch');
    const { document } = vscode.window.activeTextEditor ?? {};
    match(document?.getText() ?? '', /^# figure\/percent-mismatch\n/u);
  });
});
