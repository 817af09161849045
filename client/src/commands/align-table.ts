import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WORD_SCHEME } from '../drafts/selector';
import { ALIGN_TABLE_REQUEST, type AlignTableResult } from '../protocol/protocol';
import { say } from '../wording/messages';

/** The command "Căn cột": sets the bars of the table at the cursor one below the other. Nothing but blanks and dashes changes. */
export async function alignTable(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || isWordText(editor.document)) return;
  const { document, selection } = editor;
  const { version } = document;
  const { edits } = await client.sendRequest<AlignTableResult>(ALIGN_TABLE_REQUEST, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  });
  if (edits === null) void vscode.window.showInformationMessage(say('noTable'));
  // What was typed meanwhile has moved what the edits speak of.
  if (edits === null || document.version !== version) return;
  const changes = await client.protocol2CodeConverter.asTextEdits(edits);
  await editor.edit(builder => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  });
}

/** True, and says so, where the text is a Word file: bars there are Word's own. */
export function isWordText({ uri }: vscode.TextDocument): boolean {
  if (uri.scheme !== WORD_SCHEME) return false;
  void vscode.window.showInformationMessage(say('noTablesInWord'));
  return true;
}
