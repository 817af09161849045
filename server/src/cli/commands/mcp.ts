import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExitCode } from '../terminal/io';

/** Starts the server for assistants: the sibling bundle, which talks over standard input and output until they are closed. */
export function runMcp(): ExitCode {
  createRequire(__filename)(join(__dirname, 'mcp.cjs'));
  return 0;
}
