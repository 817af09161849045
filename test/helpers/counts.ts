import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What the tests of one suite, or of several, came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Names the file into which suites write what they came to; not set where they are run by hand. */
export const COUNTS_VARIABLE = 'VANBAN_TEST_COUNTS';

/** Tells who runs the suites what they came to, without a guess from what they print. */
export function tellCounts({ passed, failed }: Counts): void {
  const file = process.env[COUNTS_VARIABLE];
  if (file !== undefined) appendFileSync(file, `${passed} ${failed}\n`);
}

/** What was told into a file, added up; null where nothing was. */
export function readCounts(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return addCounts(
    lines.map(line => {
      const [passed, failed] = line.split(' ');
      return { passed: Number(passed), failed: Number(failed) };
    }),
  );
}

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
