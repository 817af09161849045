import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../protocol/base64';
import { IMPORT_WORD_REQUEST, type ImportWordResult } from '../protocol/protocol';
import { say } from '../wording/messages';

/**
 * The command "Nhập từ Word": the text of a Word document as a new draft, which is nowhere yet, and what of the document is lost. With a
 * file as argument it asks nothing. Answers with the draft, or undefined where there is none.
 */
export async function importFromWord(
  client: BaseLanguageClient,
  file: unknown,
): Promise<vscode.TextDocument | undefined> {
  const uri =
    file instanceof vscode.Uri
      ? file
      : (await vscode.window.showOpenDialog({ filters: { Word: ['docx'] } }))?.[0];
  if (uri === undefined) return undefined;
  const content = toBase64(await vscode.workspace.fs.readFile(uri));
  const params = { uri: client.code2ProtocolConverter.asUri(uri), content };
  const result = await client.sendRequest<ImportWordResult>(IMPORT_WORD_REQUEST, params);
  if (result.kind === 'refused') {
    void vscode.window.showWarningMessage(result.reason);
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content: result.text });
  await vscode.window.showTextDocument(document, { preview: false });
  const told = [say('imported', vscode.workspace.asRelativePath(uri)), ...result.losses].join(' ');
  void (result.losses.length === 0
    ? vscode.window.showInformationMessage(told)
    : vscode.window.showWarningMessage(told));
  return document;
}
