import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../files/error-code';
import type { Localized } from '../../core/index';
import { PHRASES } from '../phrases';

/** What a file looked like when it was read, and what it shall hold now. */
export interface DraftChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Replaces the content of a file: written beside it and renamed, so that a crash leaves the old or the new content,
 * never half of it. Mode and owner are kept. A link that was named by hand is followed: the file that it points to is
 * replaced and the link stays. Returns what went wrong, or null. A file that changed since it was read is left alone.
 */
export async function writeDraft({ path, before, after }: DraftChange): Promise<Localized | null> {
  try {
    const target = await realpath(path);
    if (hashOf(await readFile(target)) !== hashOf(before)) return PHRASES.changedMeanwhile;
    await replaceFile(target, after);
    return null;
  } catch (error) {
    return PHRASES.unwritable(errorCode(error));
  }
}

async function replaceFile(target: string, content: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(content);
      const made = await file.stat();
      if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
