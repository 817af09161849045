import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { TABLE_FROM_TABS_REQUEST, type TableFromTabsResult } from '../protocol/protocol';
import { say } from '../wording/messages';
import { isWordText } from './align-table';

/** The command "Dán thành bảng": what was copied from Word or Excel, put in at the cursor as a table of bars. */
export async function pasteAsTable(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || isWordText(editor.document)) return;
  const text = await vscode.env.clipboard.readText();
  const { table } = await client.sendRequest<TableFromTabsResult>(TABLE_FROM_TABS_REQUEST, { text });
  if (table === null) {
    void vscode.window.showInformationMessage(say('nothingToPaste'));
    return;
  }
  const { document, selection } = editor;
  await editor.edit(builder => {
    builder.replace(selection, apartFromText(document, selection, table));
  });
}

/** The table with a blank line between it and words of the same line, which would be taken for a row of it. */
function apartFromText(
  document: vscode.TextDocument,
  { start, end }: vscode.Selection,
  table: string,
): string {
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const behind = document.lineAt(end.line).text.slice(end.character);
  const above = before.trim() === '' ? '' : '\n\n';
  return `${above}${table}${behind.trim() === '' ? '' : '\n\n'}`;
}
