import type { Writable } from 'node:stream';

/** Where the command line writes: a terminal, a pipe or a file. */
export type Output = Writable & { readonly isTTY?: boolean };

/** The world as the command line sees it. Handed in, so that a run depends on nothing else. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** 0 clean, 1 findings at or above the threshold, 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** All bytes of standard input. */
export async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
