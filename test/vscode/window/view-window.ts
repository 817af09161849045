import type { Frame, Page } from 'playwright-core';
import { limitMs } from '../../helpers/limits';
import { quickInput } from './quick-input';

/** A step in the views, in every theme: its name, the picture of it, and the work that fails when the window does not follow. */
export interface ViewStep {
  readonly story: string;
  readonly title: string;
  /** The file name without the theme; null for none. */
  readonly picture: string | null;
  readonly play: (page: Page) => Promise<void>;
}

/** Runs a command by its title, by keyboard. A window that was opened just now does not know the commands of extensions yet. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  for (let attempt = 1; ; attempt += 1) {
    await page.keyboard.press('F1');
    await quickInput(page).fill(`>${title}`);
    const isThere = await row.waitFor({ timeout: limitMs('answer') }).then(
      () => true,
      () => false,
    );
    if (isThere) break;
    if (attempt === MOST_ATTEMPTS) throw new Error(`There is no command "${title}".`);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

const MOST_ATTEMPTS = 6;

/** The frame of a page in a view, by the title of the page. */
export async function viewFrame(page: Page, title: string): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await inner.locator('h1', { hasText: title }).waitFor();
  const root = await inner.locator('h1', { hasText: title }).elementHandle();
  const frame = (await root.ownerFrame()) ?? null;
  if (frame === null) throw new Error(`The view "${title}" has no page.`);
  return frame;
}
