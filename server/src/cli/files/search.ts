import { lstat, readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { PHRASES } from '../phrases';
import { IgnoreTree, type IgnoreOptions } from './ignore-tree';
import { errorCode, type FileProblem } from './problem';

/** The kinds of files that a folder is searched for. */
const DRAFT = /\.(?:vanban|txt|md)$/iu;

/** What a search gave. */
export interface Found {
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** All drafts in a folder and the folders in it. Links are not followed: what they point to is found where it lies. */
export async function searchFolder(folder: string, options: IgnoreOptions): Promise<Found> {
  const tree = new IgnoreTree(folder, options);
  await tree.openByHand(folder);
  const found: (readonly string[])[] = [];
  const problems: FileProblem[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const listed = await list(next);
    if (listed.kind === 'problem') problems.push(listed.problem);
    else {
      const drafts = listed.files.filter(path => DRAFT.test(path));
      found.push(await keep(tree, drafts, false));
      for (const inner of await keep(tree, listed.folders, true)) waiting.push(inner);
    }
  }
  return { paths: found.flat(), problems };
}

/**
 * All files that a pattern names. A pattern without a file extension ("bao-cao/**") names drafts only; one with an
 * extension ("*.log") means it.
 */
export async function searchPattern(pattern: string, options: IgnoreOptions): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const namesExtension = /\.[^*?/]+$/u.test(pattern);
  const found = await glob(sep === '/' ? pattern : pattern.replaceAll(sep, '/'), {
    cwd: options.cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  const tree = new IgnoreTree(options.cwd, options);
  const wanted = found.map(path => resolve(path)).filter(path => namesExtension || DRAFT.test(path));
  const kept = await keep(tree, wanted, false);
  const isFile = await Promise.all(kept.map(async path => (await lstat(path)).isFile()));
  return { paths: kept.filter((_, index) => isFile[index]), problems: [] };
}

type Listed =
  | { readonly kind: 'listed'; readonly files: readonly string[]; readonly folders: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

async function list(folder: string): Promise<Listed> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter(entry => entry.isFile()).map(({ name }) => join(folder, name));
    const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name));
    return { kind: 'listed', files, folders };
  } catch (error) {
    return { kind: 'problem', problem: { path: folder, message: PHRASES.unreadable(errorCode(error)) } };
  }
}

async function keep(
  tree: IgnoreTree,
  paths: readonly string[],
  areFolders: boolean,
): Promise<readonly string[]> {
  const ignored = await Promise.all(paths.map(path => tree.isIgnored(path, areFolders)));
  return paths.filter((_, index) => ignored[index] !== true);
}
