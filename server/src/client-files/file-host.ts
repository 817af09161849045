import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Host } from '../lsp/host/host';
import { readOptions } from '../lsp/protocol/abilities';
import { createClientFiles } from './client-files';
import { findDrafts } from './find-drafts';
import { readDraft, readText } from './read-text';
import { canonicalUri, pathOfUri } from './uris';

/** The files of a host. */
export type FileHost = Pick<
  Host,
  'hasFiles' | 'readText' | 'canonicalUri' | 'findDrafts' | 'readDraft' | 'nameOf'
>;

/** The files that the client sees: those of a repository that nobody has cloned, of a browser, of whatever it can open. */
export function createFileHost(connection: Connection): FileHost {
  const files = createClientFiles(connection);
  return {
    hasFiles: uri => !uri.startsWith('untitled:'),
    readText: uri => readText(files, uri),
    canonicalUri,
    findDrafts: folderUri => findDrafts(files, folderUri),
    readDraft: (uri, maxBytes) => readDraft(files, uri, maxBytes),
    nameOf: pathOfUri,
  };
}

/** The same of a client that does not tell of its files, or of files that nobody knows: there are none. */
export const NO_FILES: FileHost = {
  hasFiles: () => false,
  readText: () => Promise.resolve({ kind: 'absent' }),
  canonicalUri: uri => uri,
  findDrafts: () => Promise.resolve([]),
  readDraft: () => Promise.resolve({ kind: 'absent' }),
  nameOf: uri => uri,
};

/** True for a client that answers what is asked of its files: it says `servesFiles` among its options. */
export function servesFiles({ initializationOptions }: InitializeParams): boolean {
  return readOptions(initializationOptions).servesFiles === true;
}
