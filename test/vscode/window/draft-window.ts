import type { Browser, Page } from 'playwright-core';
import { limitMs } from '../../helpers/limits';
import { windowAddress } from '../host/window';
import { quickInput } from './quick-input';

export interface WindowTarget {
  readonly authority: string;
  readonly folder: string;
}

/** A place of the window, in pixels, where nothing answers to the mouse: right of the tabs. */
const NOTHING_THERE = [1100, 17] as const;

/** Opens a VS Code window as a person sees it, and waits until it is usable. */
export async function openWindow(browser: Browser, target: WindowTarget): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(limitMs('wait'));
  await page.goto(windowAddress({ ...target, tests: null }));
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  return page;
}

/** Opens a file of the folder and leaves the whole width of the window to it. */
export async function openFile(page: Page, name: string): Promise<void> {
  // The path that is shown for the file under the mouse lies over the one below it.
  await page.mouse.move(...NOTHING_THERE);
  // Not by its name: that search needs a program which comes from elsewhere.
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.keyboard.press('Control+B');
  await page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
}

/** Shows the files of the folder again, after a draft has taken the whole width. */
export async function showFiles(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view').waitFor();
}

/** Shows the list of problems until it has a message, and goes back to the draft. */
export async function showProblem(page: Page, message: string): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: message }).waitFor();
  // The list takes the focus some time after it is shown; on a slow machine it would take it back from the draft.
  await page.locator('.markers-panel :focus').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+1');
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Puts the cursor at a place, counted from 1, by keyboard. */
export async function goTo(page: Page, [line, column]: readonly [number, number]): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = quickInput(page);
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  // Keys go astray while the focus is on its way back from the input.
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Opens the quick fix menu by keyboard and moves to the entry with this title. */
export async function focusQuickFix(page: Page, title: string): Promise<void> {
  const index = await openQuickFixes(page, title);
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: title }).waitFor();
}

/**
 * Presses again where VS Code says that there is nothing to do, or closes the menu that it has opened: a quarter of a second after the cursor has
 * moved, and after what was found has changed, it asks by itself, for the lamp, and answers whoever was asking meanwhile with nothing. Resolves
 * with the place of the entry in the menu.
 */
async function openQuickFixes(page: Page, title: string): Promise<number> {
  const entry = page.locator(MENU_ENTRY).first();
  // Not by its words alone: they stay behind in what is read to the blind.
  const nothing = page.locator('.monaco-editor-overlaymessage', { hasText: 'No code actions available' });
  let titles: readonly string[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await page.keyboard.press('Control+.');
    await entry.or(nothing).first().waitFor();
    titles = await listQuickFixes(page);
    const index = titles.findIndex(text => text.startsWith(title));
    if (index >= 0) return index;
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    await nothing.waitFor({ state: 'hidden' });
  }
  throw new Error(`"${title}" is not among: ${titles.join(' · ')}`);
}

const MOST_TRIES = 5;

const MENU_ENTRY = '.action-widget .monaco-list-row.action';

/** The titles in the open quick fix menu, from the top. */
export async function listQuickFixes(page: Page): Promise<readonly string[]> {
  return (await page.locator(MENU_ENTRY).allInnerTexts()).map(visibleText);
}

/** Waits until a line of the editor holds these words. */
export async function waitForText(page: Page, words: string): Promise<string> {
  const line = page.locator('.monaco-editor .view-line', { hasText: words.replaceAll(' ', '\u00A0') });
  await line.first().waitFor();
  return visibleText(await line.first().innerText());
}

/**
 * Waits until a heading has the weight that the server gives it: a draft that was opened just now has the colours of the grammar for a moment, which
 * knows no letterhead.
 */
export async function waitForColours(page: Page, heading: string): Promise<void> {
  await page
    .locator('.view-line span span[class*="mtkb"]', { hasText: heading.replaceAll(' ', '\u00A0') })
    .first()
    .waitFor();
}

/** The editor draws spaces as no-break spaces. */
function visibleText(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim();
}
