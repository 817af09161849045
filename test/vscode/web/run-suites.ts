import { runSuites } from '../host/outcome';
import { OUTCOME_MARK } from './outcome-mark';

/** Runs the suites that were imported before, and prints what each test came to. */
export function run(): Promise<void> {
  return runSuites(mocha, line => {
    console.log(OUTCOME_MARK + line);
  });
}
