// `npm run site`: makes what is put on a web server, or on a USB stick: the guides, and the page that checks drafts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSite } from './site/make-site';
import { writeSite } from './site/write-site';

const ROOT = join(import.meta.dirname, '../..');
const SITE = join(ROOT, 'site');

await rm(SITE, { recursive: true, force: true });
const files = await makeSite(ROOT);
await writeSite(files, SITE);
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
console.log(`${SITE}: ${files.length} files, ${(bytes / 1024 / 1024).toFixed(1)} MB`);
