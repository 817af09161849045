import { deepStrictEqual, ok } from 'node:assert/strict';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkInPage, openLibraryPage } from '../helpers/faces/chromium';
import { INVENTED_DRAFTS, readDrafts } from '../helpers/faces/drafts';
import { checkByLibrary, facesOf, loadLibrary } from '../helpers/faces/library';
import { limitMs } from '../helpers/limits';
import { launchBrowser } from '../vscode/host/browser';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

describe('the library in Chromium', function () {
  this.timeout(limitMs('window'));
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await launchBrowser();
    page = await openLibraryPage(browser);
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
      const named = new Map([...drafts].map(([draft, text]) => [join('/nháp', draft), text]));
      deepStrictEqual(facesOf(drafts, await checkInPage(page, named)), expected);
    });
  }
});
