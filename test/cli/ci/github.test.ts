import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CACHE_HOME } from '../../helpers/cache-home';
import { readOwn, readYaml, ROOT } from '../../helpers/ci-files';
import { parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

type Texts = Readonly<Record<string, string>>;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly 'working-directory'?: string;
      readonly env?: Texts;
    }[];
  };
}

interface Workflow {
  readonly jobs: {
    readonly drafts: { readonly steps: readonly { readonly uses: string; readonly with?: Texts }[] };
  };
}

/** Runs the steps of the action as a runner does: inputs put into variables and folders, then bash with -e. */
async function runAction(given: Texts, cwd: string): Promise<CliResult> {
  const { inputs, runs } = await readYaml<Action>('action.yml');
  const fill = (text: string): string =>
    text.replace(
      /\$\{\{ inputs\.([\p{Ll}-]+) \}\}/gu,
      (_, name: string) => given[name] ?? inputs[name]?.default ?? '',
    );
  let last: CliResult = { code: 0, stdout: '', stderr: '' };
  for (const { run, env = {}, 'working-directory': folder = '.' } of runs.steps) {
    const filled = Object.entries(env).map(([name, text]) => [name, fill(text)] as const);
    const variables = {
      PATH: process.env['PATH'],
      XDG_CACHE_HOME: CACHE_HOME,
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...Object.fromEntries(filled),
    };
    last = await runBash(run, resolve(cwd, fill(folder)), variables);
    if (last.code !== 0) break;
  }
  return last;
}

function runBash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<CliResult> {
  return new Promise(settle => {
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
    const child = execFile('bash', args, { cwd, env }, (_error, stdout, stderr) => {
      settle({ code: child.exitCode, stdout, stderr });
    });
  });
}

describe('action.yml', () => {
  it('is a composite action whose scripts take inputs from variables alone', async () => {
    const { runs } = await readYaml<Action>('action.yml');
    assert.equal(runs.using, 'composite');
    for (const { run, shell } of runs.steps) {
      assert.equal(shell, 'bash');
      assert.ok(!run.includes('${{'));
    }
  });

  it('marks the findings of the whole folder and fails for an error', async () => {
    await withFiles({ 'a.txt': CLEAN, 'con/b c.md': WRONG }, async cwd => {
      const { code, stdout, stderr } = await runAction({}, cwd);
      assert.deepEqual([code, stderr], [1, '']);
      assert.match(stdout, /^::error file=con\/b c\.md,line=1,endLine=1,col=42,endColumn=48,/mu);
      assert.match(await readFile(join(cwd, 'summary.md'), 'utf8'), /figure\/percent-mismatch/u);
    });
  });

  it('takes files, flags, a folder and a SARIF report', async () => {
    await withFiles({ 'goc/du thao/a.txt': TRUNCATED, 'goc/b.txt': WRONG }, async cwd => {
      const given = {
        'working-directory': 'goc',
        files: 'du thao\n',
        'sarif-file': 'ket qua.sarif',
      };
      assert.equal((await runAction(given, cwd)).code, 0);
      const strict = await runAction({ ...given, args: '--max-warnings=0\n--locale=en\n' }, cwd);
      assert.equal(strict.code, 1);
      assert.match(strict.stdout, /^::warning file=du thao\/a\.txt,/mu);
      const sarif = JSON.parse(await readFile(join(cwd, 'goc/ket qua.sarif'), 'utf8')) as {
        readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
      };
      assert.deepEqual(
        sarif.runs[0]?.results.map(({ ruleId }) => ruleId),
        ['figure/percent-mismatch'],
      );
    });
  });

  it('never runs what stands in an input, and takes what looks like a flag for a file', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const given = {
        files: '$(touch x)\n; touch y\n`touch z`\n--exit-zero\na.txt',
        args: '--rule=$(touch v)',
      };
      assert.equal((await runAction(given, cwd)).code, 2);
      assert.equal((await runAction({ ...given, args: '' }, cwd)).code, 2);
      assert.deepEqual(
        (await readdir(cwd)).filter(name => name !== 'summary.md'),
        ['a.txt'],
      );
    });
  });

  it('is called by the example of a workflow with inputs that it has', async () => {
    const { inputs } = await readYaml<Action>('action.yml');
    const { jobs } = await readYaml<Workflow>('docs/ci/github-workflow.yml');
    const call = jobs.drafts.steps.find(({ uses }) => uses.startsWith('OWNER/vanban@'));
    assert.ok(call?.with !== undefined);
    for (const name of Object.keys(call.with)) assert.ok(name in inputs, name);
    const upload = jobs.drafts.steps.find(({ uses }) => uses.includes('upload-sarif'));
    assert.equal(upload?.with?.['sarif_file'], call.with['sarif-file']);
  });
});

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [{ readonly regexp: string } & Readonly<Record<Field, number | undefined>>];
}

type Field = 'file' | 'line' | 'column' | 'severity' | 'message' | 'code';

/** What a runner reads out of a line of the log: the first matcher that matches it. */
function matchLine(line: string, matchers: readonly Matcher[]): readonly (string | undefined)[] | null {
  for (const { severity, pattern } of matchers) {
    const [{ regexp, ...groups }] = pattern;
    const match = new RegExp(regexp, 'u').exec(line);
    if (match === null) continue;
    const get = (field: Field): string | undefined => match[groups[field] ?? -1];
    return [
      get('file'),
      get('line'),
      get('column'),
      get('severity') ?? severity,
      get('message'),
      get('code'),
    ];
  }
  return null;
}

describe('docs/ci/problem-matcher.json', () => {
  it('reads every line of the format "unix" as the JSON report has it', async () => {
    const { problemMatcher } = JSON.parse(await readOwn('docs/ci/problem-matcher.json')) as {
      readonly problemMatcher: readonly Matcher[];
    };
    const files = {
      'a.txt': WRONG + TRUNCATED + POINT,
      'quý 1/b (2) [c].md': POINT,
      'd.txt': 'Có 12/18 hộ đạt, chiếm 66%.\n',
    };
    await withFiles(files, async cwd => {
      for (const locale of ['vi', 'en']) {
        const unix = await runCli(['check', '-f', 'unix', '--locale', locale], { cwd });
        const json = await runCli(['check', '-f', 'json', '--locale', locale], { cwd });
        const lines = unix.stdout.trimEnd().split('\n');
        const levels = ['notice', 'warning', 'error'];
        const expected = parseReport(json.stdout).flatMap(({ filePath, messages }) =>
          messages.map(({ line, column, severity, message, ruleId }) => [
            filePath.slice(cwd.length + 1),
            String(line),
            String(column),
            levels[severity],
            message,
            ruleId,
          ]),
        );
        assert.deepEqual(
          lines.map(line => matchLine(line, problemMatcher)),
          expected,
        );
        assert.deepEqual([...new Set(expected.map(([, , , level]) => level))].sort(), [
          'error',
          'notice',
          'warning',
        ]);
      }
    });
  });

  it('reads nothing out of other lines of a log', async () => {
    const { problemMatcher } = JSON.parse(await readOwn('docs/ci/problem-matcher.json')) as {
      readonly problemMatcher: readonly Matcher[];
    };
    for (const line of [
      '',
      '1 lỗi, 0 cảnh báo',
      'a.txt:1:2: lỗi: x [y]',
      'npm error code 1',
      'a.c:1:2: error: no rule',
    ]) {
      assert.equal(matchLine(line, problemMatcher), null, line);
    }
  });
});
