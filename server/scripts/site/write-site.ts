import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './guide-pages';

/** Writes files of the site into a folder, each at its address. */
export async function writeSite(files: Iterable<SiteFile>, folder: string): Promise<void> {
  for (const { address, content } of files) {
    const file = join(folder, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
