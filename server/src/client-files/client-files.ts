import type { Connection } from 'vscode-languageserver';
import { describeError } from '../lsp/protocol/guard';

/**
 * What the server asks its client where there is no disk: the folders and files that the client sees. A client keeps its own copy of
 * these names, as of all that goes over the wire.
 */

/** Request of the server: the bytes of a file. */
export const READ_FILE_REQUEST = 'vanban/readFile';

/** A larger file is not read. */
export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}

/** Answer: the bytes in base64, or why there are none. What nobody can tell about counts as absent. */
export type ReadFileResult =
  | { readonly kind: 'file'; readonly content: string }
  | { readonly kind: 'absent' | 'folder' | 'denied' | 'tooLarge' };

/** Request of the server: what lies in a folder, without what is a link. */
export const LIST_FOLDER_REQUEST = 'vanban/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** Something in a folder: its name, and its address as the client writes it. */
export interface FolderEntry {
  readonly name: string;
  readonly uri: string;
  readonly isFolder: boolean;
}

/** Answer: null for what cannot be looked into. */
export interface ListFolderResult {
  readonly entries: readonly FolderEntry[] | null;
}

/** The files of the client. Nothing here rejects: a client that does not answer has no files. */
export interface ClientFiles {
  readonly read: (uri: string, maxBytes: number) => Promise<ReadFileResult>;
  /** What cannot be looked into is empty. */
  readonly list: (uri: string) => Promise<readonly FolderEntry[]>;
}

/** The files that a client tells of over its connection. */
export function createClientFiles(connection: Connection): ClientFiles {
  const ask = async <Result>(method: string, params: object, otherwise: Result): Promise<Result> => {
    try {
      return await connection.sendRequest<Result>(method, params);
    } catch (error) {
      connection.console.warn(`${method}: ${describeError(error)}`);
      return otherwise;
    }
  };
  return {
    read: (uri, maxBytes) => ask<ReadFileResult>(READ_FILE_REQUEST, { uri, maxBytes }, { kind: 'absent' }),
    list: async uri => {
      const { entries } = await ask<ListFolderResult>(LIST_FOLDER_REQUEST, { uri }, { entries: null });
      return entries ?? [];
    },
  };
}
