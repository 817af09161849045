import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packExtension } from '../../../server/scripts/package';
import { launchBrowser } from '../host/browser';
import { startCodeServer } from '../host/code-server';
import { QUIET_SETTINGS } from '../host/host';
import { CACHE } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { copyWorkspace } from '../host/suites';
import { openWindow } from './draft-window';
import { CHECK_ALL_STEPS } from './check-all-story';
import { CITATION_STEPS } from './citation-story';
import { COMPLETION_STEPS } from './completion-story';
import { NEW_DOCUMENT_STEPS } from './new-document-story';
import { OUTLINE_STEPS } from './outline-story';
import { PALETTE_STEPS } from './palette-story';
import { REPORT_STEPS } from './report-story';
import { PAGE_STEPS } from './page-story';
import type { Step } from './step';
import { SUPPRESS_STEPS } from './suppress-story';
import { TURNING_OFF_STEPS } from './turning-off-story';
import { WEEKDAY_STEPS } from './weekday-story';
import { addWordFile, wordSteps } from './word-story';

/** The window without what is not of the matter, so that a picture shows the draft. */
export const PICTURE_SETTINGS = {
  ...QUIET_SETTINGS,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.scrollBeyondLastLine': false,
  'editor.inlineSuggest.enabled': false,
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
};

/** What is played, in one window: each story leaves it as the next one finds it. */
const STEPS: readonly Step[] = [
  ...REPORT_STEPS,
  ...CHECK_ALL_STEPS,
  ...PALETTE_STEPS,
  ...WEEKDAY_STEPS,
  ...CITATION_STEPS,
  ...OUTLINE_STEPS,
  ...COMPLETION_STEPS,
  ...NEW_DOCUMENT_STEPS,
  ...SUPPRESS_STEPS,
  ...TURNING_OFF_STEPS,
];

/** Plays the stories in a window with the packed extension, and saves a picture of each step into a folder. */
export async function testWindow(pictures: string): Promise<readonly TestOutcome[]> {
  await mkdir(pictures, { recursive: true });
  const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
  const browser = await launchBrowser();
  try {
    const server = await startCodeServer({
      isTrusted: true,
      install: [vsix],
      env: {},
      settings: PICTURE_SETTINGS,
    });
    try {
      const target = { authority: server.authority, folder: await copyWorkspace() };
      await addWordFile(target.folder);
      const steps = [...STEPS, ...wordSteps(target.folder), ...PAGE_STEPS];
      return await playSteps(await openWindow(browser, target), { steps, pictures });
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

/** Plays step after step; each rests on the one before, so the first that fails is the last. */
export async function playSteps(
  page: Page,
  { steps, pictures }: { readonly steps: readonly Step[]; readonly pictures: string },
): Promise<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const step of steps) {
    const outcome = await playStep(page, step);
    outcomes.push(outcome);
    if (outcome.error !== null) {
      await takePicture(page, join(CACHE, 'failure.png'));
      break;
    }
    if (step.scene !== null) await takePicture(page, join(pictures, `${step.scene}.png`));
  }
  return outcomes;
}

/** Saves what the window shows. */
export async function takePicture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
}

/** Plays one step. What it came to: a step that fails is an outcome and no exception. */
export async function playStep(page: Page, { story, title, play }: Step): Promise<TestOutcome> {
  const start = performance.now();
  const outcome = { title: [story, title] };
  try {
    await play(page);
    return { ...outcome, error: null, durationMs: performance.now() - start };
  } catch (error) {
    return { ...outcome, error: String(error), durationMs: performance.now() - start };
  }
}
