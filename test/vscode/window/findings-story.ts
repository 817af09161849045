import { strictEqual } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { quickInput } from './quick-input';
import { runCommand, type ViewStep } from './view-window';

const story = 'a drafter looks over the folder before a report is signed';
const MESSAGE = 'Tỷ lệ không khớp với phân số: 402 trên tổng số 756 người là 53,17%, đang ghi 53,71%.';

/** The drafter sees what was found in the folder, in two orders, and asks whether the report is ready, all by keyboard. */
export const FINDINGS_STEPS: readonly ViewStep[] = [
  {
    story,
    title: 'the results stand below their drafts, though none is open',
    picture: 'findings',
    play: async (page: Page): Promise<void> => {
      await runCommand(page, 'Kết quả kiểm tra của thư mục');
      await rowOf(page, 'bao-cao.vanban').waitFor();
      await rowOf(page, MESSAGE).waitFor();
      strictEqual(await rowOf(page, MESSAGE).getAttribute('aria-label'), `Lỗi, dòng 13: ${MESSAGE}`);
    },
  },
  {
    story,
    title: 'they are grouped by rule',
    picture: 'findings-by-rule',
    play: async (page: Page): Promise<void> => {
      await group(page, 'Theo quy tắc');
      await rowOf(page, 'Tỷ lệ phần trăm không khớp').first().waitFor();
      await page.locator(ROW, { hasText: 'bao-cao.vanban, dòng 13' }).first().waitFor();
    },
  },
  {
    story,
    title: 'they are grouped by section',
    picture: 'findings-by-section',
    play: async (page: Page): Promise<void> => {
      await group(page, 'Theo mục của văn bản');
      await rowOf(page, 'I. KẾT QUẢ ĐẠT ĐƯỢC').waitFor();
    },
  },
  {
    story,
    title: 'Enter on a finding opens its draft at the place',
    picture: null,
    play: async (page: Page): Promise<void> => {
      await rowOf(page, MESSAGE).click();
      await page.locator('.tab.active[data-resource-name="bao-cao.vanban"]').waitFor();
      await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 13' }).waitFor();
    },
  },
  {
    story,
    title: 'the language status says what is analysed',
    picture: null,
    play: async (page: Page): Promise<void> => {
      await page.locator('[id="status.languageStatus"]').hover();
      await page.locator('.hover-language-status', { hasText: 'Phân tích: toàn bộ dự thảo' }).waitFor();
      await page.mouse.move(640, 620);
      await page.locator('.hover-language-status').first().waitFor({ state: 'hidden' });
    },
  },
  {
    story,
    title: 'the check before signing lists what is left',
    picture: 'readiness',
    play: async (page: Page): Promise<void> => {
      await runCommand(page, 'Kiểm tra trước khi trình ký');
      await page.locator('.quick-input-title', { hasText: 'Chưa sẵn sàng trình ký: 1 lỗi' }).waitFor();
      const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: `Lỗi: ${MESSAGE}` });
      await entry.locator('.quick-input-list-label-meta', { hasText: 'dòng 13' }).waitFor();
    },
  },
  {
    story,
    title: 'Enter on an entry leads to its place',
    picture: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await page.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.type('53,17%');
      await page.locator('.pane-body .monaco-list-row', { hasText: MESSAGE }).waitFor({ state: 'detached' });
    },
  },
  {
    story,
    title: 'once it is mended, the draft is ready',
    picture: 'ready',
    play: async (page: Page): Promise<void> => {
      await runCommand(page, 'Kiểm tra trước khi trình ký');
      await page
        .locator('.notification-list-item-message', { hasText: 'Sẵn sàng trình ký: bao-cao.vanban' })
        .waitFor();
    },
  },
];

const ROW = '.pane-body .monaco-list-row';

function rowOf(page: Page, words: string): Locator {
  return page.locator(ROW, { hasText: words }).last();
}

async function group(page: Page, name: string): Promise<void> {
  await runCommand(page, 'Xếp kết quả theo');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await quickInput(page).fill(name);
  await page.keyboard.press('Enter');
}
