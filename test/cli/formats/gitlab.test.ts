import assert from 'node:assert/strict';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { checkOddDrafts, DECOMPOSED_NAME, ODD_FOLDER } from '../../helpers/odd-drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

function readIssues(stdout: string): readonly Issue[] {
  return JSON.parse(stdout) as readonly Issue[];
}

/** The words that GitLab takes for a severity. */
const SEVERITIES = new Set(['info', 'minor', 'major', 'critical', 'blocker']);

describe('vanban check --format gitlab', () => {
  it('has what GitLab asks of each issue: description, rule, fingerprint, severity, relative path and line', async () => {
    const issues = readIssues((await checkOddDrafts(['-f', 'gitlab'])).stdout);
    assert.deepEqual(
      issues.map(({ location, severity, check_name }) => {
        return `${location.path}:${location.lines.begin} ${severity} ${check_name}`;
      }),
      [
        `${ODD_FOLDER}/số liệu.txt:3 major figure/percent-mismatch`,
        `${ODD_FOLDER}/số liệu.txt:3 minor figure/number-format`,
        `${DECOMPOSED_NAME}:1 major figure/percent-mismatch`,
        'chi-dan.md:1 minor style/unused-directive',
      ],
    );
    for (const { severity, description, fingerprint, location } of issues) {
      assert.ok(SEVERITIES.has(severity));
      assert.ok(description.length > 0 && fingerprint.length > 0);
      assert.ok(!location.path.startsWith('/') && !location.path.startsWith('./'));
    }
  });

  it('has a fingerprint of its own for each issue, also for equal sentences and equal files', async () => {
    await withFiles({ 'a.txt': WRONG + POINT + WRONG, 'b.txt': WRONG }, async cwd => {
      const issues = readIssues((await runCli(['check', '-f', 'gitlab'], { cwd })).stdout);
      assert.equal(issues.length, 4);
      assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 4);
    });
  });

  it('is an empty list where nothing was found', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      assert.equal((await runCli(['check', '-f', 'gitlab'], { cwd })).stdout, '[]\n');
    });
  });
});
