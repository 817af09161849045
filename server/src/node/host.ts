import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeReadText } from '../config/node';
import type { Host } from '../lsp/host';
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
    readText: async uri => (isOnDisk(uri) ? nodeReadText(fileURLToPath(uri)) : { kind: 'absent' }),
    nameOf: uri => (isOnDisk(uri) ? fileURLToPath(uri) : uri),
    today: () => readToday(process.env),
    rulePageUri: (ruleId, locale) => {
      const page = `${ruleId}${locale === 'vi' ? '' : `.${locale}`}.md`;
      return pathToFileURL(join(folder, 'rules', page)).href;
    },
  };
}

/** A draft in a virtual workspace has no folder on this disk; a host in a file URI is a share that only Windows opens. */
function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:///') || (process.platform === 'win32' && uri.startsWith('file://'));
}
