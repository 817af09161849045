import { strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { focusQuickFix, goTo, openFile, showFiles, waitForText } from './draft-window';
import { quickInput } from './quick-input';
import { placeOf, type Step } from './step';

const DRAFT = 'thong-bao.vanban';
const REASON = 'đúng như giấy mời --> đã gửi';
const story = 'a drafter lets a finding stand, and says why';

/** The drafter takes the repair of the weekday back, is asked for a reason, and finds it in the draft. Leaves the fault there. */
export const SUPPRESS_STEPS: readonly Step[] = [
  {
    story,
    title: 'the menu offers it, and the window asks for the reason',
    scene: 'reason',
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await openFile(page, DRAFT);
      await page.keyboard.press('Control+Z');
      await page.locator('.squiggly-error').first().waitFor();
      await goTo(page, await placeOf(DRAFT, 'thứ Năm'));
      await focusQuickFix(page, 'Bỏ qua tại đây (ghi lý do)');
      await page.keyboard.press('Enter');
      await page
        .locator('.quick-input-widget .quick-input-message', { hasText: 'Vì sao chỗ này đúng?' })
        .waitFor();
    },
  },
  {
    story,
    title: 'no reason is none: blanks are not taken',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.type(' ');
      await page.keyboard.press('Enter');
      await page
        .locator('.quick-input-widget .quick-input-message', { hasText: 'Ghi lý do để người đọc sau hiểu.' })
        .waitFor();
    },
  },
  {
    story,
    title: 'the reason stands in the draft, in a comment that it cannot end, and the underline goes',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await quickInput(page).fill(REASON);
      await page.keyboard.press('Enter');
      const line = await waitForText(page, 'đúng như giấy mời');
      strictEqual(
        line,
        '<!-- vanban-disable-next-line date/weekday-mismatch -- đúng như giấy mời –> đã gửi -->',
      );
      await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    },
  },
  {
    story,
    title: 'one undo takes the directive out again',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+Z');
      await page.locator('.squiggly-error').first().waitFor();
      await waitForText(page, 'thứ Năm');
    },
  },
];
