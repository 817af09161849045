import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraftFile } from './draft-file';
import { errorCode } from './error-code';
import { IgnoreTree, type IgnoreOptions } from './ignore-tree';

/** A folder that could not be looked into, and the system's word for why. */
export interface SearchFailure {
  readonly path: string;
  readonly code: string;
}

/** What a search gave. */
export interface Found {
  readonly paths: readonly string[];
  readonly failures: readonly SearchFailure[];
}

/** Says which files of a folder are wanted, by their paths. */
export type IsWanted = (path: string) => boolean;

/** All drafts in a folder and the folders in it, or what else is wanted. Links are not followed: what they point to is found where it lies. */
export async function searchFolder(
  folder: string,
  options: IgnoreOptions,
  isWanted: IsWanted = isDraftFile,
): Promise<Found> {
  const tree = new IgnoreTree(folder, options);
  await tree.openByHand(folder);
  const found: (readonly string[])[] = [];
  const failures: SearchFailure[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const listed = await list(next);
    if (listed.kind === 'failed') failures.push(listed.failure);
    else {
      found.push(await keepUnignored(tree, listed.files.filter(isWanted), 'files'));
      for (const inner of await keepUnignored(tree, listed.folders, 'folders')) waiting.push(inner);
    }
  }
  return { paths: found.flat(), failures };
}

/** The paths that the ignore rules leave in. */
export async function keepUnignored(
  tree: IgnoreTree,
  paths: readonly string[],
  kind: 'files' | 'folders',
): Promise<readonly string[]> {
  const ignored = await Promise.all(paths.map(path => tree.isIgnored(path, kind === 'folders')));
  return paths.filter((_, index) => ignored[index] !== true);
}

type Listed =
  | { readonly kind: 'listed'; readonly files: readonly string[]; readonly folders: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: SearchFailure };

async function list(folder: string): Promise<Listed> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter(entry => entry.isFile()).map(({ name }) => join(folder, name));
    const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name));
    return { kind: 'listed', files, folders };
  } catch (error) {
    return { kind: 'failed', failure: { path: folder, code: errorCode(error) } };
  }
}
