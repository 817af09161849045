// `npm run test:worker`: the tests of the language server, against the server as a worker in Chromium.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import { tellCounts } from '../helpers/counts';
import { limitMs } from '../helpers/limits';
import '../setup';
import { LEFT_OUT, OTHER_FILES } from './left-out';

const TESTS = join(import.meta.dirname, '../lsp');

async function main(): Promise<void> {
  process.env['VANBAN_TEST_SERVER'] = 'worker';
  const mocha = new Mocha({ reporter: 'dot', timeout: limitMs('test') });
  for (const name of await readdir(TESTS)) {
    if (name.endsWith('.test.ts') && !OTHER_FILES.includes(name)) mocha.addFile(join(TESTS, name));
  }
  await mocha.loadFilesAsync();
  const found = leaveOut(mocha.suite);
  const missing = LEFT_OUT.filter(({ title }) => !found.includes(title));
  if (missing.length > 0)
    throw new Error(`No test is called ${missing.map(({ title }) => title).join('; ')}`);
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>(resolve => {
    const runner = mocha.run(failures => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: failures });
    });
  });
  tellCounts({ passed, failed });
  // The tests were loaded as modules of their own, and so was what holds the browser: it ends with this process.
  process.exit(failed === 0 ? 0 : 1);
}

/** Takes the tests of the table out of a suite and those in it. The titles of those that were there. */
function leaveOut(suite: Mocha.Suite): readonly string[] {
  const titles = LEFT_OUT.map(({ title }) => title);
  const left = suite.tests.filter(test => titles.includes(test.fullTitle()));
  suite.tests = suite.tests.filter(test => !left.includes(test));
  return [...left.map(test => test.fullTitle()), ...suite.suites.flatMap(leaveOut)];
}

await main();
