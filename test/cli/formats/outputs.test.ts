import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

describe('vanban check: several reports in one run', () => {
  it('writes each format to its file, and the one without a file to standard output', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const alone = {
        unix: await runCli(['check', '-f', 'unix', 'a.txt'], { cwd }),
        json: await runCli(['check', '-f', 'json', 'a.txt'], { cwd }),
        text: await runCli(['check', 'a.txt'], { cwd }),
      };
      const args = ['check', 'a.txt', '-f', 'unix=ra/a=b.log', '--format', 'text', '--format=json=ra/j.log'];
      const all = await runCli(args, { cwd });
      assert.deepEqual(all, { code: 1, stdout: alone.text.stdout, stderr: '' });
      assert.equal(await readFile(join(cwd, 'ra/a=b.log'), 'utf8'), alone.unix.stdout);
      assert.equal(await readFile(join(cwd, 'ra/j.log'), 'utf8'), alone.json.stdout);
    });
  });

  it('prints nothing where every format has a file', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const { code, stdout } = await runCli(['check', '-f', 'unix=a.log'], { cwd });
      assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
    });
  });

  it('gives --output-file to the format that names none', async () => {
    await withFiles({ 'a.txt': WRONG }, async cwd => {
      const args = ['check', 'a.txt', '-o', 'u.log', '-f', 'json=j.log', '-f', 'unix'];
      assert.equal((await runCli(args, { cwd })).stdout, '');
      assert.match(await readFile(join(cwd, 'u.log'), 'utf8'), /^a\.txt:1:42: error: .* \[figure\//u);
    });
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'two formats for standard output',
      ['-f', 'json', '-f', 'unix'],
      /^vanban: Chỉ một dạng kết quả .*json, unix/u,
    ],
    [
      'two formats for one file',
      ['-f', 'json=./a', '-f', 'unix=a'],
      /^vanban: Hai kết quả cùng ghi vào “a”\./u,
    ],
    ['a file that no format needs', ['-f', 'json=a', '-o', 'b'], /^vanban: Cờ --output-file “b” thừa/u],
    ['a format without its file', ['-f', 'json='], /^vanban: Cờ “--format json=” cần một giá trị\./u],
    ['an unknown format with a file', ['-f', 'jsn=a'], /^vanban: Giá trị “jsn” .*Có phải là “json”\?/u],
  ];
  for (const [name, args, message] of wrong) {
    it(`says what is wrong and exits with 2 for ${name}`, async () => {
      await withFiles({ 'x.txt': CLEAN }, async cwd => {
        const { code, stdout, stderr } = await runCli(['check', ...args], { cwd });
        assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
        assert.match(stderr, message);
      });
    });
  }

  it('writes the other reports where one cannot be written, and exits with 2', async () => {
    await withFiles({ 'a.txt': WRONG, 'ra/x.txt': CLEAN }, async cwd => {
      const args = ['check', 'a.txt', '-f', 'json=ra', '-f', 'unix=u.log', '-f', 'text'];
      const { code, stdout, stderr } = await runCli(args, { cwd });
      assert.deepEqual([code, stderr], [2, 'vanban: Không ghi được kết quả vào “ra” (EISDIR).\n']);
      assert.match(stdout, /^a\.txt\n {2}1:42 {2}lỗi/u);
      assert.match(await readFile(join(cwd, 'u.log'), 'utf8'), /^a\.txt:1:42: error: /u);
    });
  });

  it('keeps a diff alone on standard output, and writes the files', async () => {
    await withFiles({ 'a.txt': POINT }, async cwd => {
      const { stdout } = await runCli(['check', '--diff', '-f', 'text', '-f', 'unix=u.log'], { cwd });
      assert.match(stdout, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@/u);
      assert.doesNotMatch(stdout, /cảnh báo/u);
      assert.match(await readFile(join(cwd, 'u.log'), 'utf8'), /^a\.txt:1:20: warning: /u);
    });
  });
});
