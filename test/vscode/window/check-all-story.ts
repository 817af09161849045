import type { Page } from 'playwright-core';
import { quickInput } from './quick-input';
import type { Step } from './step';

const story = 'a drafter checks the folder';
const COMMAND = 'Kiểm tra toàn bộ dự thảo';
const CLOSED_DRAFT = 'thong-bao.vanban';

/** Findings of drafts that are not open stand among the problems alone, so the message of the check leads there. Played before that draft is opened. */
export const CHECK_ALL_STEPS: readonly Step[] = [
  {
    story,
    title: 'the message of the check opens the findings',
    scene: null,
    play: async (page: Page): Promise<void> => {
      const problems = page.locator('.markers-panel');
      const wasVisible = await problems.isVisible();
      if (wasVisible) await page.keyboard.press('Control+J');
      await problems.waitFor({ state: 'hidden' });
      await page.keyboard.press('F1');
      await quickInput(page).fill('>kiem tra toan bo du thao');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: COMMAND }).first().click();
      const toast = page.locator('.notification-toast', { hasText: 'Đã kiểm tra' });
      await toast.locator('.monaco-button', { hasText: 'Xem các phát hiện' }).click();
      await problems.locator('.monaco-list-row', { hasText: CLOSED_DRAFT }).first().waitFor();
      await toast.waitFor({ state: 'detached' });
      if (!wasVisible) await page.keyboard.press('Control+J');
      await page.keyboard.press('Control+1');
    },
  },
];
