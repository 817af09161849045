import type { Page } from 'playwright-core';
import { runCommand } from './view-window';

/** What a person waits for who has pressed the mouse button on a file, in milliseconds by the clock of the page. */
export interface Wait {
  /** Until VS Code shows the text, with this extension or without. */
  readonly text: number;
  /** Until the first finding is underlined. */
  readonly underline: number;
}

/** Clicks on a file of the folder in which something is found, and tells how long it takes until that is seen. */
export async function timeToUnderline(page: Page, name: string): Promise<Wait> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await row.hover();
  const waited = page.evaluate(waitForUnderline, name);
  await row.click();
  return waited;
}

/** Leaves the window without a draft, so that no underline of the last one is taken for one of the next. */
export async function closeDrafts(page: Page): Promise<void> {
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'hidden' });
}

/** Runs in the page, which knows no helpers of a compiler: functions within have no names. */
function waitForUnderline(name: string): Promise<Wait> {
  return new Promise(resolve => {
    let [pressedAt, text] = [Infinity, Infinity];
    const observer = new MutationObserver(() => {
      if (document.querySelector(`.tab.active[data-resource-name="${name}"]`) === null) return;
      if (document.querySelector('.view-line span span') === null) return;
      text = Math.min(text, performance.now() - pressedAt);
      if (document.querySelector('[class*="squiggly-"]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve({ text, underline: performance.now() - pressedAt });
      });
    });
    document.addEventListener(
      'pointerdown',
      () => {
        pressedAt = performance.now();
        observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      },
      { capture: true, once: true },
    );
  });
}
