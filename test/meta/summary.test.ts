import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_VARIABLE, readCounts, tellCounts } from '../helpers/counts';
import type { Step, StepOutcome } from '../runner/step';
import { summarize } from '../runner/summary';

const ran = (step: Step, hasPassed: boolean, counts: readonly [number, number] | null): StepOutcome => ({
  kind: 'ran',
  step,
  hasPassed,
  counts: counts === null ? null : { passed: counts[0], failed: counts[1] },
  durationMs: 2_400,
});

const lastLine = (...outcomes: readonly StepOutcome[]): string | undefined =>
  summarize(outcomes).split('\n').at(-1);

describe('the summary of npm test', () => {
  it('has a line for each step, and ends with the tests of all suites', () => {
    const outcomes = [
      ran('build', true, null),
      ran('test:node', true, [7_953, 0]),
      ran('test:vscode', false, [84, 2]),
    ];
    assert.equal(
      summarize(outcomes),
      [
        '✔ build            2 s',
        '✔ test:node        2 s  7953 passed, 0 failed',
        '✘ test:vscode      2 s  84 passed, 2 failed',
        '',
        '8037 passed, 2 failed',
      ].join('\n'),
    );
  });

  it('counts a step that failed without a failed test as one', () => {
    assert.equal(lastLine(ran('lint', false, null), ran('test:node', true, [5, 0])), '5 passed, 1 failed');
    assert.equal(lastLine(ran('test:node', false, [5, 0])), '5 passed, 1 failed');
    assert.equal(lastLine(ran('test:node', false, null)), '0 passed, 1 failed');
  });

  it('says what was left out, and why', () => {
    const outcomes: readonly StepOutcome[] = [
      ran('build', false, null),
      { kind: 'left-out', step: 'test:node' },
    ];
    assert.match(summarize(outcomes), /\n- test:node {6}not run: it needs the build, which failed\n/u);
    assert.equal(lastLine(...outcomes), '0 passed, 1 failed');
  });
});

describe('the counts of suites', () => {
  it('are added up, and are none where nothing was told', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vanban-counts-'));
    const file = join(folder, 'counts');
    const before = process.env[COUNTS_VARIABLE];
    process.env[COUNTS_VARIABLE] = file;
    try {
      assert.equal(readCounts(file), null);
      tellCounts({ passed: 3, failed: 1 });
      tellCounts({ passed: 4, failed: 0 });
      assert.deepEqual(readCounts(file), { passed: 7, failed: 1 });
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, COUNTS_VARIABLE);
      else process.env[COUNTS_VARIABLE] = before;
      await rm(folder, { recursive: true });
    }
  });
});
