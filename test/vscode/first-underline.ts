// Prints how long a person who clicks on a draft of 15 KB waits until its first finding is underlined, in milliseconds: a line for each window. In the
// first the server runs for the first time on this machine. For `npm run bench -- first-finding`.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packExtension } from '../../server/scripts/package';
import { makeDraft } from '../bench/draft';
import { launchBrowser } from './host/browser';
import { startCodeServer } from './host/code-server';
import { QUIET_SETTINGS } from './host/host';
import { CACHE } from './host/places';
import { openWindow, type WindowTarget } from './window/draft-window';
import { closeDrafts, timeToUnderline } from './window/first-underline';

const WINDOWS = 6;
const BYTES = 15_000;
const FIRST = 'mo-dau.vanban';
const NEXT = 'mo-sau.vanban';
const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n\n';

/** So long a window that was opened just now is at work with itself, in milliseconds. */
const OPENING_MS = 6_000;

/** A folder with two drafts, and with the configuration by which VS Code knows that it holds drafts, or without. */
async function prepareFolder(isKnown: boolean): Promise<string> {
  const folder = await mkdtemp(join(CACHE, 'folder-'));
  const text = `BÁO CÁO\n\n${WRONG}${makeDraft(BYTES)}`;
  await writeFile(join(folder, FIRST), text);
  await writeFile(join(folder, NEXT), `${text}Nơi nhận: như trên.\n`);
  if (isKnown) await writeFile(join(folder, 'vanban.config.json'), '{}\n');
  return folder;
}

async function measureWindow(browser: Browser, target: WindowTarget): Promise<object> {
  const page = await openWindow(browser, target);
  await page.waitForTimeout(OPENING_MS);
  const first = await timeToUnderline(page, FIRST);
  await closeDrafts(page);
  const next = await timeToUnderline(page, NEXT);
  await page.close();
  return { first, next };
}

await mkdir(CACHE, { recursive: true });
const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
const XDG_CACHE_HOME = await mkdtemp(join(CACHE, 'home-'));
const env = { XDG_CACHE_HOME };
const server = await startCodeServer({ isTrusted: true, install: [vsix], env, settings: QUIET_SETTINGS });
const browser = await launchBrowser();
try {
  for (const isKnown of [true, false]) {
    const folder = await prepareFolder(isKnown);
    for (let window = 0; window < WINDOWS; window += 1) {
      const measured = await measureWindow(browser, { authority: server.authority, folder });
      console.log(JSON.stringify({ isKnown, ...measured }));
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
