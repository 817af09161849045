import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WORD_SCHEME } from '../drafts/selector';
import { toBase64 } from '../protocol/base64';
import { READ_WORD_REQUEST, type OpenWordResult } from '../protocol/protocol';
import { say } from '../wording/messages';
import type { Disposable } from './disposable';
import type { WordFileSystem } from './word-file-system';
import { toDiskUri, toFileUri, WORD_ON_DISK_SCHEME } from './word-scheme';

/**
 * What the files of Word documents hold now, for being looked at. It follows the files. They are read past the file system of the texts, which
 * remembers what it has read: a look must not pass for having seen what somebody else has written.
 */
export function registerWordOnDisk(client: BaseLanguageClient, files: WordFileSystem): Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(WORD_ON_DISK_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => readText(client, uri),
    }),
    files.onDidChangeFile(events => {
      for (const { uri } of events) changed.fire(toDiskUri(uri));
    }),
    // Saving is told at once; the watcher of a file may take its time.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.scheme === WORD_SCHEME) changed.fire(toDiskUri(uri));
    }),
  );
}

/** The command "So với bản Word": what the file holds beside the text that is being edited, which can be edited there too. */
export async function compareWithWord(text: unknown): Promise<void> {
  const edited = text instanceof vscode.Uri ? text : vscode.window.activeTextEditor?.document.uri;
  if (edited?.scheme !== WORD_SCHEME) return;
  const onDisk = await vscode.workspace.openTextDocument(toDiskUri(edited));
  const { uri } = await vscode.languages.setTextDocumentLanguage(onDisk, 'vanban');
  const name = edited.path.slice(edited.path.lastIndexOf('/') + 1);
  await vscode.commands.executeCommand('vscode.diff', uri, edited, say('wordBesideText', name));
}

async function readText(client: BaseLanguageClient, uri: vscode.Uri): Promise<string> {
  const file = toFileUri(uri);
  const bytes = await vscode.workspace.fs.readFile(file);
  const params = {
    uri: client.code2ProtocolConverter.asUri(file),
    content: toBase64(bytes),
  };
  const result = await client.sendRequest<OpenWordResult>(READ_WORD_REQUEST, params);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.text;
}
