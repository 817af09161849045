import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { CACHE } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { copyWorkspace } from '../host/suites';
import { openWindow } from './draft-window';
import { CHECK_ALL_STEPS } from './check-all-story';
import { CITATION_STEPS } from './citation-story';
import { COMPLETION_STEPS } from './completion-story';
import { FIRST_RUN_STEPS, prepareFirstRun } from './first-run-story';
import { LIGHT, LOOKS, playInLooks, type Look } from './looks';
import { addLastReport, NEW_DOCUMENT_STEPS } from './new-document-story';
import { officeSteps } from './office-story';
import { OUTLINE_STEPS } from './outline-story';
import { PALETTE_STEPS } from './palette-story';
import { REPORT_STEPS } from './report-story';
import { PAGE_STEPS } from './page-story';
import type { Step } from './step';
import { SUPPRESS_STEPS } from './suppress-story';
import { TURNING_OFF_STEPS } from './turning-off-story';
import { WEEKDAY_STEPS } from './weekday-story';
import { addWordFile, wordSteps } from './word-story';

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

/** Where pictures go, and the packed extension that is tried. */
export interface WindowTest {
  readonly vsix: string;
  readonly pictures: string;
}

/** Plays the stories in a window that most people have, and saves a picture of each step into a folder. */
export async function testWindow({ vsix, pictures }: WindowTest): Promise<readonly TestOutcome[]> {
  return testLooks([LIGHT], { vsix, pictures, suffixOf: () => '' });
}

/** Plays the stories in each look, and saves pictures whose names end with the look. */
export async function testAllLooks({ vsix, pictures }: WindowTest): Promise<readonly TestOutcome[]> {
  return testLooks(LOOKS, { vsix, pictures, suffixOf: ({ name }) => `-${name}` });
}

async function testLooks(
  looks: readonly Look[],
  { vsix, pictures, suffixOf }: WindowTest & { readonly suffixOf: (look: Look) => string },
): Promise<readonly TestOutcome[]> {
  await mkdir(pictures, { recursive: true });
  const browser = await launchBrowser();
  try {
    return await playInLooks(looks, vsix, (look, { authority }) =>
      playIn(browser, authority, { pictures, suffix: suffixOf(look) }),
    );
  } finally {
    await browser.close();
  }
}

interface Playing {
  readonly pictures: string;
  /** What the names of the pictures end with. */
  readonly suffix: string;
}

async function playIn(
  browser: Browser,
  authority: string,
  playing: Playing,
): Promise<readonly TestOutcome[]> {
  const drafts = await copyWorkspace();
  await addWordFile(drafts);
  await addLastReport(drafts);
  const plays = [
    { folder: drafts, steps: [...STEPS, ...officeSteps(drafts), ...wordSteps(drafts), ...PAGE_STEPS] },
    { folder: await prepareFirstRun(drafts), steps: FIRST_RUN_STEPS },
  ];
  const outcomes: TestOutcome[] = [];
  for (const { folder, steps } of plays) {
    const page = await openWindow(browser, { authority, folder });
    outcomes.push(...(await playSteps(page, { steps, ...playing })));
    await page.close();
  }
  return outcomes;
}

/** Plays step after step; each rests on the one before, so the first that fails is the last. */
async function playSteps(
  page: Page,
  { steps, pictures, suffix }: Playing & { readonly steps: readonly Step[] },
): Promise<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const step of steps) {
    const outcome = await playStep(page, step);
    outcomes.push(outcome);
    if (outcome.error !== null) {
      await takePicture(page, join(CACHE, `failure${suffix}.png`));
      break;
    }
    if (step.scene !== null) await takePicture(page, join(pictures, `${step.scene}${suffix}.png`));
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
