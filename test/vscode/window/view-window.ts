import type { Frame, Page } from 'playwright-core';

/** A step in the views, in every theme: its name, the picture of it, and the work that fails when the window does not follow. */
export interface ViewStep {
  readonly story: string;
  readonly title: string;
  /** The file name without the theme; null for none. */
  readonly picture: string | null;
  readonly play: (page: Page) => Promise<void>;
}

/** Runs a command by its title, by keyboard. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type="text"]').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The frame of a page in a view, by the title of the page. */
export async function viewFrame(page: Page, title: string): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await inner.locator('h1', { hasText: title }).waitFor();
  const root = await inner.locator('h1', { hasText: title }).elementHandle();
  const frame = (await root.ownerFrame()) ?? null;
  if (frame === null) throw new Error(`The view "${title}" has no page.`);
  return frame;
}
