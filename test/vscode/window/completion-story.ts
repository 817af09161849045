import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openFile, showFiles, waitForText } from './draft-window';
import type { Step } from './step';

const DRAFT = 'huong-dan.vanban';
const story = 'a drafter lets the editor write what is known';
const LAST = 'Họp ngày 19/01/2024';

/** The weekday comes behind a date by itself and on demand; a document stands in the list once. */
export const COMPLETION_STEPS: readonly Step[] = [
  {
    story,
    title: 'behind a date and a blank the list has its weekday, which Enter puts in',
    scene: 'weekday-list',
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await openFile(page, DRAFT);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type(`${LAST} `);
      const row = page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '(thứ Sáu)' });
      await row.waitFor();
    },
  },
  {
    story,
    title: 'what is put in goes with the date',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      const written = `${LAST} (thứ Sáu)`;
      strictEqual((await waitForText(page, written)).startsWith(written), true);
    },
  },
  {
    story,
    title: 'Ctrl+Space asks for it right behind a date',
    scene: null,
    play: async (page: Page): Promise<void> => {
      for (let left = ' (thứ Sáu)'.length; left > 0; left -= 1) await page.keyboard.press('Backspace');
      await page.keyboard.press('Control+Space');
      await page
        .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '(thứ Sáu)' })
        .waitFor();
      await page.keyboard.press('Enter');
      const written = `${LAST} (thứ Sáu)`;
      strictEqual((await waitForText(page, written)).startsWith(written), true);
    },
  },
  {
    story,
    title: 'a document that three drafts cite is listed once',
    scene: 'citation-list',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.type('. Thực hiện Nghị quyết số ');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor();
      const names = (await rows.locator('.label-name').allInnerTexts()).map(text => text.trim());
      deepStrictEqual(names.filter(name => name.includes('08-NQ/HU')).length, 1, names.join(' · '));
    },
  },
  {
    story,
    title: 'Escape leaves what was typed',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      await waitForText(page, 'Thực hiện Nghị quyết số');
    },
  },
];
