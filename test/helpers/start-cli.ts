import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { CACHE_HOME } from './cache-home';
import { CLI, type CliResult } from './run-cli';

/** A run of the shipped command line that a test can disturb while it goes on. */
export interface StartedCli {
  readonly child: ChildProcess;
  /** What it gave; the code is null where a signal ended it. */
  readonly result: Promise<CliResult>;
}

/** Starts the shipped command line. */
export function startCli(args: readonly string[], options: SpawnOptions): StartedCli {
  return started(process.execPath, [CLI, ...args], options);
}

/**
 * Runs a line of shell in which `vanban` is the shipped command line. What follows the line are its arguments "$1", "$2", …
 */
export async function runInShell(
  line: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<CliResult> {
  const script = `vanban() { "$NODE" "$CLI" "$@"; }\n${line}`;
  const env = { ...OWN_ENV, NODE: process.execPath, CLI, ...options.env };
  return started('/bin/sh', ['-c', script, 'sh', ...args], { ...options, env }).result;
}

const OWN_ENV = { PATH: process.env['PATH'], XDG_CACHE_HOME: CACHE_HOME };

function started(program: string, args: readonly string[], options: SpawnOptions): StartedCli {
  const child = spawn(program, args, {
    env: OWN_ENV,
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((settle, fail) =>
    child.once('close', settle).once('error', fail),
  );
  const outputs = Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  const result = Promise.all([closed, outputs]).then(([code, [stdout, stderr]]) => ({
    code,
    stdout: stdout.toString(),
    stderr: stderr.toString(),
  }));
  return { child, result };
}
