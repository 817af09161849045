import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a text back. */
export type ReadBack = () => string;

/** So many UTF-16 units of all texts together are kept in memory. */
const MOST_IN_MEMORY = 2_000_000;

/**
 * Keeps texts until the report is written: drafts, findings and facts. Many of them go to a file that has no name: memory does not
 * grow with the number of drafts, and nothing is left behind however the process ends. Has a life: close it behind the report;
 * what it gave out cannot be read any more then.
 */
export class TextStore {
  #inMemory = 0;
  #file: number | null = null;
  #end = 0;
  #isFileBroken = false;

  keep(text: string): ReadBack {
    if (this.#inMemory + text.length <= MOST_IN_MEMORY) {
      this.#inMemory += text.length;
      return () => text;
    }
    return this.#write(text) ?? (() => text);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  /** Null where the disk does not take it. */
  #write(text: string): ReadBack | null {
    const file = this.#open();
    if (file === null) return null;
    const bytes = Buffer.from(text);
    const start = this.#end;
    const { length } = bytes;
    try {
      for (let done = 0; done < length;) done += writeSync(file, bytes, done, length - done, start + done);
    } catch {
      this.#isFileBroken = true;
      return null;
    }
    this.#end = start + length;
    return () => this.#read(start, length);
  }

  #read(start: number, length: number): string {
    // The number of a closed file may be that of another one by now.
    if (this.#file === null) throw new Error('The store of texts is closed.');
    return readAt(this.#file, start, length);
  }

  #open(): number | null {
    if (this.#isFileBroken) return null;
    return (this.#file ??= openNameless());
  }
}

function openNameless(): number | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'vanban-'));
    try {
      return openSync(join(folder, 'texts'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch {
    return null;
  }
}

function readAt(file: number, start: number, length: number): string {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) throw new Error('The file of kept texts is shorter than it was.');
    done += read;
  }
  return bytes.toString();
}
