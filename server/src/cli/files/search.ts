import { lstat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { errorCode } from '../../files/error-code';
import { IgnoreTree, type IgnoreOptions } from '../../files/ignore-tree';
import { keepUnignored, searchFolder, type Found } from '../../files/search-folder';
import { isCheckedFile } from './checked-file';
import { spellingsOf } from '../../config/index';

export type { Found } from '../../files/search-folder';

/** All files of a folder that are checked, and of the folders in it. */
export function searchChecked(folder: string, options: IgnoreOptions): Promise<Found> {
  return searchFolder(folder, options, isCheckedFile);
}

/**
 * All files that a pattern names. A pattern without a file extension ("bao-cao/**") names drafts only; one with an
 * extension ("*.log") means it.
 */
export async function searchPattern(pattern: string, options: IgnoreOptions): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const namesExtension = /\.[^*?/]+$/u.test(pattern);
  const found = await glob([...spellingsOf(sep === '/' ? pattern : pattern.replaceAll(sep, '/'))], {
    cwd: options.cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const tree = new IgnoreTree(options.cwd, options);
  const wanted = found.map(path => resolve(path)).filter(path => namesExtension || isCheckedFile(path));
  const kept = await keepUnignored(tree, wanted, 'files');
  const looked = await Promise.all(kept.map(look));
  return {
    paths: kept.filter((_, index) => looked[index] === 'file'),
    failures: kept.flatMap((path, index) => {
      const kind = looked[index] ?? 'other';
      return kind === 'file' || kind === 'other' ? [] : [{ path, code: kind }];
    }),
  };
}

/** "file", "other", or the system's word for why neither can be said. */
async function look(path: string): Promise<string> {
  try {
    return (await lstat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    return errorCode(error);
  }
}
