import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { findBarriers } from './accessibility';
import { openFile, showFiles } from './draft-window';
import { runCommand, viewFrame, type ViewStep } from './view-window';

const DRAFT = 'bao-cao.vanban';
const story = 'a drafter goes through the figures of a report';

/** The drafter opens the table of figures, finds the wrong one, goes to it and mends it, all by keyboard. */
export const FIGURES_STEPS: readonly ViewStep[] = [
  {
    story,
    title: 'the table has each figure with what it is bound to',
    picture: 'figures',
    play: async (page: Page): Promise<void> => {
      await openFile(page, DRAFT);
      await runCommand(page, 'Bảng số liệu của dự thảo');
      const frame = await viewFrame(page, 'Bảng số liệu');
      await frame.locator('#panel-figures tbody tr').first().waitFor();
      strictEqual(await frame.locator('#panel-figures tbody tr').count(), 14);
      match(await rowOf(frame, '96,83%'), /Khớp\s+732 \/ 756 = 96,825…% → 96,83%/u);
      match(await frame.locator('[role="status"]').innerText(), /Đang hiện 14 trên 14 số liệu/u);
      deepStrictEqual(await findBarriers(frame), []);
    },
  },
  {
    story,
    title: 'the filter leaves the figure that disagrees',
    picture: 'figures-filtered',
    play: async (page: Page): Promise<void> => {
      const frame = await viewFrame(page, 'Bảng số liệu');
      await frame.locator('input[type="radio"]').first().focus();
      await page.keyboard.press('ArrowDown');
      await frame.locator('tr.agrees').first().waitFor({ state: 'detached' });
      deepStrictEqual(await frame.locator('#panel-figures tbody th').allInnerTexts(), ['53,71%']);
      match(await rowOf(frame, '53,71%'), /Không khớp\s+402 \/ 756[^]*đang ghi 53,71%/u);
      deepStrictEqual(await findBarriers(frame), []);
    },
  },
  {
    story,
    title: 'Enter on the figure leads to it in the text',
    picture: null,
    play: async (page: Page): Promise<void> => {
      const frame = await viewFrame(page, 'Bảng số liệu');
      await frame.locator('#panel-figures tbody button').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 13' }).waitFor();
    },
  },
  {
    story,
    title: 'the table follows an edit',
    picture: 'figures-mended',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.type('53,17%');
      const frame = await viewFrame(page, 'Bảng số liệu');
      await frame.locator('label', { hasText: 'Không khớp (0)' }).waitFor();
      await frame.locator('p', { hasText: 'Không có mục nào.' }).waitFor();
      // VS Code asks for what stands above a section some time after the edit.
      await page.locator('.codelens-decoration', { hasText: '10 khớp' }).first().waitFor();
    },
  },
  {
    story,
    title: 'the references tell the first mention and what the register has',
    picture: 'references',
    play: async (page: Page): Promise<void> => {
      const frame = await viewFrame(page, 'Bảng số liệu');
      await frame.locator('[role="tab"]').first().focus();
      await page.keyboard.press('ArrowRight');
      await frame.locator('#panel-documents:not([hidden]) tbody tr').first().waitFor();
      match(
        await rowOf(frame, 'Kế hoạch số 97-KH/HU ngày 15/3/2024 của Huyện ủy'),
        /1: Dòng 12\s+Không có trong sổ/u,
      );
      deepStrictEqual(await findBarriers(frame), []);
    },
  },
  {
    story,
    title: 'the days stand on a line in their order',
    picture: 'days',
    play: async (page: Page): Promise<void> => {
      const frame = await viewFrame(page, 'Bảng số liệu');
      await page.keyboard.press('ArrowRight');
      const days = frame.locator('#panel-days:not([hidden]) li[data-row]');
      await days.first().waitFor();
      const told = await days.locator('.day').allInnerTexts();
      deepStrictEqual(
        told.map(text => text.trim()),
        ['15/3/2024, thứ Sáu:', '12/4/2024, thứ Sáu:', '12/7/2024, thứ Sáu:'],
      );
      deepStrictEqual(await findBarriers(frame), []);
    },
  },
  {
    story,
    title: 'what was typed is taken back, and the report closed',
    picture: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+1');
      await page.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      await runCommand(page, 'View: Close All Editors');
      await page.locator('.tab').waitFor({ state: 'detached' });
      await runCommand(page, 'View: Hide Panel');
      // Else it would lie on a row of what is shown next.
      await page.mouse.move(640, 620);
      await showFiles(page);
    },
  },
];

async function rowOf(frame: Frame, name: string): Promise<string> {
  return frame
    .locator('tr:visible', { has: frame.getByRole('button', { name, exact: true }) })
    .first()
    .innerText();
}
