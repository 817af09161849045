import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeReadText } from '../config/node';
import { PACK_TOOLS } from '../packing/pack-tools';
import type { Host } from '../lsp/host/host';
import { readBuiltInRegister } from './built-in-register';
import { findDrafts, readDraft } from './drafts';
import { canonicalUri, pathOfUri } from './paths';
import { renderReport } from './report';
import { readToday } from './today';

/** Where the bundle lies, and what it calls itself. */
export interface NodeHostOptions {
  readonly folder: string;
  readonly version: string;
}

/**
 * Node as the host of the server: files of the local disk, the clock (or `VANBAN_TODAY`, see there), and the pages of
 * the rules beside the bundle.
 */
export function createNodeHost({ folder, version }: NodeHostOptions): Host {
  return {
    version,
    hasFiles: uri => pathOfUri(uri) !== null,
    readText: async uri => {
      const path = pathOfUri(uri);
      return path === null ? { kind: 'absent' } : nodeReadText(path);
    },
    canonicalUri,
    findDrafts,
    readDraft,
    readBuiltInRegister: () => readBuiltInRegister(folder),
    packing: {
      ...PACK_TOOLS,
      fromBase64: letters => new Uint8Array(Buffer.from(letters, 'base64')),
      toBase64: bytes => Buffer.from(bytes).toString('base64'),
    },
    renderReport: (draft, locale) => renderReport(draft, version, locale),
    nameOf: uri => pathOfUri(uri) ?? uri,
    today: () => readToday(process.env),
    rulePageUri: (ruleId, locale) => {
      const page = `${ruleId}${locale === 'vi' ? '' : `.${locale}`}.md`;
      return pathToFileURL(join(folder, 'rules', page)).href;
    },
  };
}
