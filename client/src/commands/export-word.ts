import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64 } from '../protocol/base64';
import { EXPORT_WORD_REQUEST, type ExportWordResult } from '../protocol/protocol';
import { say } from '../wording/messages';
import { freeName } from './free-name';
import { tellResult } from './tell-result';

/**
 * The command "Xuất ra Word": the draft in the editor, or a file of the explorer, as a Word document beside it. An export that nobody has
 * saved since is replaced, and nothing else. Answers with the document, or undefined where there is none.
 */
export async function exportToWord(
  client: BaseLanguageClient,
  file: unknown,
): Promise<vscode.Uri | undefined> {
  const document = await findDraft(file);
  if (document === undefined) {
    void vscode.window.showWarningMessage(say('noDraftToExport'));
    return undefined;
  }
  const params = { uri: client.code2ProtocolConverter.asUri(document.uri), text: document.getText() };
  const result = await client.sendRequest<ExportWordResult>(EXPORT_WORD_REQUEST, params);
  if (result.kind === 'refused') {
    void vscode.window.showWarningMessage(result.reason);
    return undefined;
  }
  const target = await findTarget(document, result.mark);
  if (target === undefined) return undefined;
  await vscode.workspace.fs.writeFile(target, fromBase64(result.content));
  void tellExport(target, result.leftOut);
  return target;
}

async function findDraft(file: unknown): Promise<vscode.TextDocument | undefined> {
  if (file instanceof vscode.Uri) return vscode.workspace.openTextDocument(file);
  return vscode.window.activeTextEditor?.document;
}

/** Beside the draft; a draft that has no place yet is asked for one. */
async function findTarget(document: vscode.TextDocument, mark: string): Promise<vscode.Uri | undefined> {
  if (document.isUntitled) return vscode.window.showSaveDialog({ filters: { Word: ['docx'] } });
  return freeName(
    document.uri,
    (name, number) => (number === 1 ? `${name}.docx` : `${name} ${number}.docx`),
    uri => isOwnExport(uri, mark),
  );
}

async function isOwnExport(uri: vscode.Uri, mark: string): Promise<boolean> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  return new TextDecoder('latin1').decode(bytes.subarray(-mark.length)) === mark;
}

function tellExport(target: vscode.Uri, leftOut: readonly string[]): Promise<void> {
  const told = [say('exported', vscode.workspace.asRelativePath(target)), ...leftOut].join(' ');
  return tellResult(target, told, say('openWord'));
}
