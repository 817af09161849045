import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { CACHE } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { copyWorkspace } from '../host/suites';
import { openWindow } from './draft-window';
import { DRAFTING_STEPS, prepareDrafting } from './drafting-story';
import { FIGURES_STEPS } from './figures-story';
import { FINDINGS_STEPS } from './findings-story';
import { LOOKS, playInLooks } from './looks';
import { testPage } from './page-test';
import type { ViewStep } from './view-window';
import { playStep, takePicture, type WindowTest } from './window-test';

/** All in one window, which costs more than the steps. */
const STEPS: readonly ViewStep[] = [...FIGURES_STEPS, ...FINDINGS_STEPS, ...DRAFTING_STEPS];

/** Plays the stories of the views in each look with the packed extension, and saves a picture of each step into a folder. */
export async function testViews({ vsix, pictures }: WindowTest): Promise<readonly TestOutcome[]> {
  await mkdir(pictures, { recursive: true });
  const browser = await launchBrowser();
  try {
    const ofPage = await testPage(browser);
    const ofLooks = await playInLooks(LOOKS, vsix, async ({ name }, { authority }) => {
      const folder = await copyWorkspace();
      await prepareDrafting(folder);
      const page = await openWindow(browser, { authority, folder });
      const outcomes = await playStory(page, STEPS, { name, pictures });
      await page.close();
      return outcomes;
    });
    return [...ofPage, ...ofLooks];
  } finally {
    await browser.close();
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
