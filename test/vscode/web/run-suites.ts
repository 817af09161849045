import type { TestOutcome } from '../host/report';
import { OUTCOME_MARK } from './outcome-mark';

/** Runs the suites that were imported before, and prints what each test came to, a line each and at once. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve);
    runner.on('pass', test => {
      print(test, null);
    });
    runner.on('fail', (test, error: Error) => {
      print(test, error.stack ?? String(error));
    });
  });
  console.log(`${OUTCOME_MARK}end`);
  if (failures > 0) throw new Error(`${failures} failed`);
}

function print(test: Mocha.Runnable, error: string | null): void {
  const outcome: TestOutcome = { title: test.titlePath(), error, durationMs: test.duration ?? 0 };
  console.log(OUTCOME_MARK + JSON.stringify(outcome));
}
