import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stageExtension } from '../../../server/scripts/package';
import { launchBrowser } from '../host/browser';
import { QUIET_SETTINGS } from '../host/host';
import { installCodeServer } from '../host/install';
import { CACHE } from '../host/places';
import type { TestOutcome } from '../host/outcome';
import { parseOutcomes } from '../host/report';
import { runTestsAt } from '../host/window';
import { buildWebFiles, WEB_FILES } from './build';
import { OUTCOME_MARK } from './outcome-mark';
import { startWindowServer, type WindowServer } from './window-server';

/** The suites that hold in VS Code for the Web too, and those of its own. Left out is the task alone, which starts a program. */
export const WEB_SUITES: readonly string[] = [
  'web/virtual-folder.test.ts',
  'smoke/percentage.test.ts',
  'smoke/untitled.test.ts',
  ...[
    'citations',
    'configuration-file',
    'fix-all',
    'language',
    'on-save',
    'outline',
    'settings',
    'status',
  ].map(name => `trusted/${name}.test.ts`),
  ...['tables', 'templates', 'turning-off', 'views', 'word', 'word-comparison', 'word-text'].map(
    name => `trusted/${name}.test.ts`,
  ),
];

/** Runs the suites in VS Code for the Web: the extension as it is packed for it, in the extension host of a browser. */
export async function testWeb(suites = WEB_SUITES): Promise<readonly TestOutcome[]> {
  await buildWebFiles(suites);
  const server = await serveWindow(QUIET_SETTINGS, true);
  const browser = await launchBrowser();
  try {
    const printed = await runTestsAt(browser, server.origin, 'late-web.png');
    await writeFile(join(CACHE, 'web.log'), printed.join('\n'));
    const lines = printed.flatMap(line => line.split(OUTCOME_MARK).slice(1));
    if (lines.length === 0) throw new Error(`No test was begun; see ${join(CACHE, 'web.log')}`);
    return parseOutcomes(lines);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Serves a window with the extension that is packed for the web. */
export async function serveWindow(
  settings: Readonly<Record<string, unknown>>,
  runsTests: boolean,
): Promise<WindowServer> {
  const extension = await mkdtemp(join(CACHE, 'web-extension-'));
  await stageExtension(extension, 'web');
  const vscode = await installCodeServer();
  return startWindowServer({ vscode, extension, files: WEB_FILES }, { settings, runsTests });
}
