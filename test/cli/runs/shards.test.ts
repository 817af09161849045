import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles, type Files } from '../../helpers/temp-folder';

const cite = (number: number, day: number): string =>
  `Thực hiện Nghị quyết số ${String(number)}-NQ/TU ngày ${String(day)}/12/2021 của Tỉnh ủy.\n\n`;

const MANY: Files = {
  ...Object.fromEntries(
    Array.from({ length: 17 }, (_, index) => {
      const own = [CLEAN, WRONG, POINT][index % 3] ?? '';
      return [
        `Báo cáo ${String(index)} 100%/số: ${String(index)}.txt`,
        cite(1 + (index % 4), 10 + (index % 3)) + own,
      ];
    }),
  ),
  'hong.txt': Uint8Array.from([0x56, 0xff, 0x0a]),
};

async function check(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return runCli(['check', '--no-config', ...args], { cwd });
}

/** Writes the report of each part, and gives the names of the files. */
async function checkParts(cwd: string, count: number, format: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `phan-${String(index)}.${format}`;
    await check(cwd, '-f', format, '-o', name, '--shard', `${String(index)}/${String(count)}`);
    names.push(name);
  }
  return names;
}

describe('vanban check --shard, vanban merge', () => {
  it('checks every file in exactly one part, dealt out in the order of their paths', async () => {
    await withFiles({ 'a.txt': CLEAN, 'b.txt': CLEAN, 'c.txt': CLEAN, 'd.txt': CLEAN }, async cwd => {
      const filesOf = async (shard: string): Promise<readonly string[]> => {
        const { stdout } = await check(cwd, '-f', 'json', '--shard', shard);
        return parseReport(stdout).map(({ filePath }) => filePath.slice(cwd.length + 1));
      };
      assert.deepEqual(await filesOf('1/3'), ['a.txt', 'd.txt']);
      assert.deepEqual(await filesOf('2/3'), ['b.txt']);
      assert.deepEqual(await filesOf('3/3'), ['c.txt']);
      assert.deepEqual(await filesOf('5/5'), []);
    });
  });

  for (const format of ['json', 'sarif']) {
    it(`joins the parts to the report of the whole run, byte for byte, as ${format}`, async () => {
      await withFiles(MANY, async cwd => {
        const whole = await check(cwd, '-f', format, 'khong-co.txt', '.');
        assert.match(whole.stdout, /conflict-elsewhere/u);
        for (const count of [2, 5]) {
          const names: string[] = [];
          for (let index = 1; index <= count; index += 1) {
            const name = `../${cwd.slice(cwd.lastIndexOf('/') + 1)}/phan-${String(index)}.out`;
            const shard = `${String(index)}/${String(count)}`;
            await check(cwd, '-f', format, '-o', name, '--shard', shard, 'khong-co.txt', '.');
            names.push(name);
          }
          const merged = await runCli(['merge', ...names.reverse()], { cwd });
          assert.deepEqual(merged, { code: 0, stdout: whole.stdout, stderr: '' });
        }
      });
    });
  }

  it('tells what is not found in the first part alone, and what is wrong with a file in its own', async () => {
    await withFiles({ 'a.txt': CLEAN, 'b.txt': Uint8Array.from([0xff]) }, async cwd => {
      const first = await check(cwd, '--shard', '1/2', 'a.txt', 'b.txt', 'x.txt');
      assert.equal(first.code, 2);
      assert.equal(first.stderr, 'vanban: x.txt: Không có tệp hoặc thư mục này.\n');
      const second = await check(cwd, '--shard', '2/2', 'a.txt', 'b.txt', 'x.txt');
      assert.equal(second.code, 2);
      assert.match(second.stderr, /^vanban: b\.txt: Tệp không phải UTF-8 \(dòng 1\).*\n$/u);
    });
  });

  it('writes the joined report where it is asked to', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': POINT }, async cwd => {
      const names = await checkParts(cwd, 2, 'json');
      const { code, stdout } = await runCli(['merge', ...names, '-o', 'ca/chung.json'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 0, stdout: '' });
      const files = parseReport(await readFile(join(cwd, 'ca/chung.json'), 'utf8'));
      assert.deepEqual(
        files.map(({ filePath }) => filePath),
        [join(cwd, 'a.txt'), join(cwd, 'b.txt')],
      );
    });
  });

  it('takes the same part twice for one', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': POINT }, async cwd => {
      for (const format of ['json', 'sarif']) {
        const whole = await check(cwd, '-f', format);
        const [first = '', second = ''] = await checkParts(cwd, 2, format);
        const { stdout } = await runCli(['merge', first, second, first], { cwd });
        assert.equal(stdout, whole.stdout);
      }
    });
  });

  it('exits with 2 for what is no report, or not of one run', async () => {
    const files = { 'a.txt': WRONG, 'la.json': '{ "x": 1 }', 'hong.json': '[', 'so.json': '[1]' };
    await withFiles(files, async cwd => {
      await check(cwd, '-f', 'json', '-o', 'vi.json', 'a.txt');
      await check(cwd, '-f', 'json', '-o', 'en.json', '--locale', 'en', 'a.txt');
      await check(cwd, '-f', 'sarif', '-o', 'vi.sarif', 'a.txt');
      await check(cwd, '-f', 'sarif', '-o', 'en.sarif', '--locale', 'en', 'a.txt');
      const errorOf = async (...names: readonly string[]): Promise<string> => {
        const { code, stdout, stderr } = await runCli(['merge', ...names], { cwd });
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        return stderr;
      };
      const notOneRun =
        'vanban: Các tệp phải cùng là kết quả sarif, hoặc cùng là json, của một phiên bản vanban, một ngôn ngữ.\n';
      assert.equal(await errorOf('la.json'), notOneRun);
      assert.equal(await errorOf('so.json'), notOneRun);
      assert.equal(await errorOf('vi.json', 'vi.sarif'), notOneRun);
      assert.equal(await errorOf('vi.sarif', 'en.sarif'), notOneRun);
      assert.match(await errorOf('vi.json', 'en.json'), /Hai kết quả ghi khác nhau về “.*a\.txt”/u);
      assert.match(await errorOf('hong.json'), /“hong\.json” không phải JSON/u);
      assert.match(await errorOf('thieu.json'), /Không đọc được kết quả “thieu\.json” \(ENOENT\)/u);
      assert.match(await errorOf(), /vanban merge/u);
    });
  });
});
