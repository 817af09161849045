import { deepStrictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openFile, showFiles, waitForText } from './draft-window';
import type { Step } from './step';

const DRAFT = 'ke-hoach.vanban';
const HIDDEN = 'Đưa Nghị quyết 08 vào cuộc sống';
const SYMBOLS = [
  'Số 102-KH/HU',
  'KẾ HOẠCH',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Đưa Nghị quyết 08 vào cuộc sống; trong năm 2024 có 8 xã hoàn thành các chỉ tiêu',
  '2. Cấp ủy các xã quán triệt Nghị quyết số 08-NQ/HU trước ngày 31/5/2024',
  'II. TỔ CHỨC THỰC HIỆN',
];
const story = 'a drafter finds the way in a long plan';

/** The drafter looks at the outline of a plan, folds all of it, and unfolds it again. */
export const OUTLINE_STEPS: readonly Step[] = [
  {
    story,
    title: 'the list of symbols has the parts of the form and the headings',
    scene: 'outline',
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await openFile(page, DRAFT);
      await page.keyboard.press('Control+Shift+O');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'KẾ HOẠCH' }).first().waitFor();
      const names = (await rows.locator('.label-name').allInnerTexts()).map(text => text.trim());
      deepStrictEqual(names, SYMBOLS);
    },
  },
  {
    story,
    title: 'folding hides the letterhead and what stands below headings',
    scene: 'folded',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+0');
      await page
        .locator('.monaco-editor .view-line', { hasText: HIDDEN.replaceAll(' ', '\u00A0') })
        .waitFor({ state: 'detached' });
      await waitForText(page, 'HUYỆN ỦY LÂM KHÊ');
    },
  },
  {
    story,
    title: 'unfolding shows it again',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+J');
      await waitForText(page, HIDDEN);
    },
  },
];
