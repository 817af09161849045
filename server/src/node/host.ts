import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileHost } from '../client-files/file-host';
import { nodeReadText } from '../config/node';
import { renderReport } from '../hosting/report';
import type { Host } from '../lsp/host/host';
import { PACK_TOOLS } from '../packing/pack-tools';
import { readBuiltInRegister } from './built-in-register';
import { findDrafts, readDraft } from './drafts';
import { canonicalUri, pathOfUri } from './paths';
import { readToday } from './today';

/** Where the bundle lies, what it calls itself, and whose files lie on no disk. */
export interface NodeHostOptions {
  readonly folder: string;
  readonly version: string;
  /** What is asked about files that are not on this disk. */
  readonly elsewhere: FileHost;
}

/**
 * Node as the host of the server: files of the local disk and, for what lies elsewhere, those of the client; the clock (or
 * `VANBAN_TODAY`, see there), and the pages of the rules beside the bundle.
 */
export function createNodeHost({ folder, version, elsewhere }: NodeHostOptions): Host {
  const filesOf = (uri: string): FileHost => (pathOfUri(uri) === null ? elsewhere : DISK);
  return {
    version,
    hasFiles: uri => filesOf(uri).hasFiles(uri),
    readText: uri => filesOf(uri).readText(uri),
    canonicalUri: uri => filesOf(uri).canonicalUri(uri),
    findDrafts: folderUri => filesOf(folderUri).findDrafts(folderUri),
    readDraft: (uri, maxBytes) => filesOf(uri).readDraft(uri, maxBytes),
    nameOf: uri => filesOf(uri).nameOf(uri),
    readBuiltInRegister: () => readBuiltInRegister(folder),
    packing: {
      ...PACK_TOOLS,
      fromBase64: letters => new Uint8Array(Buffer.from(letters, 'base64')),
      toBase64: bytes => Buffer.from(bytes).toString('base64'),
    },
    renderReport: (draft, locale) => renderReport(draft, version, locale),
    today: () => readToday(process.env),
    rulePageUri: (ruleId, locale) => {
      const page = `${ruleId}${locale === 'vi' ? '' : `.${locale}`}.md`;
      return pathToFileURL(join(folder, 'rules', page)).href;
    },
  };
}

/** The files of this disk. */
const DISK: FileHost = {
  hasFiles: () => true,
  readText: async uri => {
    const path = pathOfUri(uri);
    return path === null ? { kind: 'absent' } : nodeReadText(path);
  },
  canonicalUri,
  findDrafts,
  readDraft,
  nameOf: uri => pathOfUri(uri) ?? uri,
};
