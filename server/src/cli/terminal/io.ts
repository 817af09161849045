import type { Writable } from 'node:stream';
import { kindOfFile } from '../../core/index';
import { MAX_DRAFT_BYTES, MAX_WORD_BYTES } from '../files/decode-draft';

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

/** All bytes of standard input; of one that is too long for a draft, or for a Word document, just so many that this can be seen. */
export async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_WORD_BYTES || (length > MAX_DRAFT_BYTES && !isWord(chunks))) break;
  }
  return Buffer.concat(chunks);
}

function isWord([first = new Uint8Array()]: readonly Uint8Array[]): boolean {
  return kindOfFile(first) === 'zip';
}
