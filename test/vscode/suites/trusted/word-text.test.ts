import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { buildWord, p, readBytes } from '../../../helpers/word-file';
import { closeAll, rangeOf, workspaceFolder } from '../support/drafts';
import { inWords, waitForFindings } from '../support/findings';

const DRAFT = buildWord({ body: p('Có 699/756 đảng viên dự, ', 'đạt 92,', '64%.') + p('Hết.') });

async function open(name: string): Promise<{ file: vscode.Uri; document: vscode.TextDocument }> {
  const file = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(file, DRAFT);
  const document = await vscode.commands.executeCommand<vscode.TextDocument>('vanban.openWord', file);
  return { file, document };
}

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, from), to);
  ok(await vscode.workspace.applyEdit(edit));
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  return new Uint8Array(await vscode.workspace.fs.readFile(file));
}

describe('a Word document as a text', () => {
  afterEach(closeAll);

  it('is checked, edited, and saved into the same file', async () => {
    const { file, document } = await open('mo.docx');
    const findings = await waitForFindings(document.uri);
    deepStrictEqual(
      findings.map(finding => inWords(document, finding)),
      [{ rule: 'figure/percent-mismatch', marked: '92,64%', severity: 'Error' }],
    );
    await replace(document, '92,64%', '92,46%');
    ok(await document.save());
    strictEqual(readBytes(await bytesOf(file)).text, 'Có 699/756 đảng viên dự, đạt 92,46%.\n\nHết.');
  });

  it('has what cannot be written back told while it is typed, and is not saved', async () => {
    const { file, document } = await open('doan.docx');
    const told = new Promise<readonly vscode.Diagnostic[]>(resolve => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        const found = vscode.languages.getDiagnostics(document.uri);
        const refusals = found.filter(({ message }) => message.startsWith('Không ghi được vào tệp Word'));
        if (refusals.length === 0) return;
        listener.dispose();
        resolve(refusals);
      });
    });
    await replace(document, 'Hết.', 'Hết.\n\nThêm.');
    strictEqual((await told).length, 1);
    const content = new TextEncoder().encode(document.getText());
    await rejects(async () => vscode.workspace.fs.writeFile(document.uri, content), /đoạn được thêm/u);
    deepStrictEqual(await bytesOf(file), DRAFT);
  });

  it('is not written where Word has the file open, or has changed it', async () => {
    const { file, document } = await open('giu.docx');
    const content = new TextEncoder().encode(document.getText().replace('92,64', '92,46'));
    const lock = vscode.Uri.joinPath(workspaceFolder(), '~$giu.docx');
    await vscode.workspace.fs.writeFile(lock, new Uint8Array([1]));
    await rejects(async () => vscode.workspace.fs.writeFile(document.uri, content), /đang mở trong Word/u);
    await vscode.workspace.fs.delete(lock);
    const other = buildWord({ body: p('Khác.') });
    await vscode.workspace.fs.writeFile(file, other);
    // Whoever opens it again has read what it holds now; this writer has not.
    await rejects(async () => vscode.workspace.fs.writeFile(document.uri, content));
    deepStrictEqual(await bytesOf(file), other);
  });

  it('is written from a text that was kept from an earlier session', async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), 'giu-lai.docx');
    await vscode.workspace.fs.writeFile(file, DRAFT);
    const kept = new TextEncoder().encode('Có 699/756 đảng viên dự, đạt 92,46%.\n\nHết.');
    // Where the file lies on no disk, the query says where.
    const query = file.scheme === 'file' ? '' : file.scheme;
    await vscode.workspace.fs.writeFile(file.with({ scheme: 'vanban-docx', query }), kept);
    strictEqual(readBytes(await bytesOf(file)).text, 'Có 699/756 đảng viên dự, đạt 92,46%.\n\nHết.');
  });
});
