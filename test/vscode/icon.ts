// `npm run icon`: renders client/media/icon.svg as the PNG that VS Code shows. Look at it before you commit it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './host/browser';
import { ROOT } from './host/places';

const SIZE = 128;
const MEDIA = join(ROOT, 'client/media');

const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE }, deviceScaleFactor: 1 });
  const svg = await readFile(join(MEDIA, 'icon.svg'), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await writeFile(join(MEDIA, 'icon.png'), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
