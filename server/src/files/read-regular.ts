import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** A file that is not read, by a word like those of the system: no regular file, or one that is too large. */
export class UnfitFile extends Error {
  constructor(readonly code: 'ENOTREG' | 'EFBIG') {
    super(code);
  }
}

/**
 * The bytes of a regular file. It is looked at before it is read, and opened without waiting for a writer: a pipe or a device may never
 * end. Throws what the system says, or an `UnfitFile`.
 */
export function readRegular(path: string, mostBytes: number): Uint8Array {
  return withRegular(path, (file, size) => {
    if (size > mostBytes) throw new UnfitFile('EFBIG');
    const bytes = readFileSync(file);
    // Files of the system itself say that they are empty.
    if (bytes.length > mostBytes) throw new UnfitFile('EFBIG');
    return bytes;
  });
}

/** The first and the last bytes of a regular file, each at most so many. Throws as `readRegular`. */
export function readEnds(path: string, head: number, tail: number): readonly [Uint8Array, Uint8Array] {
  return withRegular(path, (file, size) => [
    readPart(file, 0, Math.min(head, size)),
    readPart(file, Math.max(size - tail, 0), Math.min(tail, size)),
  ]);
}

function readPart(file: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, start));
}

function withRegular<T>(path: string, use: (file: number, size: number) => T): T {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const entry = fstatSync(file);
    if (entry.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    if (!entry.isFile()) throw new UnfitFile('ENOTREG');
    return use(file, entry.size);
  } finally {
    closeSync(file);
  }
}
