// `npm run site`: makes what is put on a web server, or on a USB stick: the guides, and the page that checks drafts.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeSite } from './site/make-site';

const ROOT = join(import.meta.dirname, '../..');
const SITE = join(ROOT, 'site');

await rm(SITE, { recursive: true, force: true });
const files = await makeSite(ROOT);
for (const { address, content } of files) {
  const file = join(SITE, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
console.log(`${SITE}: ${files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
