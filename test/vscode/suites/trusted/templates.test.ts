import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft } from '../support/drafts';
import { inWords, waitForFindings } from '../support/findings';

const HEAD =
  'ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/BC-UBND\n\nHòa An, ngày 05 tháng 11 năm 2026\n\n';

describe('templates', () => {
  afterEach(closeAll);

  it('the command opens a new document with the answers filled in, as a clean draft', async () => {
    const answers = {
      issuer: 'Ủy ban nhân dân xã Tân Lập',
      place: 'Tân Lập',
      date: { day: 5, month: 1, year: 2027 },
    };
    await vscode.commands.executeCommand('vanban.newDocument', 'ke-hoach', answers);
    const document = vscode.window.activeTextEditor?.document;
    strictEqual(document?.languageId, 'vanban');
    strictEqual(document.isUntitled, true);
    const text = document.getText();
    match(text, /^ỦY BAN NHÂN DÂN XÃ TÂN LẬP\n/u);
    match(text, /^Tân Lập, ngày 05 tháng 01 năm 2027$/mu);
    match(text, /^Số: …\/KH-UBND$/mu);
    // What is left open is a stop of the snippet: its default stands there, and no mark of the syntax.
    ok(!/[${}]/u.test(text), text);
  });

  it('the example of the walkthrough shows the faults of which it speaks', async () => {
    await vscode.commands.executeCommand('vanban.openExample');
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) throw new Error('Nothing was opened.');
    const findings = await waitForFindings(document.uri, found => found.length >= 3);
    deepStrictEqual(
      findings.map(finding => inWords(document, finding)),
      [
        { rule: 'figure/percent-mismatch', marked: '53,71%', severity: 'Error' },
        { rule: 'figure/number-format', marked: '3.2', severity: 'Warning' },
        { rule: 'date/weekday-mismatch', marked: 'thứ Năm', severity: 'Error' },
      ],
    );
  });

  it('completion in an empty draft offers whole documents', async () => {
    const items = await completeAt('trong.vanban', '', '');
    ok(items.some(({ label }) => nameOf(label) === 'Nghị quyết đại hội đảng bộ'));
    ok(items.every(({ label }) => nameOf(label) !== 'Nơi nhận'));
    const plan = items.find(({ label }) => nameOf(label) === 'Kế hoạch');
    ok(plan?.insertText instanceof vscode.SnippetString);
    match(plan.insertText.value, /\$\{1:ỦY BAN NHÂN DÂN XÃ HÒA AN\}/u);
  });

  it('completion behind the letterhead of a decision offers the legal bases, and behind them no more', async () => {
    const head = `${HEAD}QUYẾT ĐỊNH\nVề việc khen thưởng\n\n`;
    const [first] = await completeAt('quyet-dinh.vanban', head, '');
    strictEqual(nameOf(first?.label), 'Căn cứ');
    const bases = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\n';
    const behind = await completeAt('quyet-dinh-2.vanban', head + bases, '');
    ok(behind.every(({ label }) => nameOf(label) !== 'Căn cứ' && nameOf(label) !== 'Quyết định'));
  });

  it('completion in a report offers the missing sections first', async () => {
    const head = `${HEAD}BÁO CÁO\nKết quả năm 2026\n\nI. KẾT QUẢ THỰC HIỆN\n\nĐã xong.\n\n`;
    const items = await completeAt('bao-cao-mau.vanban', head, '\n\nNơi nhận:\n- Lưu: VT.\n');
    deepStrictEqual(
      items.slice(0, 3).map(({ label }) => nameOf(label)),
      ['Đánh giá chung (ưu điểm, hạn chế, nguyên nhân)', 'Phương hướng, nhiệm vụ', 'Đề xuất, kiến nghị'],
    );
    ok(items.every(({ label }) => nameOf(label) !== 'Nơi nhận'));
  });
});

/** The items between two texts, in the order of the list. */
async function completeAt(
  name: string,
  before: string,
  behind: string,
): Promise<readonly vscode.CompletionItem[]> {
  const { document } = await openDraft(name, before + behind);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(before.length),
  );
  const keyOf = ({ sortText, label }: vscode.CompletionItem): string => sortText ?? nameOf(label);
  return items.toSorted((first, second) => (keyOf(first) < keyOf(second) ? -1 : 1));
}

function nameOf(label: vscode.CompletionItem['label'] | undefined): string {
  return typeof label === 'object' ? label.label : (label ?? '');
}
