import { ok, strictEqual } from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForColours, waitForText } from './draft-window';
import { answer, pickRow, proposedFor, quickInput } from './quick-input';
import type { Step } from './step';
import { runCommand } from './view-window';

const story = 'a drafter starts a document from a template';
const REPORT = 'Báo cáo định kỳ của cấp ủy';
/** Without accents, and not in the order of the name. */
const TYPED = 'cap uy dinh ky';
const ISSUER = 'Đảng ủy xã Tân Lập';
const PLACE = 'Tân Lập';
const SECTION = 'Tổ chức thực hiện';

/** The last report of the same body: the next one has the number behind it. */
const LAST_REPORT = `ĐẢNG BỘ TỈNH BÌNH MINH
ĐẢNG ỦY XÃ TÂN LẬP
*
Số 17-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Lập, ngày 05 tháng 10 năm 2026

BÁO CÁO
kết quả công tác quý III năm 2026
-----

Đảng ủy xã đã tổ chức học tập nghị quyết ở các chi bộ.
`;

/** Puts the report into a folder that no window shows yet. */
export async function addLastReport(folder: string): Promise<void> {
  await writeFile(join(folder, 'quy-ba.vanban'), LAST_REPORT);
}

/** The drafter picks a template, answers four questions, adds a section where it fits, and begins another document. */
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
    title:
      'the answers stand in the new document, with the number behind that of the folder, and the rest is to be filled in',
    scene: 'new-document',
    play: async (page: Page): Promise<void> => {
      await pickRow(page, TYPED, REPORT);
      await answer(page, 'Cơ quan ban hành', ISSUER);
      await answer(page, 'Địa danh', PLACE);
      await answer(page, 'Ngày ban hành', '05/01/2027');
      strictEqual(await proposedFor(page, 'Số văn bản, tiếp theo 17-BC/ĐU'), '18');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Số 18-BC/ĐU');
      await waitForText(page, 'ĐẢNG ỦY XÃ TÂN LẬP');
      strictEqual(await waitForText(page, 'Tân Lập, ngày'), 'Tân Lập, ngày 05 tháng 01 năm 2027');
      await waitForColours(page, 'BÁO CÁO');
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
  {
    story,
    title: 'a document that is picked for a basis has the semicolon of a basis behind it',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+A');
      await page.keyboard.type('QUYẾT ĐỊNH\nban hành quy chế\n\nCăn cứ Nghị định số 30/2020');
      await page.keyboard.press('Control+Space');
      await page
        .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: '30/2020/NĐ-CP' })
        .waitFor();
      await page.keyboard.press('Enter');
      const basis = await waitForText(page, '30/2020/NĐ-CP');
      ok(basis.endsWith('về công tác văn thư;'), basis);
    },
  },
  {
    story,
    title: 'the next document is asked with the answers of the last one',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await runCommand(page, 'Soạn văn bản mới');
      await pickRow(page, TYPED, REPORT);
      strictEqual(await proposedFor(page, 'Cơ quan ban hành'), ISSUER);
      await page.keyboard.press('Enter');
      strictEqual(await proposedFor(page, 'Địa danh'), PLACE);
    },
  },
  {
    story,
    title: 'Escape ends the questions, and no document is opened',
    scene: null,
    play: async (page: Page): Promise<void> => {
      const tabs = await page.locator('.tab').count();
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      strictEqual(await page.locator('.tab').count(), tabs);
    },
  },
];
