import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE } from '../../config/index';
import { listFolders } from '../../files/list-folders';
import type { CheckFlags } from '../arguments/check-flags';

/**
 * The folders in which something may change what a run finds: those that are searched, those of files that were named, and those of
 * the configuration and the baseline.
 */
export async function findWatchedFolders(flags: CheckFlags, cwd: string): Promise<ReadonlySet<string>> {
  const { ignorePatterns: patterns, useIgnoreFiles: useFiles } = flags;
  const folders = new Set<string>();
  for (const arg of flags.targets) {
    const base = await findBase(resolve(cwd, arg));
    const searched = base.isSearched
      ? await listFolders(base.folder, { patterns, useFiles, cwd })
      : [base.folder];
    for (const folder of [...searched, ...foldersWithConfiguration(base.folder)]) folders.add(folder);
  }
  if (flags.config.kind === 'file') folders.add(dirname(resolve(cwd, flags.config.path)));
  if (flags.baseline.kind === 'use') folders.add(dirname(resolve(cwd, flags.baseline.path)));
  return folders;
}

/** Where to look for what an argument names: a folder itself, the folder of a file, or the last plain folder of a pattern. */
async function findBase(path: string): Promise<{ readonly folder: string; readonly isSearched: boolean }> {
  const kind = await stat(path).then(
    found => (found.isDirectory() ? 'folder' : 'file'),
    () => 'none',
  );
  if (kind === 'folder') return { folder: path, isSearched: true };
  if (kind === 'file') return { folder: dirname(path), isSearched: false };
  let folder = dirname(path);
  while (/[*?[\]{}]/u.test(folder) || (!existsSync(folder) && dirname(folder) !== folder))
    folder = dirname(folder);
  return { folder, isSearched: /[*?[\]{}]/u.test(path) };
}

function foldersWithConfiguration(start: string): readonly string[] {
  const found: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIGURATION_FILE))) found.push(folder);
    if (dirname(folder) === folder) return found;
  }
}
