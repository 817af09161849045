import { statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_FILE } from '../../config/index';
import { errorCode } from '../../files/error-code';
import { UsageError } from '../arguments/usage-error';
import { isCheckedFile } from '../files/checked-file';
import { RUN_PHRASES } from '../wording/run-phrases';

/** Editors save in several steps; changes within this time are told together. */
const SETTLE_MS = 60;

interface Watched {
  readonly watcher: FSWatcher;
  /** A folder that was removed and made anew has another one. */
  readonly inode: number;
}

/**
 * Tells when something changed in some folders. Each folder is watched by itself: watching a tree is not to be had on every system.
 * Has a life: close it.
 */
export class FolderWatch {
  readonly #watched = new Map<string, Watched>();
  readonly #ownFiles: ReadonlySet<string>;
  #timer: NodeJS.Timeout | null = null;
  #hasChanged = false;
  #notify: (() => void) | null = null;

  /** `ownFiles` are what the run itself writes: their changes are no news. */
  constructor(ownFiles: readonly string[]) {
    this.#ownFiles = new Set(ownFiles);
  }

  /** Watches these folders from now on, and no others. Throws a `UsageError` where the system does not let it. */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, { watcher, inode }] of this.#watched) {
      if (folders.has(folder) && inodeOf(folder) === inode) continue;
      watcher.close();
      this.#watched.delete(folder);
    }
    for (const folder of folders) if (!this.#watched.has(folder)) this.#follow(folder);
  }

  /** Settles when something has changed since the last time; at once where it has already. */
  nextChange(): Promise<void> {
    return new Promise(resolve => {
      this.#notify = () => {
        this.#hasChanged = false;
        this.#notify = null;
        resolve();
      };
      if (this.#hasChanged) this.#notify();
    });
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }

  #follow(folder: string): void {
    const inode = inodeOf(folder);
    if (inode === null) return;
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || this.#matters(folder, name)) this.#note();
      });
      // A folder that goes away is told by the one above it.
      watcher.on('error', () => {
        watcher.close();
      });
      this.#watched.set(folder, { watcher, inode });
    } catch (error) {
      throw new UsageError(RUN_PHRASES.cannotWatch(folder, errorCode(error)));
    }
  }

  /** Drafts, what decides about them, registers, and folders that come and go. Reports and caches do not matter. */
  #matters(folder: string, name: string): boolean {
    if (this.#ownFiles.has(join(folder, name))) return false;
    if (
      isCheckedFile(name) ||
      name === CONFIGURATION_FILE ||
      /^\.(?:git|vanban)ignore$|\.(?:csv|json)$/iu.test(name)
    )
      return true;
    const path = join(folder, name);
    return this.#watched.has(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
  }

  #note(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#hasChanged = true;
      this.#notify?.();
    }, SETTLE_MS);
  }
}

function inodeOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}
