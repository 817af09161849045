import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../wording/messages';
import type { SuppressHere } from '../protocol/protocol';

/**
 * The command behind "Bỏ qua tại đây (ghi lý do)": asks for the reason, and puts the directive with it into the document. Escape leaves the
 * document as it is. With a reason as argument it asks nothing.
 */
export async function suppressHere(
  client: BaseLanguageClient,
  { uri, range, before, behind }: SuppressHere,
  given: unknown,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  const { version } = document;
  const reason = typeof given === 'string' ? given : await askReason();
  // The place was told of the text as it was; whatever has changed it meanwhile, the question can be asked again.
  if (reason === undefined || document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    client.protocol2CodeConverter.asRange(range),
    before + inComment(reason) + behind,
  );
  await vscode.workspace.applyEdit(edit);
}

function askReason(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say('suppressTitle'),
    prompt: say('askReason'),
    placeHolder: say('reasonExample'),
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? say('noReason') : null),
  });
}

/** A comment ends at the first "-->", and a line break would tear a paragraph. */
function inComment(reason: string): string {
  return reason.replaceAll(/\s+/gu, ' ').replaceAll(/-{2,}/gu, '–').trim();
}

/** Arguments of a command come from anywhere; these come from the server. */
export function isSuppressHere(value: unknown): value is SuppressHere {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['uri', 'range', 'before', 'behind'].every(name => Object.hasOwn(value, name))
  );
}
