import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { limitMs } from '../../helpers/limits';
import { goTo, openFile, showFiles, waitForText } from './draft-window';
import { placeOf, type Step } from './step';

const DRAFT = 'ke-hoach.vanban';
const story = 'a drafter renumbers a document that three drafts cite';

/** The drafter looks who cites a resolution, gives it another number, sees what will change, and takes all of it back. */
export const CITATION_STEPS: readonly Step[] = [
  {
    story,
    title: 'the mentions are marked where the cursor is on one, and nothing on a common word',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+J');
      await page.locator('.markers-panel').waitFor({ state: 'hidden' });
      await openDraft(page, DRAFT);
      const marks = page.locator('.cdr.wordHighlight, .cdr.wordHighlightStrong, .cdr.wordHighlightText');
      await goToMentions(page, marks);
      strictEqual(await marks.count(), 4);
      await goTo(page, await placeOf(DRAFT, 'quyết của Huyện ủy'));
      await marks.first().waitFor({ state: 'detached' });
      await page.keyboard.press('Shift+F12');
      await page.locator('.message', { hasText: 'No references found' }).first().waitFor();
      strictEqual(await marks.count(), 0);
    },
  },
  {
    story,
    title: 'the references list has the mentions in all three drafts',
    // The list names the folder that the drafts were copied to, which is another one each time.
    scene: null,
    play: async (page: Page): Promise<void> => {
      await goTo(page, await placeOf(DRAFT, '08-NQ/HU, ngày'));
      await page.keyboard.press('Shift+F12');
      const files = page.locator('.reference-zone-widget .reference-file');
      await files.first().waitFor();
      deepStrictEqual((await files.allInnerTexts()).map(oneLine), [
        'bao-cao.vanban 1',
        'huong-dan.vanban 2',
        'ke-hoach.vanban 4',
      ]);
    },
  },
  {
    story,
    title: 'F2 on the type gives another number, and the preview lists each change',
    scene: 'rename-preview',
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await goTo(page, await placeOf(DRAFT, 'quyết số 08-NQ/HU, ngày'));
      await page.keyboard.press('F2');
      const input = page.locator('.rename-box input');
      await input.waitFor();
      strictEqual(await input.inputValue(), '08-NQ/HU');
      await input.fill('12-NQ/HU');
      await page.keyboard.press('Control+Enter');
      const panel = page.locator('.bulk-edit-panel');
      await panel.locator('.monaco-list-row', { hasText: 'ke-hoach.vanban' }).waitFor();
      await panel.locator('.monaco-list-row', { hasText: 'Ban Thường vụ' }).waitFor();
    },
  },
  {
    story,
    title: 'the change is made in each of the drafts, and only where the document is cited',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
      await waitForText(page, 'quán triệt Nghị quyết số 12-NQ/HU');
      await waitForText(page, 'Đưa Nghị quyết 12 vào cuộc sống; trong năm 2024 có 8 xã');
      await openDraft(page, 'huong-dan.vanban');
      await waitForText(page, 'học tập Nghị quyết 12:');
      await waitForText(page, '8 chuyên đề');
      await openDraft(page, 'bao-cao.vanban');
      await waitForText(page, 'Nghị quyết số 12-NQ/HU, ngày 12/4/2024');
    },
  },
  {
    story,
    title: 'one undo takes it back in all drafts',
    scene: null,
    play: async (page: Page): Promise<void> => {
      await page.keyboard.press('Control+Z');
      await waitForText(page, 'Nghị quyết số 08-NQ/HU, ngày 12/4/2024');
      await openDraft(page, 'huong-dan.vanban');
      await waitForText(page, 'học tập Nghị quyết 08:');
      await openDraft(page, DRAFT);
      await waitForText(page, 'quán triệt Nghị quyết số 08-NQ/HU');
      await waitForText(page, 'Đưa Nghị quyết 08 vào cuộc sống');
    },
  },
];

/** VS Code asks for the mentions when the cursor comes to one, and not again when a busy window got no answer: a person comes back to it. */
async function goToMentions(page: Page, marks: Locator): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await goTo(page, await placeOf(DRAFT, '08-NQ/HU, ngày'));
    const areThere = await marks
      .nth(3)
      .waitFor({ timeout: limitMs('answer') })
      .then(
        () => true,
        () => false,
      );
    if (areThere) return;
    if (tries === MOST_TRIES) throw new Error('The mentions are not marked.');
    await goTo(page, [1, 1]);
  }
}

const MOST_TRIES = 4;

async function openDraft(page: Page, name: string): Promise<void> {
  await showFiles(page);
  await openFile(page, name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
