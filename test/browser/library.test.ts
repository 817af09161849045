import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CheckReport } from '../../server/src/library/types';
import { INVENTED_DRAFTS, readDrafts } from '../helpers/faces/drafts';
import type { FaceDrafts } from '../helpers/faces/face';
import { checkByLibrary, facesOf, loadLibrary } from '../helpers/faces/library';
import { limitMs } from '../helpers/limits';
import { launchBrowser } from '../vscode/host/browser';

const DIST = resolve(import.meta.dirname, '../../server/dist');
const EXAMPLES = resolve(import.meta.dirname, '../../examples');

/** What the page asks for; nothing of it comes from a network. */
const SERVED: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/vanban.mjs': { file: 'library/browser.mjs', type: 'text/javascript' },
  '/register': { file: 'register/central.packed', type: 'application/octet-stream' },
};

/** Opens an empty page that can import the library. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async route => {
    const served = SERVED[new URL(route.request().url()).pathname];
    if (served === undefined) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    return route.fulfill({ contentType: served.type, body: await readFile(join(DIST, served.file)) });
  });
  await page.goto('http://vanban.test/');
  return page;
}

/** Runs in the page. */
const CHECK_ALL = `async drafts => {
  const { checkAll } = await import('/vanban.mjs');
  const register = new Uint8Array(await (await fetch('/register')).arrayBuffer());
  return [...(await checkAll(new Map(drafts), { register })).values()];
}`;

async function checkInPage(drafts: FaceDrafts, page: Page): Promise<ReturnType<typeof facesOf>> {
  const named = [...drafts].map(([name, text]) => [join('/nháp', name), text]);
  const reports: unknown = await page.evaluate(`(${CHECK_ALL})(${JSON.stringify(named)})`);
  return facesOf(drafts, reports as readonly CheckReport[]);
}

describe('the library in Chromium', function () {
  this.timeout(limitMs('window'));
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await openPage(browser);
  });
  after(() => browser.close());

  for (const [name, load] of [
    ['drafts of all kinds', () => Promise.resolve(new Map(Object.entries(INVENTED_DRAFTS)))],
    ['the examples', () => readDrafts(EXAMPLES)],
  ] as const) {
    it(`finds in ${name} what it finds on Node`, async () => {
      const drafts = await load();
      const expected = await checkByLibrary(drafts, '/nháp', await loadLibrary());
      ok([...expected.values()].flat().length > 5);
      deepStrictEqual(await checkInPage(drafts, page), expected);
    });
  }
});
