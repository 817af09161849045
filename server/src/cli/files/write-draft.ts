import { createHash } from 'node:crypto';
import { access, constants, copyFile, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../../files/error-code';
import type { Localized } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { keepAttributes } from './keep-attributes';
import { pathBeside } from './leftovers';

/** What a file looked like when it was read, and what it shall hold now. */
export interface DraftChange {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/**
 * Replaces the content of a file: written beside it and renamed, so that a crash leaves the old or the new content,
 * never half of it. Mode, owner, extended attributes and access list are kept, or the file is left alone. A link that
 * was named by hand is followed: the file that it points to is replaced and the link stays. Returns what went wrong, or
 * null. A file that changed since it was read is left alone, and so is one that is marked as read-only, though the
 * rename could get round the mark.
 */
export async function writeDraft({ path, before, after }: DraftChange): Promise<Localized | null> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    if ((mode & 0o222) === 0) return PHRASES.readOnly;
    await access(target, constants.W_OK);
    return await replaceFile({ path: target, before, after });
  } catch (error) {
    return PHRASES.unwritable(errorCode(error));
  }
}

async function replaceFile(change: DraftChange): Promise<Localized | null> {
  const beside = pathBeside(dirname(change.path));
  try {
    await writeBeside(beside, change);
    if (!(await keepAttributes(change.path, beside))) {
      await rm(beside);
      return PHRASES.attributesLost;
    }
    // Compared as late as it can be, with the rename right behind it.
    const now = hashOf(await readFile(change.path));
    if (now === hashOf(change.before)) {
      await rename(beside, change.path);
      return null;
    }
    await rm(beside);
    // Where another run made the same fixes at the same time, there is nothing left to do.
    return now === hashOf(change.after) ? null : PHRASES.changedMeanwhile;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes the new content to the disk, with the mode and the owner of the old file. */
async function writeBeside(beside: string, { path, after }: DraftChange): Promise<void> {
  const { mode, uid, gid } = await stat(path);
  // A copy has what the system copies with a file: on macOS extended attributes and access lists, on Windows streams and attributes.
  await copyFile(path, beside, constants.COPYFILE_EXCL);
  const file = await open(beside, 'r+');
  try {
    await file.truncate(0);
    await file.writeFile(after);
    const made = await file.stat();
    if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
