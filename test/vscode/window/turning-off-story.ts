import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { focusQuickFix, goTo, openFile, showFiles, showProblem, waitForText } from './draft-window';
import { placeOf, type Step } from './step';

const DRAFT = 'thong-bao.vanban';
const CONFIGURATION = 'vanban.config.json';
const MESSAGE = 'Ngày 19/01/2024 là thứ Sáu, không phải thứ Năm.';
const story = 'a drafter turns a rule off';

/** The drafter does not want to hear of weekdays in this folder. Played last: it stays so. */
export const TURNING_OFF_STEPS: readonly Step[] = [
  {
    story,
    title: 'the menu offers it below the repairs',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await openFile(page, DRAFT);
      await page.locator('.squiggly-error').first().waitFor();
      await showProblem(page, MESSAGE);
      await goTo(page, await placeOf(DRAFT, 'thứ Năm'));
      await focusQuickFix(page, 'Tắt quy tắc này trong thư mục');
    },
  },
  {
    story,
    title: 'the new configuration is shown and saved, and the underline goes',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      await page.locator(`.tab.active[data-resource-name="${CONFIGURATION}"]:not(.dirty)`).waitFor();
      strictEqual(await waitForText(page, 'weekday-mismatch'), '"date/weekday-mismatch": "off"');
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: MESSAGE })
        .waitFor({ state: 'detached' });
      await page.locator(`.tab[data-resource-name="${DRAFT}"]`).click();
      await waitForText(page, 'thứ Năm');
      // The lines are drawn before what is marked in them is taken away.
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
      deepStrictEqual(await page.locator('.notification-toast').allInnerTexts(), []);
    },
  },
];
