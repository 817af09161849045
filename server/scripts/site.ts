// `npm run site`: makes what is put on a web server, or on a USB stick: the page that checks drafts.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCheckPage } from './site/check-page';

const ROOT = join(import.meta.dirname, '../..');
const SITE = join(ROOT, 'site');

await mkdir(SITE, { recursive: true });
const page = await makeCheckPage(ROOT);
const file = join(SITE, 'kiem-tra.html');
await writeFile(file, page);
console.log(`${file} (${(Buffer.byteLength(page) / 1024 / 1024).toFixed(1)} MB)`);
