import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { quickInput } from './quick-input';
import type { Step } from './step';

const story = 'a drafter looks for a command';
const NEW_DOCUMENT = 'Soạn văn bản mới';
const CHECK_ALL = 'Kiểm tra toàn bộ dự thảo';

/** What is typed, with and without accents, and the command that must stand in the list. */
const TYPED: readonly (readonly [string, string])[] = [
  ['vanban', NEW_DOCUMENT],
  ['van ban', NEW_DOCUMENT],
  ['văn bản', NEW_DOCUMENT],
  ['soan', NEW_DOCUMENT],
  ['soạn', NEW_DOCUMENT],
  ['soan van ban', NEW_DOCUMENT],
  ['kiem tra', CHECK_ALL],
  ['kiểm tra', CHECK_ALL],
];

/** The palette finds the commands whichever way their names are typed. */
export const PALETTE_STEPS: readonly Step[] = [
  {
    story,
    title: 'names and category are found with and without accents',
    scene: 'palette',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('F1');
      const input = quickInput(page);
      for (const [typed, command] of [...TYPED, ...TYPED.slice(0, 1)]) {
        await input.fill(`>${typed}`);
        const rows = page.locator('.quick-input-list .monaco-list-row', { hasText: command });
        await rows.first().waitFor();
        ok((await rows.count()) === 1, `“${typed}” finds ${command} once`);
      }
    },
  },
  {
    story,
    title: 'Escape leaves the window as it was',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },
  },
];
