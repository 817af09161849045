import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

const MISMATCH = 'figure/percent-mismatch mismatch: 53,71%';
const NAME = 'chap-nhan.json';

async function check(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return runCli(['check', '--no-config', '-f', 'json', ...args], { cwd });
}

/** What is found in a file beside what the baseline accepts. */
async function findNew(cwd: string, file: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await check(cwd, '--baseline', NAME, ...args);
  const report = parseReport(stdout).find(({ filePath }) => filePath === join(cwd, file));
  return describeFindings(report, await readFile(join(cwd, file), 'utf8'));
}

describe('vanban check --baseline, --write-baseline', () => {
  it('accepts what is there today, and reports nothing of it', async () => {
    await withFiles({ 'a.txt': WRONG, 'con/b.txt': POINT, 'c.txt': CLEAN }, async cwd => {
      const written = await check(cwd, '--write-baseline', NAME);
      assert.equal(written.code, 0);
      assert.equal(
        written.stderr,
        `vanban: ${NAME}: Đã ghi 2 phát hiện vào danh sách chấp nhận; từ nay kiểm tra với --baseline.\n`,
      );
      const { code, stdout, stderr } = await check(cwd, '--baseline', NAME);
      assert.equal(code, 0);
      assert.deepEqual(
        parseReport(stdout).flatMap(({ messages }) => messages),
        [],
      );
      assert.equal(stderr, `vanban: ${NAME}: 2 phát hiện đã được chấp nhận nên không báo.\n`);
    });
  });

  it('knows accepted findings again when lines come above them, and reports what is new', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      await check(cwd, '--write-baseline', NAME);
      await writeFile(join(cwd, 'a.txt'), `Mở đầu.\n\n${POINT}\n${WRONG}`);
      assert.deepEqual(await findNew(cwd, 'a.txt'), ['figure/number-format decimal-dot: 99.61']);
    });
  });

  it('accepts as many as there were: one more of the same is new', async () => {
    await withFiles({ 'a.txt': `${WRONG}\n${WRONG}` }, async cwd => {
      await check(cwd, '--write-baseline', NAME);
      assert.deepEqual(await findNew(cwd, 'a.txt'), []);
      await writeFile(join(cwd, 'a.txt'), `${WRONG}\n${WRONG}\n${WRONG}`);
      assert.deepEqual(await findNew(cwd, 'a.txt'), [MISMATCH]);
      assert.equal((await check(cwd, '--baseline', NAME)).code, 1);
    });
  });

  it('accepts nothing in another file', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': CLEAN }, async cwd => {
      await check(cwd, '--write-baseline', NAME);
      await writeFile(join(cwd, 'b.txt'), WRONG);
      assert.deepEqual(await findNew(cwd, 'b.txt'), [MISMATCH]);
    });
  });

  it('tells of entries that are gone, of files that are gone too, and --write-baseline drops them', async () => {
    await withFiles({ 'a.txt': `${WRONG}\n${POINT}`, 'b.txt': WRONG, 'c.txt': POINT }, async cwd => {
      await check(cwd, '--write-baseline', NAME);
      await writeFile(join(cwd, 'a.txt'), WRONG);
      await rm(join(cwd, 'b.txt'));
      const { code, stderr } = await check(cwd, '--baseline', NAME);
      assert.equal(code, 0);
      const gone = (rule: string): string =>
        `1 phát hiện trong danh sách chấp nhận không còn (${rule}); bỏ đi bằng --write-baseline.\n`;
      assert.equal(
        stderr,
        `vanban: ${NAME}: 2 phát hiện đã được chấp nhận nên không báo.\n` +
          `vanban: a.txt: ${gone('figure/number-format')}vanban: b.txt: ${gone('figure/percent-mismatch')}`,
      );
      await check(cwd, '--write-baseline', NAME);
      const pruned = await readFile(join(cwd, NAME), 'utf8');
      assert.doesNotMatch(pruned, /b\.txt/u);
      assert.equal(pruned.match(/"fingerprint"/gu)?.length, 2);
    });
  });

  it('keeps the entries of files that a run does not check', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': POINT }, async cwd => {
      await check(cwd, '--write-baseline', NAME);
      const before = await readFile(join(cwd, NAME), 'utf8');
      await check(cwd, '--write-baseline', NAME, 'b.txt');
      assert.equal(await readFile(join(cwd, NAME), 'utf8'), before);
      const { stderr } = await check(cwd, '--baseline', NAME, 'b.txt');
      assert.doesNotMatch(stderr, /không còn/u);
    });
  });

  it('is the same file for the same findings, says what it is, and holds no word of the drafts', async () => {
    await withFiles({ 'b.txt': WRONG, 'a.txt': `${WRONG}\n${POINT}` }, async cwd => {
      await check(cwd, '--write-baseline', NAME, 'b.txt', 'a.txt');
      const first = await readFile(join(cwd, NAME), 'utf8');
      await check(cwd, '--write-baseline', 'khac.json');
      assert.equal(await readFile(join(cwd, 'khac.json'), 'utf8'), first);
      assert.match(first, /^\/\/ Danh sách chấp nhận của vanban: .*\n.*\n\/\/ A baseline of vanban: /u);
      assert.ok(first.indexOf('"a.txt"') < first.indexOf('"b.txt"'));
      assert.doesNotMatch(first, /53,71|người tham gia/u);
    });
  });

  it('holds wherever the folder lies: paths count from the baseline', async () => {
    const files = { 'ho-so/a.txt': WRONG };
    await withFiles(files, async from => {
      await check(from, '--write-baseline', NAME);
      const baseline = await readFile(join(from, NAME));
      await withFiles({ ...files, [NAME]: baseline }, async to => {
        assert.deepEqual(await findNew(to, 'ho-so/a.txt'), []);
        const { code } = await runCli(['check', '--baseline', join('..', NAME)], { cwd: join(to, 'ho-so') });
        assert.equal(code, 0);
      });
    });
  });

  it('takes standard input by its name', async () => {
    await withFiles({}, async cwd => {
      await runCli(['check', '-', '--write-baseline', NAME], { cwd, stdin: WRONG });
      assert.equal((await runCli(['check', '-', '--baseline', NAME], { cwd, stdin: WRONG })).code, 0);
      assert.equal((await runCli(['check', '-', '--baseline', NAME], { cwd, stdin: WRONG + WRONG })).code, 1);
    });
  });

  it('exits with 2 for a baseline that is missing, broken or another file, and overwrites none of them', async () => {
    const config = '{ "locale": "vi" }';
    const broken = '{ "version": 1, "files": {';
    const wrong = '{ "version": 1, "files": { "a.txt": [{ "rule": "x" }] } }';
    const files = { 'a.txt': WRONG, 'hong.json': broken, 'sai.json': wrong, 'khac.json': config };
    await withFiles({ ...files, 'moi.json': '{ "version": 2, "files": {} }' }, async cwd => {
      const place: Readonly<Record<string, string>> = {
        'hong.json': 'hong.json:1:27',
        'sai.json': 'sai.json: files["a.txt"]',
        'khac.json': 'khac.json',
      };
      for (const flag of ['--baseline', '--write-baseline']) {
        for (const [name, where] of Object.entries(place)) {
          const { code, stdout, stderr } = await check(cwd, flag, name);
          assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
          assert.equal(
            stderr,
            `vanban: ${where}: không phải danh sách chấp nhận của vanban, hoặc đã hỏng. Xóa tệp rồi tạo lại bằng --write-baseline.\n`,
          );
        }
      }
      assert.equal(await readFile(join(cwd, 'khac.json'), 'utf8'), config);
      assert.match((await check(cwd, '--baseline', 'moi.json')).stderr, /thuộc phiên bản 2/u);
      const { code, stderr } = await check(cwd, '--baseline', 'thieu.json');
      assert.deepEqual(
        { code, stderr },
        {
          code: 2,
          stderr: 'vanban: Không có danh sách chấp nhận “thieu.json”; tạo bằng --write-baseline.\n',
        },
      );
    });
  });
});
