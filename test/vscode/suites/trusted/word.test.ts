import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { partOf, settledText } from '../../../helpers/annotated-word';
import { buildWord, p, readBytes } from '../../../helpers/word-file';
import { workspaceFolder } from '../support/drafts';

const DRAFT = buildWord({ body: p('Kế hoạch  của xã.') + p('Có 699/756 đảng viên dự, đạt 92,64%.') });

async function writeWord(name: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, DRAFT);
  return uri;
}

async function annotate(uri: vscode.Uri, tracksChanges: boolean): Promise<Uint8Array> {
  const copy = await vscode.commands.executeCommand<vscode.Uri>('vanban.annotateWord', uri, tracksChanges);
  return new Uint8Array(await vscode.workspace.fs.readFile(copy));
}

describe('a Word document', () => {
  it('gets a copy beside it with the findings as comments, and stays as it is', async () => {
    const uri = await writeWord('nhan-xet.docx');
    const copy = await annotate(uri, false);
    match(partOf(copy, 'word/comments.xml'), /w:author="vanban".*Quy tắc figure\/percent-mismatch: /u);
    strictEqual(readBytes(copy).text, readBytes(DRAFT).text);
    deepStrictEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), DRAFT);
  });

  it('gets another copy each time, with tracked changes where they are asked for', async () => {
    const uri = await writeWord('theo-doi.docx');
    await annotate(uri, false);
    const second = await annotate(uri, true);
    ok(settledText(second, 'accept').startsWith('Kế hoạch của xã.'));
    const names = (await vscode.workspace.fs.readDirectory(workspaceFolder())).map(([name]) =>
      name.normalize(),
    );
    deepStrictEqual(names.filter(name => name.startsWith('theo-doi')).toSorted(), [
      'theo-doi (nhận xét 2).docx',
      'theo-doi (nhận xét).docx',
      'theo-doi.docx',
    ]);
  });
});

describe('a draft and Word', () => {
  const text = 'BÁO CÁO\nKết quả công tác\n\nCó 699/756 đảng viên dự, đạt 92,46%.\n';

  it('is exported beside itself; an export that nobody saved is replaced, and another file never', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'xuat-ra.vanban');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const names: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const made = await vscode.commands.executeCommand<vscode.Uri>('vanban.exportWord', uri);
      const bytes = new Uint8Array(await vscode.workspace.fs.readFile(made));
      match(readBytes(bytes).text, /^BÁO CÁO\s+Kết quả công tác\s+Có 699\/756 đảng viên dự, đạt 92,46%\.$/u);
      names.push(made.path.slice(made.path.lastIndexOf('/') + 1));
      if (round === 1) await vscode.workspace.fs.writeFile(made, DRAFT);
    }
    deepStrictEqual(names, ['xuat-ra.docx', 'xuat-ra.docx', 'xuat-ra 2.docx']);
    const other = vscode.Uri.joinPath(workspaceFolder(), 'xuat-ra.docx');
    deepStrictEqual(new Uint8Array(await vscode.workspace.fs.readFile(other)), DRAFT);
  });

  it('is made of a Word document, which stays as it is', async () => {
    const uri = await writeWord('nhap-vao.docx');
    const draft = await vscode.commands.executeCommand<vscode.TextDocument>('vanban.importWord', uri);
    deepStrictEqual([draft.languageId, draft.isUntitled], ['vanban', true]);
    strictEqual(draft.getText(), 'Kế hoạch  của xã.\n\nCó 699/756 đảng viên dự, đạt 92,64%.\n');
    deepStrictEqual(new Uint8Array(await vscode.workspace.fs.readFile(uri)), DRAFT);
  });
});
