import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { WORKSPACE } from '../host/places';

/** What a picture shows; also its file name. */
export type Scene =
  | 'squiggle'
  | 'hover'
  | 'quick-fix'
  | 'repaired'
  | 'date-quick-fix'
  | 'rename-preview'
  | 'outline'
  | 'folded'
  | 'templates'
  | 'new-document'
  | 'sections'
  | 'palette'
  | 'weekday-list'
  | 'citation-list'
  | 'reason'
  | 'extension-page'
  | 'no-drafts'
  | 'walkthrough'
  | 'example';

/** One step of what a drafter does: its name, and the work that fails when the window does not follow. */
export interface Step {
  /** What the drafter is about; the name of the test that the step belongs to. */
  readonly story: string;
  readonly title: string;
  /** Null where VS Code shows things beside ours. */
  readonly scene: Scene | null;
  readonly play: (page: Page) => Promise<void>;
}

/** Line and column of some words of a draft of the workspace, counted from 1. */
export async function placeOf(draft: string, words: string): Promise<readonly [number, number]> {
  const lines = (await readFile(join(WORKSPACE, draft), 'utf8')).split('\n');
  const line = lines.findIndex(text => text.includes(words));
  return [line + 1, (lines[line] ?? '').indexOf(words) + 1];
}
