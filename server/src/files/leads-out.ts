import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * True for a link that leads out of the folder that it lies in, or out of the repository around that: what a stranger put into a folder
 * must not make anybody read what lies elsewhere. Throws what the system says of a link without an end.
 */
export function leadsOut(path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return false;
  const top = topOf(realpathSync.native(dirname(path)));
  return !realpathSync.native(path).startsWith(top.endsWith(sep) ? top : top + sep);
}

function topOf(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
