import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExitCode } from '../terminal/io';

/** Starts the language server: the sibling bundle, which talks over standard input and output until it is told to stop. */
export function runLsp(): ExitCode {
  // Not for the bundler, which would put the server into what `check` carries.
  createRequire(__filename)(join(__dirname, 'server.cjs'));
  return 0;
}
