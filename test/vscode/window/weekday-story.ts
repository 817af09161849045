import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { focusQuickFix, goTo, listQuickFixes, openFile, showFiles, waitForText } from './draft-window';
import { placeOf, type Step } from './step';

const DRAFT = 'thong-bao.vanban';
const MESSAGE = 'Ngày 19/01/2024 là thứ Sáu, không phải thứ Năm.';
const story = 'a drafter repairs a weekday';

/** The drafter opens a notice whose weekday is not that of its date, and repairs it by keyboard. */
export const WEEKDAY_STEPS: readonly Step[] = [
  {
    story,
    title: 'the wrong weekday is underlined, and nothing else',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await openFile(page, DRAFT);
      await page.locator('.squiggly-error').first().waitFor();
      strictEqual(await page.locator('.squiggly-error').count(), 1);
      await page.locator('.markers-panel .monaco-list-row', { hasText: MESSAGE }).waitFor();
    },
  },
  {
    story,
    title: 'the menu offers the right weekday first, then the nearest Thursdays',
    scene: 'date-quick-fix',
    play: async (page: Page): Promise<void> => {
      await goTo(page, await placeOf(DRAFT, 'thứ Năm'));
      await focusQuickFix(page, 'Sửa thành thứ Sáu');
      deepStrictEqual((await listQuickFixes(page)).slice(0, 3), [
        'Sửa thành thứ Sáu',
        'Sửa ngày thành 18/01/2024 (thứ Năm)',
        'Sửa ngày thành 25/01/2024 (thứ Năm)',
      ]);
    },
  },
  {
    story,
    title: 'the picked repair changes the weekday and nothing else, and the underline goes',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      const line = await waitForText(page, 'thứ Sáu');
      ok(line.includes('08 giờ 00, thứ Sáu, ngày 19/01/2024.'), line);
      await page.locator('.squiggly-error').waitFor({ state: 'detached' });
    },
  },
];
