import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CACHE_HOME } from './cache-home';

/** The bundle as it is shipped. */
export const CLI = resolve(import.meta.dirname, '../../server/dist/cli.cjs');

/** Copies the shipped command line into a folder, without what lies beside it; the copy is the bundle of `runCli`. */
export async function copyCli(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of ['cli.cjs', 'cli-program.cjs'])
    await copyFile(join(dirname(CLI), name), join(folder, name));
  return join(folder, 'cli.cjs');
}

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
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: CACHE_HOME, ...env },
  });
  const closed = new Promise<number | null>(settle => child.once('close', settle));
  child.stdin.end(stdin);
  // Decoded here: a stream reader would take a byte order mark off.
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { code: await closed, stdout: stdout.toString(), stderr: stderr.toString() };
}
