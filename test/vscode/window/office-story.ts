import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForText } from './draft-window';
import { answer, pickRow, waitForQuestion } from './quick-input';
import type { Step } from './step';
import { runCommand } from './view-window';

const story = 'an office that the settings name';
const OFFICE = { issuer: 'UBND xã Sông Hồng', place: 'Sông Hồng' };

/** The office of the settings is not asked for; it stands in the document. The settings of the folder are as before at the end. */
export function officeSteps(folder: string): readonly Step[] {
  const settings = join(folder, '.vscode');
  return [
    {
      story,
      title: 'is not asked for when a document is begun: the first question is the date',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await mkdir(settings, { recursive: true });
        await writeFile(join(settings, 'settings.json'), JSON.stringify({ 'vanban.office': OFFICE }));
        await waitForSettings(page);
        await waitForQuestion(page, 'Ngày ban hành');
      },
    },
    {
      story,
      title: 'stands in the letterhead and before the date',
      scene: null,
      play: async (page: Page): Promise<void> => {
        await answer(page, 'Ngày ban hành', '05/01/2027');
        await waitForText(page, 'XÃ SÔNG HỒNG');
        await waitForText(page, 'Sông Hồng, ngày 05 tháng 01 năm 2027');
        await rm(settings, { recursive: true });
      },
    },
  ];
}

/** Begins a document; anew as long as the window has not seen the settings yet, and asks for the issuer. */
async function waitForSettings(page: Page): Promise<void> {
  const question = page.locator('.quick-input-widget .quick-input-message');
  for (let tries = 20; tries > 0; tries -= 1) {
    await runCommand(page, 'Soạn văn bản mới');
    await pickRow(page, 'ke hoach hanh chinh', 'Kế hoạch');
    await question.waitFor();
    if (!(await question.innerText()).includes('Cơ quan ban hành')) return;
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
  }
  throw new Error('The window went on asking for the issuer, which the settings of the folder name.');
}
