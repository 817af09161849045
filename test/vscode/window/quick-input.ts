import type { Locator, Page } from 'playwright-core';

/** The field of the palette, of a list or of a question. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type="text"]');
}

/** Answers the question whose words these are. */
export async function answer(page: Page, question: string, text: string): Promise<void> {
  await waitForQuestion(page, question);
  await quickInput(page).fill(text);
  await page.keyboard.press('Enter');
}

/** What stands in the input already when this question is asked. */
export async function proposedFor(page: Page, question: string): Promise<string> {
  await waitForQuestion(page, question);
  return quickInput(page).inputValue();
}

export async function waitForQuestion(page: Page, question: string): Promise<void> {
  await page.locator('.quick-input-widget .quick-input-message', { hasText: question }).waitFor();
}

/** Types into the list that is open until this row is the first one, and picks it. */
export async function pickRow(page: Page, typed: string, row: string): Promise<void> {
  await quickInput(page).fill(typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}
