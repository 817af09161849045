import assert from 'node:assert/strict';

/**
 * Fails with what is wrong, a line for each; passes where nothing is. Comparing would say "false is not true", or show a whole list
 * where one entry is missing.
 */
export function assertNoProblems(problems: readonly string[]): void {
  if (problems.length > 0) assert.fail(problems.join('\n'));
}
