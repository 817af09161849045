// Runs inside the extension host. Exports what VS Code asks of a test runner: `run(): Promise<void>`.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { limitMs } from '../../helpers/limits';
import { END_MARK, type TestOutcome } from '../host/report';

/**
 * Runs the files that VANBAN_TEST_FILES lists. Writes what each test came to into VANBAN_TEST_OUTCOMES, a line each
 * and at once: when the window hangs, it is known in which test.
 */
export async function run(): Promise<void> {
  const outcomes = getVariable('VANBAN_TEST_OUTCOMES');
  const write = (line: string): void => {
    appendFileSync(outcomes, `${line}\n`);
  };
  const mocha = new Mocha({ ui: 'bdd', timeout: limitMs('wait'), reporter: 'min' });
  for (const file of JSON.parse(getVariable('VANBAN_TEST_FILES')) as readonly string[]) mocha.addFile(file);
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve);
    runner.on('pass', test => {
      write(JSON.stringify(outcomeOf(test, null)));
    });
    runner.on('fail', (test, error: Error) => {
      write(JSON.stringify(outcomeOf(test, error.stack ?? String(error))));
    });
  });
  write(END_MARK);
  if (failures > 0) throw new Error(`${failures} failed`);
}

function outcomeOf(test: Mocha.Runnable, error: string | null): TestOutcome {
  return { title: test.titlePath(), error, durationMs: test.duration ?? 0 };
}

function getVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
