import { isAbsolute, relative, sep } from 'node:path';
import { pairHunks, splitLines } from './line-hunks';

/** A file before and after its fixes, byte order mark included. */
export interface TextChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A unified diff that `git apply` and `patch -p1` understand in the current folder. */
export async function renderDiff({ path, before, after }: TextChange, cwd: string): Promise<string> {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const name = nameInDiff(path, cwd);
  const names = {
    oldFileName: `a/${name}`,
    newFileName: `b/${name}`,
    oldHeader: undefined,
    newHeader: undefined,
  };
  const linesBefore = splitLines(before);
  const linesAfter = splitLines(after);
  const hunks =
    linesBefore.length === linesAfter.length
      ? pairHunks(linesBefore, linesAfter)
      : structuredPatch('', '', before, after, undefined, undefined, { context: 3 }).hunks;
  return formatPatch({ ...names, hunks }, FILE_HEADERS_ONLY);
}

/** The path as diffs name it, from the current folder and with "/". */
export function nameInDiff(path: string, cwd: string): string {
  return isAbsolute(path) ? relative(cwd, path).split(sep).join('/') : path;
}
