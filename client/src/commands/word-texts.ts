import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WORD_SCHEME } from '../drafts/selector';
import { CLOSE_WORD_NOTIFICATION, REVIEW_WORD_REQUEST, type ReviewWordResult } from '../protocol/protocol';
import { say } from '../wording/messages';
import type { Disposable } from './disposable';
import { registerWordOnDisk } from './word-comparison';
import { WordFileSystem } from './word-file-system';
import { toTextUri } from './word-scheme';

/** Registers the scheme, and tells while somebody types what cannot be written back into the file: never only at saving. */
export function registerWordTexts(client: BaseLanguageClient): Disposable {
  const problems = vscode.languages.createDiagnosticCollection('vanban-docx');
  const files = new WordFileSystem(client);
  return vscode.Disposable.from(
    problems,
    vscode.workspace.registerFileSystemProvider(WORD_SCHEME, files, { isCaseSensitive: true }),
    registerWordOnDisk(client, files),
    vscode.workspace.onDidChangeTextDocument(({ document }) => void review(client, problems, document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // A document that takes another language closes and opens.
      if (uri.scheme !== WORD_SCHEME || isOpen(uri)) return;
      problems.delete(uri);
      files.forget(uri);
      void client.sendNotification(CLOSE_WORD_NOTIFICATION, {
        uri: client.code2ProtocolConverter.asUri(uri),
      });
    }),
  );
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
}

/** The command "Mở bằng vanban": a Word document as a text. */
export async function openAsText(
  memory: vscode.Memento,
  file: unknown,
): Promise<vscode.TextDocument | undefined> {
  const uri =
    file instanceof vscode.Uri
      ? file
      : (await vscode.window.showOpenDialog({ filters: { Word: ['docx'] } }))?.[0];
  if (uri === undefined) return undefined;
  const opened = await vscode.workspace.openTextDocument(toTextUri(uri));
  const document = await vscode.languages.setTextDocumentLanguage(opened, 'vanban');
  await vscode.window.showTextDocument(document, { preview: false });
  void tellOfAutoSave(memory, document);
  return document;
}

const TOLD_KEY = 'vanban.word.autoSaveTold';

/** Where texts are saved by themselves, the Word file is written without being asked: whoever opens one is told, until he has read it. */
async function tellOfAutoSave(memory: vscode.Memento, document: vscode.TextDocument): Promise<void> {
  const mode = vscode.workspace.getConfiguration('files', document).get<string>('autoSave', 'off');
  if (mode === 'off' || memory.get<boolean>(TOLD_KEY, false)) return;
  const picked = await vscode.window.showInformationMessage(say('wordSavesItself'), say('notAgain'));
  if (picked !== undefined) await memory.update(TOLD_KEY, true);
}

async function review(
  client: BaseLanguageClient,
  problems: vscode.DiagnosticCollection,
  document: vscode.TextDocument,
): Promise<void> {
  if (document.uri.scheme !== WORD_SCHEME) return;
  const { version } = document;
  const params = { uri: client.code2ProtocolConverter.asUri(document.uri), text: document.getText() };
  const refusals = await client.sendRequest<ReviewWordResult>(REVIEW_WORD_REQUEST, params);
  if (document.isClosed || document.version !== version) return;
  const told = refusals.map(({ range, message }) => {
    const place = client.protocol2CodeConverter.asRange(range);
    return new vscode.Diagnostic(place, message, vscode.DiagnosticSeverity.Error);
  });
  problems.set(document.uri, told);
}
