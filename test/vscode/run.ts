// `npm run test:vscode`: tries the extension in a real VS Code. Names of runs as arguments choose among them.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packExtension } from '../../server/scripts/package';
import { tellCounts } from '../helpers/counts';
import { findDesktopHost } from './host/desktop-host';
import type { VscodeHost } from './host/host';
import { CACHE, ROOT } from './host/places';
import type { TestOutcome } from './host/outcome';
import { printOutcomes, readOutcomes } from './host/report';
import { buildSuites, copyWorkspace, listTests, TEST_RUNNER } from './host/suites';
import { createWebHost } from './host/web-host';
import { RUNS, type Run } from './runs';
import { testWeb } from './web/web-test';
import { testViews } from './window/views-test';
import { testWindow } from './window/window-test';

const WINDOW = 'window';
const VIEWS = 'views';
const WEB = 'web';

async function main(): Promise<void> {
  if (!existsSync(join(ROOT, 'client/dist/main.cjs'))) throw new Error('Run `npm run build` first.');
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  const names = process.argv.slice(2);
  const isChosen = (name: string): boolean => names.length === 0 || names.includes(name);
  const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
  const tried = { vsix, pictures: join(CACHE, 'pictures') };
  const outcomes = [
    ...(await runInHosts(
      RUNS.filter(run => isChosen(run.name)),
      vsix,
    )),
    ...(isChosen(WEB) ? await attempt(WEB, () => testWeb()) : []),
    ...(isChosen(WINDOW) ? await attempt(WINDOW, () => testWindow(tried)) : []),
    ...(isChosen(VIEWS) ? await attempt(VIEWS, () => testViews(tried)) : []),
  ];
  const failed = outcomes.filter(outcome => outcome.error !== null).length;
  const passed = outcomes.length - failed;
  tellCounts({ passed, failed });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;
}

async function runInHosts(runs: readonly Run[], vsix: string): Promise<readonly TestOutcome[]> {
  if (runs.length === 0) return [];
  await buildSuites();
  const host = (await findDesktopHost()) ?? (await createWebHost());
  console.log(`Testing in ${host.name}.`);
  try {
    const outcomes: TestOutcome[] = [];
    for (const run of runs) outcomes.push(...(await attempt(run.name, () => runOne(host, run, vsix))));
    return outcomes;
  } finally {
    await host.stop();
  }
}

async function runOne(host: VscodeHost, run: Run, vsix: string): Promise<readonly TestOutcome[]> {
  const folder = await copyWorkspace(run.drafts);
  const place = run.workspaceFile === null ? folder : join(folder, run.workspaceFile);
  const outcomeFile = join(dirname(folder), 'outcomes.jsonl');
  const install = run.isPackaged ? [vsix] : [];
  const env = {
    VANBAN_TEST_FILES: JSON.stringify(await listTests(run.suites)),
    VANBAN_TEST_OUTCOMES: outcomeFile,
  };
  const printed = await host.run({ ...run, folder: place, install, env, tests: TEST_RUNNER });
  const log = join(CACHE, `${run.name.replaceAll(' ', '-')}.log`);
  await writeFile(log, printed);
  const outcomes = await readOutcomes(outcomeFile);
  if (outcomes.length === 0) throw new Error(`No test was begun; see ${log}`);
  return outcomes;
}

/**
 * Runs tests and prints what they came to. A failed test is an outcome; an exception means that VS Code could not be
 * brought to run them, which gets one more chance.
 */
async function attempt(
  name: string,
  work: () => Promise<readonly TestOutcome[]>,
): Promise<readonly TestOutcome[]> {
  console.log(`\n${name}`);
  const start = performance.now();
  const again = (error: unknown): Promise<readonly TestOutcome[]> => {
    console.log(`  Once more: ${String(error)}`);
    return work();
  };
  const outcomes = await work()
    .catch(again)
    .catch((error: unknown) => [{ title: [name, 'could not be run'], error: String(error), durationMs: 0 }]);
  printOutcomes(outcomes);
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`);
  return outcomes;
}

// Children end with this process; an interrupt alone would not let them.
process.once('SIGINT', () => process.exit(130));
await main();
