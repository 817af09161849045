import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { resolve } from 'node:path';

/** The bundle as it is shipped. */
export const CLI = resolve(import.meta.dirname, '../../server/dist/cli.cjs');

/** What one run of the command line gave. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the bundle. */
  readonly bundle?: string;
}

/** Runs the shipped command line as a process of its own. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { cwd, stdin = '', env = {}, bundle = CLI } = options;
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  });
  const closed = new Promise<number | null>(settle => child.once('close', settle));
  child.stdin.end(stdin);
  // Decoded here: a stream reader would take a byte order mark off.
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { code: await closed, stdout: stdout.toString(), stderr: stderr.toString() };
}
