import { isDraftFile } from '../files/draft-file';
import {
  addRules,
  IGNORE_FILES,
  isLeftOut,
  NEVER_ENTERED,
  type FolderRules,
  type PathWithin,
} from '../files/ignore-rules';
import { MOST_BYTES } from '../files/most-bytes';
import { fromBase64 } from '../packing/base64';
import type { ClientFiles, FolderEntry } from './client-files';

/** A folder to look into: its path below the folder that is searched, and what holds above it. */
interface Waiting {
  readonly uri: string;
  readonly path: string;
  readonly above: FolderRules | null;
}

/**
 * The drafts in a folder of the client, without those that the ignore files in it leave out: those that the command line finds in the same
 * folder on a disk. Folders of one depth are asked for together, since each question goes to the client and may go on to a network.
 */
export async function findDrafts(files: ClientFiles, folderUri: string): Promise<readonly string[]> {
  const found: string[] = [];
  let depth: readonly Waiting[] = [{ uri: folderUri, path: '', above: null }];
  while (depth.length > 0) {
    const looked = await Promise.all(depth.map(folder => lookInto(files, folder)));
    found.push(...looked.flatMap(({ drafts }) => drafts));
    depth = looked.flatMap(({ folders }) => folders);
  }
  return found;
}

async function lookInto(
  files: ClientFiles,
  { uri, path, above }: Waiting,
): Promise<{ readonly drafts: readonly string[]; readonly folders: readonly Waiting[] }> {
  const entries = await files.list(uri);
  const rules = addRules(path, await readIgnoreFiles(files, entries), above);
  const kept = entries.filter(({ name, isFolder }) => {
    if (isFolder && NEVER_ENTERED.has(name)) return false;
    return !isLeftOut(rules, { path: joinPath(path, name), isFolder }, pathWithin);
  });
  return {
    drafts: kept.filter(({ name, isFolder }) => !isFolder && isDraftFile(name)).map(entry => entry.uri),
    folders: kept
      .filter(({ isFolder }) => isFolder)
      .map(entry => ({ uri: entry.uri, path: joinPath(path, entry.name), above: rules })),
  };
}

/** The texts of those that are there, in the order in which they count. */
async function readIgnoreFiles(
  files: ClientFiles,
  entries: readonly FolderEntry[],
): Promise<readonly string[]> {
  const there = IGNORE_FILES.flatMap(name => entries.filter(entry => entry.name === name && !entry.isFolder));
  const read = await Promise.all(there.map(({ uri }) => files.read(uri, MOST_BYTES.ignoreFile)));
  return read.flatMap(result =>
    result.kind === 'file' ? [new TextDecoder().decode(fromBase64(result.content))] : [],
  );
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

const pathWithin: PathWithin = (folder, path) => (folder === '' ? path : path.slice(folder.length + 1));
