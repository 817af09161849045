import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../../files/error-code';

/**
 * A new name for a file that is being written in a folder. It is no draft to any search, is short whatever the name of the draft,
 * since names have an end, and tells which process of which machine writes it.
 */
export function pathBeside(folder: string): string {
  return join(folder, `.vanban-${machineName()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** The eight letters that stand for this machine, or this container, in such names. */
export function machineName(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/**
 * Removes what killed runs left in folders. A file of a process that lives, or that another machine may be running, is left
 * alone for a day: it may be about to be renamed.
 */
export async function removeLeftovers(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) await removeIfLeft(folder, name);
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

async function removeIfLeft(folder: string, name: string): Promise<void> {
  const [, machine, pid] = /^\.vanban-([\da-f]{8})-(\d{1,10})-[\da-f]{12}\.tmp$/u.exec(name) ?? [];
  if (machine === undefined) return;
  const path = join(folder, name);
  const isDead = machine === machineName() && !isAlive(Number(pid));
  if (isDead || (await isOlderThan(path, DAY_MS))) await rm(path, { force: true });
}

/** Signal 0 asks and does nothing; a process of another user answers with EPERM. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function isOlderThan(path: string, ageMs: number): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry !== null && Date.now() - entry.mtimeMs > ageMs;
}
