import { ok, strictEqual } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { waitForText } from './draft-window';
import type { Step } from './step';

const story = 'a drafter starts a document from a template';
const REPORT = 'Báo cáo định kỳ của cấp ủy';
/** Without accents, and not in the order of the name. */
const TYPED = 'cap uy dinh ky';
const SECTION = 'Tổ chức thực hiện';

/** The drafter picks a template, answers three questions, and later adds a section where it fits. */
export const NEW_DOCUMENT_STEPS: readonly Step[] = [
  {
    story,
    title: 'the list shows the templates by class, and above it the source of the form',
    scene: 'templates',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('F1');
      await quickInput(page).fill('>Soạn văn bản mới');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: 'Soạn văn bản mới' })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      const row = page.locator('.quick-input-list .monaco-list-row', {
        hasText: 'Báo cáo chuyên đề của cấp ủy',
      });
      await row.first().waitFor();
      const title = page.locator('.quick-input-widget .quick-input-title', {
        hasText: 'Hướng dẫn số 05-HD/VPTW',
      });
      await title.waitFor();
    },
  },
  {
    story,
    title: 'three answers stand in the new document, and the rest is to be filled in',
    scene: 'new-document',
    play: async (page: Page): Promise<void> => {
      await quickInput(page).fill(TYPED);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: REPORT }).waitFor();
      await page.keyboard.press('Enter');
      await answer(page, 'Cơ quan ban hành', 'Đảng ủy xã Tân Lập');
      await answer(page, 'Địa danh', 'Tân Lập');
      await answer(page, 'Ngày ban hành', '05/01/2027');
      await waitForText(page, 'ĐẢNG ỦY XÃ TÂN LẬP');
      strictEqual(await waitForText(page, 'Tân Lập, ngày'), 'Tân Lập, ngày 05 tháng 01 năm 2027');
    },
  },
  {
    story,
    title: 'on an empty line the list has the sections that are missing, and what is picked is put in',
    scene: 'sections',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nĐể làm tốt việc này.\n\n');
      await page.keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor();
      ok((await rows.first().innerText()).includes(SECTION), await rows.first().innerText());
    },
  },
  {
    story,
    title: 'the picked section stands there with the next number',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.type('tcth');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: SECTION }).waitFor();
      await page.keyboard.press('Enter');
      strictEqual(await waitForText(page, 'TỔ CHỨC THỰC HIỆN'), 'II. TỔ CHỨC THỰC HIỆN');
    },
  },
];

function quickInput(page: Page): ReturnType<Page['locator']> {
  return page.locator('.quick-input-widget input[type="text"]');
}

/** Answers the question whose words these are. */
async function answer(page: Page, question: string, text: string): Promise<void> {
  await page.locator('.quick-input-widget .quick-input-message', { hasText: question }).waitFor();
  await quickInput(page).fill(text);
  await page.keyboard.press('Enter');
}
