import { strictEqual } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { limitMs } from '../../helpers/limits';
import { openFile, waitForColours } from './draft-window';
import type { Step } from './step';
import { quickInput } from './quick-input';
import { runCommand } from './view-window';

const LETTER = 'letter.txt';
const story = 'a person opens a folder that has no drafts, and looks what the extension is for';

/** The folder of the story: one letter, which is nobody's business. */
export async function prepareFirstRun(folder: string): Promise<string> {
  const empty = join(folder, '../khong-co-du-thao');
  await mkdir(empty);
  await writeFile(join(empty, LETTER), 'Dear Sir,\n\nWe met 45 of 50 people, that is 80%.\n');
  return empty;
}

/** The person is left alone, then follows the walkthrough to the example. Has a window and a folder of its own. */
export const FIRST_RUN_STEPS: readonly Step[] = [
  {
    story,
    title: 'nothing pops up, nothing is underlined, and the status bar has no place for it',
    scene: 'no-drafts',
    play: async (page: Page): Promise<void> => {
      await openFile(page, LETTER);
      await readLanguageStatus(page, 'Không kiểm tra');
      strictEqual(await page.locator('.notification-toast').count(), 0);
      strictEqual(await page.locator('[class*="squiggly-"]').count(), 0);
      strictEqual(await page.locator('.statusbar-item', { hasText: 'dự thảo' }).count(), 0);
      await page.mouse.move(640, 400);
      await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
    },
  },
  {
    story,
    title: 'the walkthrough is in Vietnamese',
    scene: 'walkthrough',
    play: async (page: Page): Promise<void> => {
      await runCommand(page, 'Welcome: Open Walkthrough...');
      await quickInput(page).fill('vanban');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'vanban' }).waitFor();
      await page.keyboard.press('Enter');
      const steps = page.locator('.gettingStartedContainer .step-title');
      await steps.filter({ hasText: 'Mở một dự thảo mẫu' }).waitFor();
      const beside = page.frameLocator('iframe.webview').frameLocator('iframe').locator('h2');
      await beside.filter({ hasText: 'Một dự thảo có lỗi' }).waitFor();
    },
  },
  {
    story,
    title: 'its first step opens the example, in which the faults are underlined',
    scene: 'example',
    play: async (page: Page): Promise<void> => {
      await page.locator('.gettingStartedContainer .monaco-button', { hasText: 'Mở ví dụ' }).click();
      await page.locator('.squiggly-error').first().waitFor();
      await waitForColours(page, 'BÁO CÁO');
    },
  },
];

/** Looks at the language status until it has these words: what was opened before the extension was there is not written anew. */
async function readLanguageStatus(page: Page, words: string): Promise<void> {
  const said = page.locator('.hover-language-status', { hasText: words });
  for (let tries = 1; ; tries += 1) {
    await page.locator('[id="status.languageStatus"]').hover();
    const isThere = await said.waitFor({ timeout: limitMs('answer') }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (tries === MOST_TRIES) throw new Error(`The language status does not say “${words}”.`);
    await page.mouse.move(640, 400);
    await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
  }
}

const MOST_TRIES = 6;
