import { doesNotMatch, match, strictEqual } from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { partOf } from '../../helpers/annotated-word';
import { buildWord, p, readBytes } from '../../helpers/word-file';
import { focusQuickFix, goTo, showFiles, waitForText } from './draft-window';
import type { Step } from './step';

const FILE = 'so-ket.docx';
const story = 'an official mends a Word document';
const BOLD = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">đạt 92,64%.</w:t></w:r>';
const MENDED = 'Có 699/756 đảng viên dự, đạt 92,46%.\n\nHết.';

/** Puts the document of the story into a folder that no window shows yet. */
export async function addWordFile(folder: string): Promise<void> {
  const body = p('Có 699/756 đảng viên dự, ', BOLD) + p('Hết.');
  await writeFile(join(folder, FILE), buildWord({ body }));
}

/** The official opens a Word document of the folder as a text, mends it by keyboard, saves, and opens it again. */
export function wordSteps(folder: string): readonly Step[] {
  const bytesOf = async (): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, FILE)));
  return [
    {
      story,
      title: 'the menu of the file opens it, and the wrong percentage is underlined',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await showFiles(page);
        await openFromMenu(page);
        await page.locator('.squiggly-error').first().waitFor();
        strictEqual(await page.locator('.squiggly-error').count(), 1);
      },
    },
    {
      story,
      title: 'a paragraph that is added is told at once, and taken back',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await goTo(page, [3, 5]);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Thêm');
        await page.locator('.squiggly-error').nth(1).waitFor();
        for (let left = 3; left > 0; left -= 1) await page.keyboard.press('Control+Z');
        await page.locator('.squiggly-error').nth(1).waitFor({ state: 'detached' });
      },
    },
    {
      story,
      title: 'the repair of the keyboard is saved into the file, in the form of what stood there',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await goTo(page, [1, 32]);
        await focusQuickFix(page, 'Sửa thành 92,46%');
        await page.keyboard.press('Enter');
        await waitForText(page, '92,46%');
        await page.locator('.squiggly-error').waitFor({ state: 'detached' });
        await page.keyboard.press('Control+S');
        await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
        const bytes = await bytesOf();
        strictEqual(readBytes(bytes).text, MENDED);
        match(
          partOf(bytes, 'word/document.xml'),
          /<w:b\/><\/w:rPr><w:t xml:space="preserve">đạt 92,46%\.<\/w:t>/u,
        );
      },
    },
    {
      story,
      title: 'the file that is opened again has the repair',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await page.locator('.tab.active .codicon-close').click();
        await page.locator(`.tab[data-resource-name="${FILE}"]`).waitFor({ state: 'detached' });
        await openFromMenu(page);
        await waitForText(page, '92,46%');
        strictEqual(await page.locator('.squiggly-error').count(), 0);
      },
    },
  ];
}

async function openFromMenu(page: Page): Promise<void> {
  const item = page.locator('.monaco-menu .action-item', { hasText: 'Mở bằng vanban' });
  // The rows of the explorer may still be moving: then it is the menu of another file that opens.
  for (let tries = 0; tries < 5; tries += 1) {
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: FILE })
      .click({ button: 'right' });
    await page.locator('.monaco-menu').waitFor();
    if ((await item.count()) > 0) break;
    await page.keyboard.press('Escape');
    await page.locator('.monaco-menu').waitFor({ state: 'detached' });
  }
  // The words by which the palette finds a command are nothing for a menu.
  doesNotMatch((await page.locator('.monaco-menu .action-label').allInnerTexts()).join('\n'), /;/u);
  // A click so soon behind the one that opened the menu may count as its end; the keyboard chooses what the mouse is over.
  await page.locator('.monaco-menu .action-label', { hasText: 'Mở bằng vanban' }).hover();
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${FILE}"]`).waitFor();
  await page.locator('.monaco-editor.focused').first().waitFor();
}
