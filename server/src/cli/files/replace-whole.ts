import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToBe } from './path-to-be';
import { pathBeside } from './leftovers';

/**
 * Writes a file of the program's own beside its place and renames it: whoever reads finds the old or the new one whole, and a full disk
 * leaves the old one. A link stays, and what it points to is made or replaced; the mode of a file that is there is kept where none is asked for. Rejects
 * on failure.
 */
export async function replaceWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  mode: number | null = null,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = pathToBe(path);
  const present = await stat(target).catch(() => null);
  if (isStream(path, present)) {
    await writeFile(path, content);
    return;
  }
  const beside = pathBeside(dirname(target));
  try {
    const kept = present === null ? 0o666 : present.mode & 0o777;
    await writeFile(beside, content, { mode: mode ?? kept, flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** What cannot be replaced is written to: a pipe, a terminal, and what the shell opened for the run ("/dev/stdout"). */
function isStream(path: string, present: Awaited<ReturnType<typeof stat>> | null): boolean {
  if (present === null) return false;
  return path.startsWith('/dev/') || !(present.isFile() || present.isDirectory());
}
