import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packExtension } from '../../../server/scripts/package';
import { launchBrowser } from '../host/browser';
import { startCodeServer } from '../host/code-server';
import { CACHE } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { copyWorkspace } from '../host/suites';
import { openWindow } from './draft-window';
import { DRAFTING_STEPS, prepareDrafting } from './drafting-story';
import { FIGURES_STEPS } from './figures-story';
import { FINDINGS_STEPS } from './findings-story';
import { LOOKS, settingsOf, type Look } from './looks';
import { testPage } from './page-test';
import type { ViewStep } from './view-window';
import { playStep, takePicture } from './window-test';

/** What is played in one window, and what its folder needs for it. */
interface Play {
  readonly prepare: (folder: string) => Promise<void>;
  readonly steps: readonly ViewStep[];
}

/** Each has a window and a folder of its own, which cost more than the steps. */
const PLAYS: readonly Play[] = [
  { prepare: prepareDrafting, steps: [...FINDINGS_STEPS, ...DRAFTING_STEPS] },
  { prepare: () => Promise.resolve(), steps: FIGURES_STEPS },
];

/** Plays the stories of the views in each look with the packed extension, and saves a picture of each step into a folder. */
export async function testViews(pictures: string): Promise<readonly TestOutcome[]> {
  await mkdir(pictures, { recursive: true });
  const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
  const browser = await launchBrowser();
  try {
    const outcomes: TestOutcome[] = [...(await testPage(browser))];
    for (const look of LOOKS) outcomes.push(...(await playIn(browser, look, { vsix, pictures })));
    return outcomes;
  } finally {
    await browser.close();
  }
}

async function playIn(
  browser: Browser,
  look: Look,
  { vsix, pictures }: { readonly vsix: string; readonly pictures: string },
): Promise<readonly TestOutcome[]> {
  const { name, isTrusted } = look;
  const server = await startCodeServer({ isTrusted, install: [vsix], env: {}, settings: settingsOf(look) });
  try {
    const outcomes: TestOutcome[] = [];
    for (const { prepare, steps } of PLAYS) {
      const folder = await copyWorkspace();
      await prepare(folder);
      const page = await openWindow(browser, { authority: server.authority, folder });
      outcomes.push(...(await playStory(page, steps, { name, pictures })));
      await page.close();
    }
    return outcomes;
  } finally {
    await server.stop();
  }
}

/** Plays step after step; each rests on the one before, so the first that fails is the last. */
async function playStory(
  page: Page,
  steps: readonly ViewStep[],
  { name, pictures }: { readonly name: string; readonly pictures: string },
): Promise<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const { picture, story, ...step } of steps) {
    const outcome = await playStep(page, { ...step, story: `${story} (${name})`, scene: null });
    outcomes.push(outcome);
    if (outcome.error !== null) {
      await takePicture(page, join(CACHE, `failure-${name}.png`));
      break;
    }
    if (picture !== null) await takePicture(page, join(pictures, `${picture}-${name}.png`));
  }
  return outcomes;
}
