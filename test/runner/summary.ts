import { addCounts, type Counts } from '../helpers/counts';
import type { StepOutcome } from './step';

/**
 * What all steps came to, a line each, and in the last line how many tests passed and failed. A step that failed without a
 * failed test counts as one, so that this line never says of a broken run that nothing failed.
 */
export function summarize(outcomes: readonly StepOutcome[]): string {
  const { passed, failed } = addCounts(outcomes.map(countsOf));
  return [...outcomes.map(describe), '', `${passed} passed, ${failed} failed`].join('\n');
}

export function hasPassed(outcome: StepOutcome): boolean {
  return outcome.kind === 'ran' && outcome.hasPassed;
}

function countsOf(outcome: StepOutcome): Counts {
  if (outcome.kind === 'left-out') return { passed: 0, failed: 0 };
  const { passed, failed } = outcome.counts ?? { passed: 0, failed: 0 };
  return { passed, failed: outcome.hasPassed ? failed : Math.max(1, failed) };
}

function describe(outcome: StepOutcome): string {
  const name = outcome.step.padEnd(14);
  if (outcome.kind === 'left-out') return `- ${name} not run: it needs the build, which failed`;
  const { counts, durationMs } = outcome;
  const tests = counts === null ? '' : `  ${counts.passed} passed, ${counts.failed} failed`;
  const seconds = `${Math.round(durationMs / 1000)} s`.padStart(6);
  return `${outcome.hasPassed ? '✔' : '✘'} ${name}${seconds}${tests}`;
}
