import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExitCode } from '../terminal/io';

/** Starts the language server: the sibling bundle, which talks over standard input and output until it is told to stop. */
export async function runLsp(): Promise<ExitCode> {
  // The address is computed, so the bundler leaves the server out and `check` does not carry it.
  await import(pathToFileURL(join(__dirname, 'server.cjs')).href);
  return 0;
}
