import { deepStrictEqual } from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import type { Step } from './step';

const story = 'a drafter reads what the extension is for';

/** The page of the extension, as it is shown from the file that was installed. */
export const PAGE_STEPS: readonly Step[] = [
  {
    story,
    title: 'the page is in Vietnamese, and its pictures are there',
    scene: 'extension-page',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+Shift+X');
      await page.locator('.extension-list-item', { hasText: 'vanban' }).first().click();
      const frame = await findPageFrame(page);
      await frame.locator('h1', { hasText: 'rà soát dự thảo văn bản' }).waitFor();
      await frame.locator('img').nth(2).waitFor();
      const widths = await frame
        .locator('img')
        .evaluateAll(images => images.map(image => (image as HTMLImageElement).naturalWidth));
      deepStrictEqual(widths, [1280, 1280, 1280]);
    },
  },
  {
    story,
    title: 'a link of the page leads to its part',
    scene: null,
    play: async (page: Page): Promise<void> => {
      const frame = await findPageFrame(page);
      await frame.locator('a', { hasText: 'Thiết lập' }).first().click();
      await frame.waitForFunction(() => window.scrollY > 200 || document.body.scrollTop > 200);
      await page.keyboard.press('Control+W');
      await page.keyboard.press('Control+Shift+E');
    },
  },
];

/** The frame in the frame of the webview, as soon as it has its text. */
async function findPageFrame(page: Page): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview').frameLocator('iframe').locator('body');
  await inner.waitFor();
  const handle = await inner.elementHandle();
  const frame = await handle.ownerFrame();
  if (frame === null) throw new Error('no frame');
  return frame;
}
