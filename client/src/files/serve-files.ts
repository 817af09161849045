import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toBase64 } from '../protocol/base64';
import {
  LIST_FOLDER_REQUEST,
  READ_FILE_REQUEST,
  type ListFolderParams,
  type ListFolderResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/files';

/**
 * Answers the server that asks for files which it cannot reach itself: those of a repository that nobody has cloned, or all of them where
 * it runs in a browser. Only files and folders; a link is neither.
 */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(READ_FILE_REQUEST, ({ uri, maxBytes }: ReadFileParams) =>
      readFile(vscode.Uri.parse(uri), maxBytes),
    ),
    client.onRequest(LIST_FOLDER_REQUEST, ({ uri }: ListFolderParams) =>
      listFolder(client, vscode.Uri.parse(uri)),
    ),
  );
}

async function readFile(uri: vscode.Uri, maxBytes: number): Promise<ReadFileResult> {
  try {
    // Some file systems do not know how large a file is, and say that it is empty.
    if ((await vscode.workspace.fs.stat(uri)).size > maxBytes) return { kind: 'tooLarge' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > maxBytes ? { kind: 'tooLarge' } : { kind: 'file', content: toBase64(bytes) };
  } catch (error) {
    return { kind: reasonOf(error, uri) };
  }
}

/** What lies outside of the opened folders is looked for without knowing whether there is anything: no answer there is none. */
function reasonOf(error: unknown, uri: vscode.Uri): Exclude<ReadFileResult['kind'], 'file'> {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'FileIsADirectory') return 'folder';
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return code === 'NoPermissions' && isInside ? 'denied' : 'absent';
}

async function listFolder(client: BaseLanguageClient, folder: vscode.Uri): Promise<ListFolderResult> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return {
      entries: entries
        .filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory)
        .map(([name, type]) => ({
          name,
          uri: client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder, name)),
          isFolder: type === vscode.FileType.Directory,
        })),
    };
  } catch {
    // The server looks into the others all the same.
    return { entries: null };
  }
}
