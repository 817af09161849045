import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { noteFailure } from '../protocol/note-failure';
import { VISIBLE_NOTIFICATION } from '../protocol/protocol';

/** The editor that shows a document. */
export function editorOf(address: string): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
}

/** Tells the server which part of a long draft a person looks at, so that it is checked before the rest. */
export function tellVisible(client: BaseLanguageClient, editor: vscode.TextEditor | undefined): void {
  if (editor === undefined || !client.isRunning()) return;
  const { code2ProtocolConverter } = client;
  const params = {
    uri: code2ProtocolConverter.asUri(editor.document.uri),
    ranges: editor.visibleRanges.map(range => code2ProtocolConverter.asRange(range)),
  };
  client.sendNotification(VISIBLE_NOTIFICATION, params).catch((error: unknown) => {
    noteFailure(client, VISIBLE_NOTIFICATION, error);
  });
}
