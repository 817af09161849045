import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { isOwn, isOwnFolder, makeOwnFolder } from './own';
import { removeUnused } from './remove-unused';

/** The compiled form of a program, and when it was made. */
export interface Compiled {
  readonly data: Uint8Array;
  readonly madeMs: number;
}

/** Behind the data: V8 itself looks only at its length, and is killed by what a full disk or a power cut made of it. */
const CHECKSUM_BYTES = 4;

/**
 * Reads what `keepCompiled` wrote; null for anything else. V8 runs it as if it were the program, so it must be a file that only this
 * person can have written, and no link.
 */
export function readCompiled(path: string): Compiled | null {
  try {
    return isOwnFolder(dirname(path)) ? readWhole(path) : null;
  } catch {
    // Most often there is none yet. The program runs without it.
    return null;
  }
}

/** Writes beside the place and renames, so whoever reads meanwhile finds a whole file. What goes wrong costs only time. */
export function keepCompiled(path: string, data: Buffer): void {
  try {
    const folder = dirname(path);
    if (!makeOwnFolder(folder)) return;
    const checksum = Buffer.alloc(CHECKSUM_BYTES);
    checksum.writeUInt32LE(crc32(data));
    replace(path, Buffer.concat([data, checksum]));
    removeUnused(folder, basename(path));
  } catch {
    // A full disk, a folder that cannot be written: the next run compiles again.
  }
}

function readWhole(path: string): Compiled | null {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || !isOwn(stats)) return null;
    const content = readFileSync(descriptor);
    const data = content.subarray(0, -CHECKSUM_BYTES);
    const isWhole = data.length > 0 && content.readUInt32LE(data.length) === crc32(data);
    return isWhole ? { data, madeMs: stats.mtimeMs } : null;
  } finally {
    closeSync(descriptor);
  }
}

function replace(path: string, content: Uint8Array): void {
  const beside = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    writeFileSync(beside, content, { mode: 0o600, flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
