import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PageContent, PageWords } from '../../../client/src/protocol/page';
import type { FigureRow } from '../../../client/src/protocol/protocol';
import { renderShell } from '../../../client/src/views/page-shell';
import { ROOT } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { playStep } from './window-test';

const HERE = 'http://page.test';
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

/** Words stand for themselves: what they say is tested in the window. Those that no case here shows are left out. */
const WORDS = Object.fromEntries(
  ['title', 'figures', 'all', 'agrees', 'differs', 'open', 'shown', 'nothingFound'].map(name => [name, name]),
) as unknown as PageWords;

/** The page of the view alone, in a browser: what no draft of the workspace has in it. */
export async function testPage(browser: Browser): Promise<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const { title, play } of CASES) {
    const page = await openPage(browser);
    outcomes.push(await playStep(page, { story: 'the page of the view', title, scene: null, play }));
    await page.close();
  }
  return outcomes;
}

const CASES: readonly { readonly title: string; readonly play: (page: Page) => Promise<void> }[] = [
  {
    title: 'shows a draft that tries to be HTML as it is written',
    play: async (page: Page): Promise<void> => {
      await show(page, [figure(HOSTILE, 0), figure('2', 1)]);
      strictEqual(await page.locator('tbody button').first().innerText(), HOSTILE);
      strictEqual(await page.locator('img').count(), 0);
      strictEqual(await page.title(), 'title');
    },
  },
  {
    title: 'is one stop of the tab key, and the arrow keys go through its rows',
    play: async (page: Page): Promise<void> => {
      await show(page, [figure('1', 0), figure('2', 1), figure('3', 2)]);
      strictEqual(await page.locator('tbody button[tabindex="0"]').count(), 1);
      await page.locator('tbody button').first().focus();
      await page.keyboard.press('ArrowDown');
      strictEqual(await focused(page), '2');
      await page.keyboard.press('End');
      strictEqual(await focused(page), '3');
      await page.keyboard.press('Home');
      strictEqual(await focused(page), '1');
      strictEqual(await page.locator('tbody button[tabindex="0"]').innerText(), '1');
    },
  },
  {
    title: 'keeps the focus where it is when an edit brings other figures',
    play: async (page: Page): Promise<void> => {
      await show(page, [figure('1', 0), figure('2', 1), figure('3', 2)]);
      await page.locator('tbody button').nth(1).focus();
      await show(page, [figure('1', 0), figure('22', 1), figure('3', 2)]);
      strictEqual(await focused(page), '22');
      await show(page, [figure('1', 0)]);
      strictEqual(await focused(page), '1');
    },
  },
  {
    title: 'finds words typed without accents, and keeps them over an edit',
    play: async (page: Page): Promise<void> => {
      await show(page, [figure('1', 0, 'hộ nghèo'), figure('2', 1, 'đảng viên')]);
      await page.locator('#words').pressSequentially('dang vien');
      deepStrictEqual(await page.locator('tbody button').allInnerTexts(), ['2']);
      await show(page, [figure('5', 0, 'hộ nghèo'), figure('6', 1, 'đảng viên')]);
      deepStrictEqual(await page.locator('tbody button').allInnerTexts(), ['6']);
      strictEqual(await page.evaluate(() => document.activeElement?.id), 'words');
    },
  },
  {
    title: 'tells the place of the figure that is chosen',
    play: async (page: Page): Promise<void> => {
      await show(page, [figure('1', 0), figure('2', 7)]);
      await page.locator('tbody button').nth(1).click();
      const messages: unknown = await page.evaluate('window.posted');
      deepStrictEqual(messages, [
        { kind: 'ready' },
        { kind: 'open', uri: 'file:///a.vanban', range: figure('2', 7).range },
      ]);
    },
  },
];

/** The shell as the extension makes it, with its policy; what VS Code gives to a page is there before its script. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const html = renderShell({
    title: 'title',
    locale: 'vi',
    script: `${HERE}/figures.js`,
    style: `${HERE}/figures.css`,
  });
  await page.addInitScript(
    'window.posted = []; window.acquireVsCodeApi = () => ({ postMessage: said => window.posted.push(said), getState: () => undefined, setState: () => {} });',
  );
  await page.route(`${HERE}/**`, async route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') await route.fulfill({ contentType: 'text/html', body: html });
    else await route.fulfill({ path: join(ROOT, 'client/dist', name) });
  });
  await page.goto(`${HERE}/`);
  return page;
}

async function show(page: Page, figures: readonly FigureRow[]): Promise<void> {
  const result = {
    uri: 'file:///a.vanban',
    checked: true,
    figures,
    figureCount: figures.length,
    documents: [],
    days: [],
  };
  const content: PageContent = { draft: 'a.vanban', result, words: WORDS };
  await page.evaluate(said => {
    window.postMessage({ kind: 'show', content: said });
  }, content);
  const last = figures.at(-1)?.value ?? '';
  await page.locator('td.sentence mark, p', { hasText: last }).last().waitFor({ state: 'attached' });
}

function figure(value: string, line: number, behind = ''): FigureRow {
  const place = { line, character: 0 };
  return {
    range: { start: place, end: place },
    value,
    state: 'open',
    formula: '',
    message: '',
    before: '',
    behind,
  };
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
