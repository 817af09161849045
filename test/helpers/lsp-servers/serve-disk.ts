import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver-protocol/node';
import {
  LIST_FOLDER_REQUEST,
  READ_FILE_REQUEST,
  type ListFolderParams,
  type ListFolderResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../../server/src/client-files/client-files';

/** Answers a server without a disk, as VS Code does, from the disk of this machine. */
export function serveDisk(connection: ProtocolConnection): void {
  connection.onRequest(READ_FILE_REQUEST, ({ uri, maxBytes }: ReadFileParams) => readFileOf(uri, maxBytes));
  connection.onRequest(LIST_FOLDER_REQUEST, ({ uri }: ListFolderParams) => listFolder(uri));
}

async function readFileOf(uri: string, maxBytes: number): Promise<ReadFileResult> {
  try {
    const path = fileURLToPath(uri);
    const entry = await stat(path);
    if (entry.isDirectory()) return { kind: 'folder' };
    if (entry.size > maxBytes) return { kind: 'tooLarge' };
    return { kind: 'file', content: (await readFile(path)).toString('base64') };
  } catch {
    return { kind: 'absent' };
  }
}

async function listFolder(uri: string): Promise<ListFolderResult> {
  try {
    const folder = fileURLToPath(uri);
    const entries = await readdir(folder, { withFileTypes: true });
    return {
      entries: entries
        .filter(entry => entry.isFile() || entry.isDirectory())
        .map(entry => ({
          name: entry.name,
          uri: pathToFileURL(join(folder, entry.name)).href,
          isFolder: entry.isDirectory(),
        })),
    };
  } catch {
    return { entries: null };
  }
}
