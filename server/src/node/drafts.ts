import { stat } from 'node:fs/promises';
import type { TextRead } from '../config/index';
import { nodeReadText } from '../config/node';
import { isWrittenReport } from '../files/own-report';
import { searchFolder } from '../files/search-folder';
import { pathOfUri, uriOfPath } from './paths';

/** The drafts in a folder, by the ignore files that the command line obeys. What cannot be looked into is left out. */
export async function findDrafts(folderUri: string): Promise<readonly string[]> {
  const folder = pathOfUri(folderUri);
  if (folder === null) return [];
  const { paths } = await searchFolder(folder, { patterns: [], cwd: folder, useFiles: true });
  return paths.map(uriOfPath);
}

/** Reads a draft, unless it is larger than so many bytes, or no file. */
export async function readDraft(uri: string, maxBytes: number): Promise<TextRead> {
  const path = pathOfUri(uri);
  const entry = path === null ? null : await stat(path).catch(() => null);
  if (path === null || entry === null || !entry.isFile() || entry.size > maxBytes) return { kind: 'absent' };
  const read = await nodeReadText(path);
  // A report that lies among the drafts says nothing of its own.
  return read.kind === 'text' && isWrittenReport(read.text) ? { kind: 'absent' } : read;
}
