import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { IgnoreTree, type IgnoreOptions } from './ignore-tree';

/** A folder and all folders in it that a search looks into. What cannot be looked into is left out. */
export async function listFolders(folder: string, options: IgnoreOptions): Promise<readonly string[]> {
  const tree = new IgnoreTree(folder, options);
  await tree.openByHand(folder);
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const inner of await foldersIn(next)) {
      if (!(await tree.isIgnored(inner, true))) waiting.push(inner);
    }
  }
  return found;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name));
}
