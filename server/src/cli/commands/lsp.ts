import type { ExitCode } from '../terminal/io';

/** Starts the language server, which talks over standard input and output until it is told to stop. */
export async function runLsp(): Promise<ExitCode> {
  await import('../../node/main');
  return 0;
}
