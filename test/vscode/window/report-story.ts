import { ok, strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { focusQuickFix, goTo, openFile, showProblem, waitForText } from './draft-window';
import { placeOf, type Step } from './step';

const DRAFT = 'bao-cao.vanban';
const OTHER_DRAFT = 'thong-bao.vanban';
const WRONG = '53,71%';
const story = 'a drafter repairs a report';
const MESSAGE = 'Tỷ lệ không khớp với phân số: 402 trên tổng số 756 người là 53,17%, đang ghi 53,71%.';
const COUNTS = '1 lỗi, 0 cảnh báo, 0 gợi ý';

/** The drafter opens a report, sees the fault, reads why, and repairs it by keyboard. */
export const REPORT_STEPS: readonly Step[] = [
  {
    story,
    title: 'the wrong percentage is underlined, and the problem says why',
    scene: 'squiggle',
    play: async (page: Page): Promise<void> => {
      await openFile(page, DRAFT);
      await page.locator('.squiggly-error').first().waitFor();
      strictEqual(await page.locator('.squiggly-error').count(), 1);
      await showProblem(page, MESSAGE);
      // A draft that is not open is checked in the background, and has its findings in the list as well.
      await page.locator('.markers-panel .monaco-list-row', { hasText: OTHER_DRAFT }).first().waitFor();
      await goTo(page, await placeOf(DRAFT, WRONG));
    },
  },
  {
    story,
    title: 'the language status and the status bar count the findings',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.locator('[id="status.languageStatus"]').hover();
      await page.locator('.hover-language-status', { hasText: COUNTS }).waitFor();
      await page.locator('.statusbar-item', { hasText: `dự thảo: ${COUNTS}` }).waitFor();
    },
  },
  {
    story,
    title: 'the hover shows the message and the arithmetic',
    scene: 'hover',
    play: async (page: Page): Promise<void> => {
      await page.mouse.move(640, 720);
      await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
      await hover.filter({ hasText: '402 / 756' }).first().waitFor();
      await hover.filter({ hasText: MESSAGE }).first().waitFor();
    },
  },
  {
    story,
    title: 'the quick fix menu offers the repair',
    scene: 'quick-fix',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await focusQuickFix(page, 'Sửa thành 53,17%');
    },
  },
  {
    story,
    title: 'the picked repair changes the percentage and nothing else, and the underline goes',
    scene: 'repaired',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      const line = await waitForText(page, '53,17%');
      ok(line.includes('Đợt một có 402/756 người, chiếm 53,17%; đợt hai có 354'), line);
      await page.locator('.squiggly-error').waitFor({ state: 'detached' });
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: MESSAGE })
        .waitFor({ state: 'detached' });
      await page.locator('[class*="lightbulb"]:visible').waitFor({ state: 'detached' });
    },
  },
];
