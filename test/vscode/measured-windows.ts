import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, EMPTY_EXTENSION } from './host/places';
import { buildSuites, copyWorkspace, listTests, TEST_RUNNER } from './host/suites';
import { createWebHost } from './host/web-host';

/** A suite that measures, the packed extension that it measures, and how often. */
export interface Measuring {
  /** A folder of suites/. */
  readonly suite: string;
  readonly vsix: string;
  readonly windows: number;
  /** What VS Code, and the server below it, find in their environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the suite in one new window after the other, and prints what it measured in each, a line for each window. */
export async function measureInWindows({ suite, vsix, windows, env }: Measuring): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await buildSuites();
  const files = JSON.stringify(await listTests([suite]));
  const host = await createWebHost();
  try {
    for (let window = 0; window < windows; window += 1) {
      const folder = await copyWorkspace();
      const measured = join(folder, '../measured.json');
      const own = {
        VANBAN_TEST_FILES: files,
        VANBAN_TEST_OUTCOMES: join(folder, '../outcomes.jsonl'),
        VANBAN_TEST_MEASURED: measured,
      };
      await host.run({
        folder,
        development: EMPTY_EXTENSION,
        tests: TEST_RUNNER,
        isTrusted: true,
        install: [vsix],
        env: { ...env, ...own },
      });
      console.log(await readFile(measured, 'utf8'));
    }
  } finally {
    await host.stop();
  }
}
