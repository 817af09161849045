import type { Connection, InitializeParams } from 'vscode-languageserver';
import { createClientFiles, type ClientFiles } from '../client-files/client-files';
import { createFileHost } from '../client-files/file-host';
import { dayOnClock } from '../hosting/clock';
import { renderReport } from '../hosting/report';
import type { Host } from '../lsp/host/host';
import { readOptions } from '../lsp/protocol/abilities';
import { OPEN_RULE_PAGE_COMMAND } from '../lsp/protocol/protocol';
import { fromBase64, toBase64 } from '../packing/base64';
import { PACK_TOOLS } from '../packing/pack-tools';

/** The built-in register, in the folder `server/dist` of the product. */
const REGISTER = 'register/central.packed';

/** Larger than the packed register will ever be. */
const MOST_REGISTER_BYTES = 16 * 1024 * 1024;

/**
 * A worker of a browser as the host of the server: the files are those that the client sees, the pages of the rules are opened by its
 * command, and the register lies where the client says that the product does.
 */
export function createBrowserHost(connection: Connection, params: InitializeParams, version: string): Host {
  return {
    ...createFileHost(connection),
    version,
    readBuiltInRegister: () => readRegister(createClientFiles(connection), readHome(params)),
    packing: { ...PACK_TOOLS, fromBase64, toBase64 },
    renderReport: (draft, locale) => renderReport(draft, version, locale),
    today: dayOnClock,
    rulePageUri: ruleId =>
      `command:${OPEN_RULE_PAGE_COMMAND}?${encodeURIComponent(JSON.stringify([ruleId]))}`,
  };
}

/** The address of `server/dist`, which the client gives as `home` among its options; null where it does not. */
function readHome({ initializationOptions }: InitializeParams): string | null {
  const { home } = readOptions(initializationOptions);
  return typeof home === 'string' ? home : null;
}

async function readRegister(files: ClientFiles, home: string | null): Promise<Uint8Array | null> {
  if (home === null) return null;
  const read = await files.read(`${home}/${REGISTER}`, MOST_REGISTER_BYTES);
  return read.kind === 'file' ? fromBase64(read.content) : null;
}
