import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CheckOptions, CheckReport } from '../../../server/src/library/types';

const DIST = resolve(import.meta.dirname, '../../../server/dist');

/** What the page asks for; nothing of it comes from a network. */
const SERVED: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/vanban.mjs': { file: 'library/browser.mjs', type: 'text/javascript' },
  '/register': { file: 'register/central.packed', type: 'application/octet-stream' },
};

/** Opens an empty page that can import the library. */
export async function openLibraryPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async route => {
    const served = SERVED[new URL(route.request().url()).pathname];
    if (served === undefined) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    return route.fulfill({ contentType: served.type, body: await readFile(join(DIST, served.file)) });
  });
  await page.goto('http://vanban.test/');
  return page;
}

/** Runs in the page. What is no text is the bytes of a Word document, as numbers. */
const CHECK_ALL = `async (drafts, options) => {
  const { checkAll, readWord } = await import('/vanban.mjs');
  const register = new Uint8Array(await (await fetch('/register')).arrayBuffer());
  const read = draft => typeof draft === 'string' ? draft : readWord(new Uint8Array(draft));
  const named = new Map(drafts.map(([name, draft]) => [name, read(draft)]));
  return [...(await checkAll(named, { register, ...options })).values()];
}`;

/** What the library finds in the page, in the order of the drafts. */
export async function checkInPage(
  page: Page,
  drafts: ReadonlyMap<string, string | Uint8Array>,
  options: CheckOptions = {},
): Promise<readonly CheckReport[]> {
  const given = [...drafts].map(([name, draft]) => [name, typeof draft === 'string' ? draft : [...draft]]);
  const reports: unknown = await page.evaluate(
    `(${CHECK_ALL})(${JSON.stringify(given)}, ${JSON.stringify(options)})`,
  );
  return reports as readonly CheckReport[];
}
