import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { END_MARK, type TestOutcome } from './outcome';

const NOT_ENDED: TestOutcome = {
  title: ['the run'],
  error: 'The window did not come to the end of its tests; see .cache/vscode/.',
  durationMs: 0,
};

/** Reads what the suites wrote; a run that broke off counts as a failed test. Empty when no test was begun. */
export async function readOutcomes(file: string): Promise<readonly TestOutcome[]> {
  if (!existsSync(file)) return [];
  return parseOutcomes((await readFile(file, 'utf8')).trimEnd().split('\n'));
}

/** The outcomes of the lines that suites wrote. */
export function parseOutcomes(lines: readonly string[]): readonly TestOutcome[] {
  const outcomes = lines.filter(line => line !== END_MARK).map(line => JSON.parse(line) as TestOutcome);
  return lines.at(-1) === END_MARK ? outcomes : [...outcomes, NOT_ENDED];
}

/** Prints the outcomes of one run the way mocha does. */
export function printOutcomes(outcomes: readonly TestOutcome[]): void {
  for (const { title, error, durationMs } of outcomes) {
    console.log(`  ${error === null ? '✔' : '✘'} ${title.join(' › ')} (${Math.round(durationMs)} ms)`);
    if (error !== null) console.log(error.replaceAll(/^/gmu, '      '));
  }
}
