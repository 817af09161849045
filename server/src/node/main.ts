import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHost, NO_FILES, servesFiles } from '../client-files/file-host';
import { describeError } from '../lsp/protocol/guard';
import { startServer } from '../lsp/server';
import { connect } from './connect';
import { createNodeHost } from './host';

/** The language server on Node. How it talks (IPC, stdio, a pipe, a socket) follows from the arguments. */
const connection = connect();

process.on('unhandledRejection', error => {
  connection.console.error(`unhandled: ${describeError(error)}`);
});

// The bundle lies in server/dist, in the checkout and in every package.
startServer(connection, params =>
  createNodeHost({
    folder: __dirname,
    version: readVersion(),
    elsewhere: servesFiles(params) ? createFileHost(connection) : NO_FILES,
  }),
);

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : '';
}
