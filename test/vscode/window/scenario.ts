import { ok, strictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WORKSPACE } from '../host/places';
import { focusQuickFix, goTo, openFile, waitForText } from './draft-window';

/** What a picture shows; also its file name. */
export type Scene = 'squiggle' | 'hover' | 'quick-fix' | 'repaired';

/** One step of what a drafter does: its name, and the work that fails when the window does not follow. */
export interface Step {
  readonly title: string;
  /** Null where VS Code shows things beside ours. */
  readonly scene: Scene | null;
  readonly play: (page: Page) => Promise<void>;
}

const DRAFT = 'bao-cao.vanban';
const WRONG = '53,71%';
const MESSAGE = 'Tỷ lệ không khớp với phân số: 402/756 = 53,17%, đang ghi 53,71%.';

/** The drafter opens a report, sees the fault, reads why, and repairs it by keyboard. */
export const STEPS: readonly Step[] = [
  {
    title: 'the wrong percentage is underlined, and the problem says why',
    scene: 'squiggle',
    play: async (page: Page): Promise<void> => {
      await openFile(page, DRAFT);
      await page.locator('.squiggly-error').first().waitFor();
      strictEqual(await page.locator('.squiggly-error').count(), 1);
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row', { hasText: MESSAGE }).waitFor();
      await page.keyboard.press('Control+1');
      await goTo(page, await placeOf(WRONG));
    },
  },
  {
    title: 'the language status counts the findings',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.locator('[id="status.languageStatus"]').hover();
      await page.locator('.hover-language-status', { hasText: '1 lỗi, 0 cảnh báo, 0 gợi ý' }).waitFor();
    },
  },
  {
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
    title: 'the quick fix menu offers the repair',
    scene: 'quick-fix',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await focusQuickFix(page, 'Sửa thành 53,17%');
    },
  },
  {
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

/** Line and column of some words of the draft, counted from 1. */
async function placeOf(words: string): Promise<readonly [number, number]> {
  const lines = (await readFile(join(WORKSPACE, DRAFT), 'utf8')).split('\n');
  const line = lines.findIndex(text => text.includes(words));
  return [line + 1, (lines[line] ?? '').indexOf(words) + 1];
}
