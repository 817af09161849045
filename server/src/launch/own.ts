import { lstatSync, mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** True where the file belongs to this person and nobody else may write it. Windows has rights that a mode does not show. */
export function isOwn({ uid, mode }: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_WRITE) === 0);
}

const OTHERS_WRITE = 0o022;

/** True for a folder of this person's own; false where there is none, or a link. */
export function isOwnFolder(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && isOwn(stats);
}

/**
 * Makes a folder that is closed to others, and tells whether it is there. Root makes none in the home of another person, who could
 * not write there afterwards: `sudo` may keep HOME.
 */
export function makeOwnFolder(path: string): boolean {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere && (process.getuid?.() !== 0 || ownerAbove(path) === 0)) makeFolder(path);
  return isOwnFolder(path);
}

/** Folder by folder: where none can be made, as in /proc, Node would try for ever to make all of them. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (above !== path && lstatSync(above, { throwIfNoEntry: false }) === undefined) makeFolder(above);
  mkdirSync(path, { mode: 0o700 });
}

/** Who owns the nearest folder that is there. */
function ownerAbove(path: string): number {
  const above = dirname(path);
  return statSync(above, { throwIfNoEntry: false })?.uid ?? ownerAbove(above);
}
