import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Subject } from './fixtures';
import { printAll } from './office';

const run = promisify(execFile);

/** Prints documents into a folder, and pictures of their pages beside them where the program pdftoppm (poppler-utils) is there. */
export async function drawPages(
  office: string,
  subjects: readonly Subject[],
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const paths = subjects.map(({ name }) => join(folder, `${name.replace(/^template /u, '')}.docx`));
  for (const [index, { bytes }] of subjects.entries()) await writeFile(paths[index] ?? '', bytes);
  await printAll(office, paths, folder);
  const pages = (await readdir(folder)).filter(name => name.endsWith('.pdf'));
  try {
    for (const name of pages)
      await run('pdftoppm', ['-r', '80', '-png', join(folder, name), join(folder, name.slice(0, -4))]);
  } catch {
    return `${pages.length} documents printed to ${folder}; pictures need pdftoppm (apt-get install poppler-utils)`;
  }
  return `${pages.length} documents printed to ${folder}, with a picture of each page`;
}
