import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The style of a page of the site: what all share, and behind it its own. `root` is the checkout, `own` the file from there. */
export async function readStyle(root: string, own: string): Promise<string> {
  const parts = ['page/base.css', own].map(file => readFile(join(root, file), 'utf8'));
  return (await Promise.all(parts)).join('');
}
