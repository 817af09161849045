import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openDraft, rangeOf, writeDraft } from '../support/drafts';
import { waitForFindings } from '../support/findings';

const CITATION = 'Nghị quyết số 31-NQ/HU ngày 12/4/2024 của Huyện ủy Lâm Khê';
const REPORT = `Thực hiện ${CITATION}, 31 thôn đã họp.\n\nNghị quyết 31 đã đi vào cuộc sống.\n`;
const PLAN = `Căn cứ ${CITATION.replace('12/4/2024', '12 tháng 4 năm 2024')};\n\nNghị quyết 31 giao các xã.\n`;
const LETTER = 'Đề nghị các xã báo cáo kết quả thực hiện Nghị quyết số 31-NQ/HU.\n';

describe('cited documents', () => {
  let report: vscode.TextDocument;
  let plan: vscode.TextDocument;
  let letter: vscode.Uri;

  before(async () => {
    letter = await writeDraft('vien-dan-cong-van.vanban', LETTER);
    plan = (await openDraft('vien-dan-ke-hoach.vanban', PLAN)).document;
    report = (await openDraft('vien-dan-bao-cao.vanban', REPORT)).document;
    await waitForFindings(report.uri, () => true);
  });

  after(closeAll);

  it('the definition of a short form is the first whole mention', async () => {
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      report.uri,
      rangeOf(report, 'Nghị quyết 31').start,
    );
    strictEqual(
      target !== undefined && 'targetRange' in target && report.getText(target.targetRange),
      '31-NQ/HU',
    );
  });

  it('references are found in open and closed drafts', async () => {
    deepStrictEqual(await waitForReferences(5), [
      'vien-dan-bao-cao.vanban 1',
      'vien-dan-bao-cao.vanban 3',
      'vien-dan-cong-van.vanban 1',
      'vien-dan-ke-hoach.vanban 1',
      'vien-dan-ke-hoach.vanban 3',
    ]);
  });

  it('highlights are those of the draft', async () => {
    const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      report.uri,
      rangeOf(report, '31-NQ/HU').start,
    );
    deepStrictEqual(
      marks.map(({ range }) => report.getText(range)),
      ['31-NQ/HU', 'Nghị quyết 31'],
    );
  });

  it('what is no symbol is refused, with the reason', async () => {
    await rejects(async () => rename('ba mốt'), /không phải số, ký hiệu văn bản/u);
  });

  it('a rename changes exactly the mentions in three drafts, closed ones too', async () => {
    const edit = await rename('35-NQ/HU');
    strictEqual(await vscode.workspace.applyEdit(edit), true);
    const renamed = (text: string): string =>
      text.replaceAll('31-NQ/HU', '35-NQ/HU').replaceAll('quyết 31', 'quyết 35');
    strictEqual(report.getText(), renamed(REPORT));
    strictEqual(plan.getText(), renamed(PLAN));
    const closed = await vscode.workspace.openTextDocument(letter);
    strictEqual(closed.getText(), renamed(LETTER));
    await vscode.workspace.saveAll();
  });

  it('a citation is completed from the built-in register', async () => {
    const { document } = await openDraft('vien-dan-goi-y.vanban', 'Căn cứ Nghị định cong tac van thu\n');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 'Căn cứ Nghị định cong tac van thu'.length),
    );
    strictEqual(
      items[0]?.insertText,
      'số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    );
  });

  it('a document is found by its symbol in the whole workspace', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '145-BC',
    );
    deepStrictEqual(
      found.map(({ name }) => name),
      ['Báo cáo số 145-BC/HU kết quả công tác xây dựng Đảng 6 tháng đầu năm 2024'],
    );
  });

  function rename(newName: string): Thenable<vscode.WorkspaceEdit> {
    return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      report.uri,
      rangeOf(report, '31-NQ/HU').start,
      newName,
    );
  }

  async function references(): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      report.uri,
      rangeOf(report, '31-NQ/HU').start,
    );
    return found
      .map(({ uri, range }) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)} ${range.start.line + 1}`)
      .sort();
  }

  /** Asks until the server has heard of the file that was written: nobody else is told. Mocha's time limit ends the asking. */
  async function waitForReferences(count: number): Promise<readonly string[]> {
    const found = await references();
    return found.length >= count ? found : waitForReferences(count);
  }
});
