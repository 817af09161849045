import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { buildWord, p } from '../../helpers/word-file';
import { openFile, showFiles, waitForText } from './draft-window';
import { runCommand, type ViewStep } from './view-window';

const REPORT = 'bao-cao.vanban';
const WORD = 'to-trinh.docx';
const LIST = [
  'BÁO CÁO',
  'kết quả học tập nghị quyết',
  '',
  'Thực hiện Nghị quyết số 08-NQ/HU, ngày 12/4/2024 của Huyện ủy, các chi bộ đã tổ chức học tập, quán triệt cho cán bộ, đảng viên ở cơ sở và báo cáo kết quả về Ban Tuyên giáo; đợt một có 402/756 người, chiếm 53,17%.',
  '',
  'a) Về số liệu: có 14 lớp, họp ngày 19/01/2024;',
  '',
  'b) Về tổ chức;',
  '',
  'c) Về kinh phí.',
  '',
].join('\n');

const story = 'a drafter reads and edits in any kind of file';

/** What a folder needs for the story. A window does not see what is written into it by others. */
export async function prepareDrafting(folder: string): Promise<void> {
  const body = p('Có 699/756 đảng viên dự, đạt 92,64%.') + p('Đề nghị Huyện ủy xem xét.');
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, '.vscode/settings.json'), '{ "vanban.codeLens.sections": true }\n'),
    writeFile(join(folder, 'muc.json'), '{ "tên": "ủy ban" }\n'),
    writeFile(join(folder, 'muc.txt'), LIST),
    writeFile(join(folder, 'muc.md'), LIST),
    writeFile(join(folder, WORD), buildWord({ body })),
  ]);
}

/** What the drafts look like in each theme and mode: letters, brackets, dates, counts above sections, and a Word document as a text. */
export const DRAFTING_STEPS: readonly ViewStep[] = [
  {
    story,
    title:
      'in .txt and .md letters with accents are not boxed, the bracket of “a)” is no mistake, and long lines wrap',
    picture: null,
    play: async (page: Page): Promise<void> => {
      // What was said before would stand in the pictures.
      await runCommand(page, 'Notifications: Clear All Notifications');
      // What VS Code boxes by itself in a folder that is not trusted shows that the next two would be boxed.
      await openFromFiles(page, 'muc.json');
      const isRestricted = await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).isVisible();
      if (isRestricted) await boxes(page).first().waitFor();
      for (const name of ['muc.txt', 'muc.md']) {
        await openFromFiles(page, name);
        await waitForText(page, '12/4/2024');
        await page.locator('.statusbar-item', { hasText: 'Không có phát hiện' }).waitFor();
        strictEqual(await boxes(page).count(), 0);
        // The bracket of “a)”.
        strictEqual(await page.locator('.unexpected-closing-bracket').count(), 0);
        ok((await page.locator('.monaco-editor .view-line').count()) > LIST.split('\n').length);
      }
    },
  },
  {
    story,
    title: 'dates have a colour, and neither a right one nor the kind of the text is red',
    picture: 'list',
    play: async (page: Page): Promise<void> => {
      // A colour of its own, in every theme.
      await wordOf(page, '^19/01/2024$').waitFor();
      const colours = await Promise.all(
        ['19/01/2024', '53,17%', '14', 'BÁO\\sCÁO'].map(words => colourOf(wordOf(page, words))),
      );
      deepStrictEqual(colours.filter(isRed), []);
    },
  },
  {
    story,
    title: 'the figures of each section are counted above it, with the one that was mended',
    picture: 'code-lens',
    play: async (page: Page): Promise<void> => {
      await openFromFiles(page, REPORT);
      const heading = wordOf(page, 'I\\.\\sKẾT\\sQUẢ\\sĐẠT\\sĐƯỢC');
      strictEqual(isRed(await colourOf(heading)), false);
      await page
        .locator('.codelens-decoration', { hasText: '12 số liệu: 10 khớp, 2 chưa đối chiếu' })
        .first()
        .waitFor();
    },
  },
  {
    story,
    title: 'a Word document is opened as a text',
    picture: null,
    play: async (page: Page): Promise<void> => {
      await showFiles(page);
      await page.locator(ROW, { hasText: WORD }).click({ button: 'right' });
      // A menu takes no click that follows right upon the one that opened it.
      await page.locator('.context-view .action-label', { hasText: 'Mở bằng vanban' }).hover();
      await page.keyboard.press('Enter');
      await waitForText(page, '699/756');
      await page.locator('.squiggly-error').first().waitFor();
      await page.keyboard.press('Control+B');
    },
  },
  {
    story,
    title: 'what was changed in it is shown beside the file before it is saved',
    picture: 'word-comparison',
    play: async (page: Page): Promise<void> => {
      await page.locator('.monaco-editor .view-line', { hasText: '699/756' }).first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Xin cảm ơn.');
      await runCommand(page, 'So với bản Word');
      await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
      await page.locator(`.tab.active`, { hasText: 'bản Word ↔ bản đang sửa' }).waitFor();
    },
  },
];

const ROW = '.explorer-folders-view .monaco-list-row';

async function openFromFiles(page: Page, name: string): Promise<void> {
  await showFiles(page);
  await page.locator(ROW, { hasText: name }).waitFor();
  await openFile(page, name);
}

function boxes(page: Page): Locator {
  return page.locator('.monaco-editor .unicode-highlight');
}

/** The stretch that some words are drawn in: their own where they have a colour of their own, else that of the words around them. */
function wordOf(page: Page, words: string): Locator {
  return page.locator('.view-line span span').filter({ hasText: new RegExp(words, 'u') });
}

function colourOf(words: Locator): Promise<string> {
  return words.last().evaluate(element => getComputedStyle(element).color);
}

/** "rgb(163, 21, 21)" → true: much more red than the rest. */
function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/gu) ?? []).map(Number);
  return red > 2 * green && red > 2 * blue;
}
