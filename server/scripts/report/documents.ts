import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { InputFault, reasonOf } from './input-fault';

/** A file of the folder: its text, or why it has none. `file` is its path inside the folder, with slashes. */
export type ReadDocument =
  | { readonly kind: 'read'; readonly file: string; readonly text: string }
  | { readonly kind: 'unread'; readonly file: string; readonly reason: string };

const DOCUMENT = /\.(?:txt|md|vanban)$/iu;

/**
 * Reads the documents of a folder and the folders in it, in the order of their paths. `except` is left out: the report
 * itself, which an earlier run may have written into the folder.
 */
export async function readDocuments(folder: string, except: string): Promise<readonly ReadDocument[]> {
  const isDocument = (path: string): boolean =>
    DOCUMENT.test(path) && resolve(folder, path) !== resolve(except);
  const paths = (await listFolder(folder)).filter(isDocument).sort();
  if (paths.length === 0) throw new InputFault(`FOLDER "${folder}" has no .txt, .md or .vanban file.`);
  return Promise.all(paths.map(file => readDocument(folder, file)));
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new InputFault(`FOLDER "${folder}" is a file.`);
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (error instanceof InputFault) throw error;
    throw new InputFault(`FOLDER "${folder}" cannot be read (${reasonOf(error)}).`, { cause: error });
  }
}

async function readDocument(folder: string, file: string): Promise<ReadDocument> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
    return { kind: 'read', file, text };
  } catch (error) {
    return { kind: 'unread', file, reason: error instanceof TypeError ? 'not UTF-8' : reasonOf(error) };
  }
}
