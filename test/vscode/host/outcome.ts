/** What one test came to. */
export interface TestOutcome {
  readonly title: readonly string[];
  /** Null when the test passed. */
  readonly error: string | null;
  readonly durationMs: number;
}

/** The last line of the outcomes, written when all tests have run. */
export const END_MARK = 'end';

/** What runs suites: mocha on the desktop, or its build for browsers. */
interface SuiteRunner {
  readonly run: (ended: (failures: number) => void) => Mocha.Runner;
}

/** Runs suites and writes what each test came to, a line each and at once: when the window hangs, it is known in which test. */
export async function runSuites(suites: SuiteRunner, write: (line: string) => void): Promise<void> {
  const tell = (test: Mocha.Runnable, error: string | null): void => {
    const outcome: TestOutcome = { title: test.titlePath(), error, durationMs: test.duration ?? 0 };
    write(JSON.stringify(outcome));
  };
  const failures = await new Promise<number>(resolve => {
    const runner = suites.run(resolve);
    runner.on('pass', test => {
      tell(test, null);
    });
    runner.on('fail', (test, error: Error) => {
      tell(test, error.stack ?? String(error));
    });
  });
  write(END_MARK);
  if (failures > 0) throw new Error(`${failures} failed`);
}
