import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describeFindings, parseReport } from '../helpers/cli-findings';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

describe('vanban check: findings and exit codes', () => {
  it('checks the current folder when nothing is named', async () => {
    await withFiles({ 'a.txt': WRONG, 'con/b.md': CLEAN, 'c.vanban': CLEAN, 'd.doc': WRONG }, async cwd => {
      const { code, stdout } = await runCli(['check', '-f', 'json'], { cwd });
      const files = parseReport(stdout);
      assert.equal(code, 1);
      assert.deepEqual(
        files.map(({ filePath }) => filePath.slice(cwd.length)),
        ['/a.txt', '/c.vanban', '/con/b.md'],
      );
      assert.deepEqual(describeFindings(files[0], WRONG), ['figure/percent-mismatch mismatch: 53,71%']);
    });
  });

  it('exits with 0 for a clean draft', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const { code, stdout, stderr } = await runCli(['check', 'a.txt'], { cwd });
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 0, stdout: '0 lỗi, 0 cảnh báo, 0 gợi ý; 0/1 tệp có phát hiện\n', stderr: '' },
      );
    });
  });

  it('exits with 0 for warnings alone, and with 1 above --max-warnings', async () => {
    await withFiles({ 'a.txt': TRUNCATED, 'b.txt': TRUNCATED }, async cwd => {
      assert.equal((await runCli(['check'], { cwd })).code, 0);
      assert.equal((await runCli(['check', '--max-warnings', '2'], { cwd })).code, 0);
      assert.equal((await runCli(['check', '--max-warnings', '1'], { cwd })).code, 1);
      assert.equal((await runCli(['check', '--max-warnings=0', '--quiet'], { cwd })).code, 1);
    });
  });

  it('exits with 0 in spite of findings with --exit-zero, but not in spite of failures', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const found = await runCli(['check', '--exit-zero'], { cwd });
      assert.equal(found.code, 0);
      assert.match(found.stdout, /figure\/percent-mismatch/u);
      assert.equal((await runCli(['check', '--exit-zero', 'a.txt', 'khong-co.txt'], { cwd })).code, 2);
    });
  });

  it('tells errors only with --quiet', async () => {
    await withFiles({ 'a.txt': WRONG + TRUNCATED }, async cwd => {
      const json = parseReport((await runCli(['check', '--quiet', '-f', 'json'], { cwd })).stdout);
      assert.deepEqual(describeFindings(json[0], WRONG + TRUNCATED), [
        'figure/percent-mismatch mismatch: 53,71%',
      ]);
      assert.equal(json[0]?.warningCount, 0);
      const text = (await runCli(['check', '--quiet'], { cwd })).stdout;
      assert.match(text, /\n1 lỗi; 1\/1 tệp có phát hiện\n$/u);
      assert.doesNotMatch(text, /99,61%/u);
    });
  });

  it('sets levels by --rule, the last one for a rule winning', async () => {
    await withFiles({ 'a.txt': WRONG + POINT }, async cwd => {
      const check = async (...rules: readonly string[]): Promise<readonly string[]> => {
        const flags = rules.flatMap(rule => ['--rule', rule]);
        const [file] = parseReport((await runCli(['check', '-f', 'json', ...flags], { cwd })).stdout);
        return (file?.messages ?? []).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
      };
      assert.deepEqual(await check('figure/percent-mismatch: information'), [
        'figure/percent-mismatch 0',
        'figure/number-format 1',
      ]);
      assert.deepEqual(await check('figure/percent-mismatch:off', 'figure/number-format: error'), [
        'figure/number-format 2',
      ]);
      assert.deepEqual(
        await check(
          'figure/percent-mismatch: off',
          'figure/percent-mismatch: error',
          'figure/number-format:off',
        ),
        ['figure/percent-mismatch 2'],
      );
    });
  });

  it('takes options of a rule by --rule', async () => {
    await withFiles({ 'a.txt': TRUNCATED }, async cwd => {
      const rule = 'figure/percent-mismatch: ["error", { "rounding": "accept-truncation" }]';
      const [file] = parseReport((await runCli(['check', '-f', 'json', '--rule', rule], { cwd })).stdout);
      assert.deepEqual(file?.messages, []);
    });
  });

  it('obeys directives in the text, and not with --no-inline-config', async () => {
    const text = `<!-- vanban-disable-next-line figure/percent-mismatch -- theo biểu của Sở -->\n${WRONG}`;
    await withFiles({ 'a.md': text }, async cwd => {
      assert.equal((await runCli(['check'], { cwd })).code, 0);
      const { code, stdout } = await runCli(['check', '--no-inline-config', '-f', 'json'], { cwd });
      assert.equal(code, 1);
      assert.deepEqual(describeFindings(parseReport(stdout)[0], text), [
        'figure/percent-mismatch mismatch: 53,71%',
      ]);
    });
  });

  it('obeys directives alike in .txt, .md and .vanban', async () => {
    const text = `<!-- vanban-disable-next-line figure/percent-mismatch -- theo biểu của Sở -->\n${WRONG}`;
    await withFiles({ 'a.txt': text, 'b.md': text, 'c.vanban': text }, async cwd => {
      const { code, stdout } = await runCli(['check', '-f', 'json'], { cwd });
      const found = parseReport(stdout).map(({ filePath, messages }) => [
        filePath.slice(cwd.length),
        messages,
      ]);
      assert.deepEqual(found, [
        ['/a.txt', []],
        ['/b.md', []],
        ['/c.vanban', []],
      ]);
      assert.equal(code, 0);
    });
  });

  it('reads standard input, with or without a name', async () => {
    await withFiles({}, async cwd => {
      const plain = await runCli(['check', '-', '-f', 'json'], { cwd, stdin: WRONG });
      assert.equal(plain.code, 1);
      assert.equal(parseReport(plain.stdout)[0]?.filePath, '<stdin>');
      const named = await runCli(['check', '-', '--stdin-filename', 'bao-cao/quy-1.txt'], {
        cwd,
        stdin: WRONG,
      });
      assert.match(named.stdout, /^bao-cao\/quy-1\.txt\n {2}1:42 {2}lỗi/u);
    });
  });

  it('gives the same bytes for the same input, whatever the order of the arguments', async () => {
    const files = { 'ă.txt': WRONG, 'b.txt': TRUNCATED, 'a/z.txt': POINT, 'a.txt': WRONG };
    await withFiles(files, async cwd => {
      const one = await runCli(['check', '-f', 'json', 'b.txt', 'a', '.', 'a.txt'], { cwd });
      const other = await runCli(['check', '-f', 'json', 'a.txt', '.', 'a', 'b.txt', 'b.txt'], { cwd });
      assert.equal(one.stdout, other.stdout);
      assert.deepEqual(
        parseReport(one.stdout).map(({ filePath }) => filePath.slice(cwd.length)),
        ['/a.txt', '/a/z.txt', '/b.txt', '/ă.txt'],
      );
    });
  });

  it('tells files, characters, times and findings of each rule with --stats, on standard error', async () => {
    await withFiles({ 'a.txt': WRONG + POINT }, async cwd => {
      const { stdout, stderr } = await runCli(['check', '--stats', '-f', 'json'], { cwd });
      assert.equal(parseReport(stdout)[0]?.errorCount, 1);
      assert.ok(stderr.startsWith(`tệp: 1, ký tự: ${(WRONG + POINT).length}\n`), stderr);
      assert.match(stderr, /\n {2}kiểm tra: \d+\.\d ms\n/u);
      assert.match(stderr, /\n {2}figure\/number-format: 1\n {2}figure\/percent-mismatch: 1\n$/u);
    });
  });

  it('writes the report to a file, in a folder that is made', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const { code, stdout } = await runCli(['check', 'a.txt', '-o', 'ket-qua/bao-cao.json', '-f', 'json'], {
        cwd,
      });
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
      const [file] = parseReport(await readFile(`${cwd}/ket-qua/bao-cao.json`, 'utf8'));
      assert.deepEqual(describeFindings(file, WRONG), ['figure/percent-mismatch mismatch: 53,71%']);
    });
  });

  it('says that the report cannot be written where a folder has its name', async () => {
    await withFiles({ 'a.txt': CLEAN, 'ra/x.txt': CLEAN }, async cwd => {
      const { code, stderr } = await runCli(['check', 'a.txt', '-o', 'ra'], { cwd });
      assert.deepEqual(
        { code, stderr },
        { code: 2, stderr: 'vanban: Không ghi được kết quả vào “ra” (EISDIR).\n' },
      );
    });
  });
});
