import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { buildWord, p, readBytes } from '../../../helpers/word-file';
import { closeAll, rangeOf, workspaceFolder } from '../support/drafts';

const BEFORE = 'Có 699/756 đảng viên dự, đạt 92,64%.\n\nHết.';
const AFTER = BEFORE.replace('92,64', '92,46');
const DRAFT = buildWord({ body: p('Có 699/756 đảng viên dự, ', 'đạt 92,', '64%.') + p('Hết.') });

interface Comparison {
  readonly file: vscode.Uri;
  readonly edited: vscode.TextDocument;
  readonly onDisk: vscode.TextDocument;
  readonly label: string;
}

/** Opens a file as a text, corrects its percentage without saving, and runs the command as the palette does. */
async function compare(name: string): Promise<Comparison> {
  const file = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(file, DRAFT);
  const edited = await vscode.commands.executeCommand<vscode.TextDocument>('vanban.openWord', file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(edited.uri, rangeOf(edited, '92,64'), '92,46');
  ok(await vscode.workspace.applyEdit(edit));
  await vscode.commands.executeCommand('vanban.compareWord');
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  ok(tab?.input instanceof vscode.TabInputTextDiff);
  const { original, modified } = tab.input;
  strictEqual(modified.toString(), edited.uri.toString());
  return { file, edited, onDisk: await vscode.workspace.openTextDocument(original), label: tab.label };
}

/** Waits for the change after which a document has a text. */
async function waitForText(document: vscode.TextDocument, text: string): Promise<void> {
  if (document.getText() === text) return;
  await new Promise<void>(resolve => {
    const listener = vscode.workspace.onDidChangeTextDocument(change => {
      if (change.document !== document || document.getText() !== text) return;
      listener.dispose();
      resolve();
    });
  });
}

async function bytesOf(file: vscode.Uri): Promise<Uint8Array> {
  return new Uint8Array(await vscode.workspace.fs.readFile(file));
}

describe('a text beside its Word document', () => {
  afterEach(closeAll);

  it('is shown with what the file holds, before saving', async () => {
    const { file, edited, onDisk, label } = await compare('so-sanh.docx');
    strictEqual(label, 'so-sanh.docx: bản Word ↔ bản đang sửa');
    strictEqual(onDisk.getText(), BEFORE);
    strictEqual(edited.getText(), AFTER);
    strictEqual(edited.isDirty, true);
    deepStrictEqual(await bytesOf(file), DRAFT);
    deepStrictEqual(vscode.languages.getDiagnostics(onDisk.uri), []);
  });

  it('is saved from there, and the other side follows', async () => {
    const { file, edited, onDisk } = await compare('so-roi-luu.docx');
    const followed = waitForText(onDisk, AFTER);
    ok(await edited.save());
    await followed;
    strictEqual(readBytes(await bytesOf(file)).text, AFTER);
  });

  it('is not written over what Word has saved meanwhile, though it was looked at', async () => {
    const { file, edited, onDisk } = await compare('so-khi-doi.docx');
    const followed = waitForText(onDisk, 'Khác.');
    const other = buildWord({ body: p('Khác.') });
    await vscode.workspace.fs.writeFile(file, other);
    await followed;
    const content = new TextEncoder().encode(edited.getText());
    await rejects(async () => vscode.workspace.fs.writeFile(edited.uri, content), /đã bị thay đổi/u);
    deepStrictEqual(await bytesOf(file), other);
  });
});
