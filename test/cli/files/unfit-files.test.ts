import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CLEAN, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

const CITING = 'Nghị quyết số 12-NQ/TU ngày 01/02/2020 của Tỉnh ủy.\n';
const SECRET = 'BI_MAT=tuyet-mat';

/** Runs in a folder whose program has a secret in its environment, which no output may show. */
async function check(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  const result = await runCli(['check', ...args], { cwd, env: { BI_MAT: 'tuyet-mat' } });
  assert.ok(!`${result.stdout}${result.stderr}`.includes(SECRET));
  return result;
}

describe('files that are not what they seem', () => {
  for (const [what, path] of [
    ['an endless device', '/dev/zero'],
    ['the environment of the program', '/proc/self/environ'],
    ['a file of the system', '/etc/passwd'],
  ] as const) {
    it(`are not read as a configuration, a register or ignore rules: ${what}`, async () => {
      await withFiles({ 'a.vanban': CITING }, async cwd => {
        await symlink(path, join(cwd, 'vanban.config.json'));
        const configured = await check(cwd);
        assert.equal(configured.code, 2);
        assert.match(configured.stderr, /^vanban: vanban\.config\.json:1:1: Không đọc được tệp cấu hình: /u);
        await rm(join(cwd, 'vanban.config.json'));
        await symlink(path, join(cwd, '.vanbanignore'));
        assert.equal((await check(cwd, '-f', 'json')).code, 0);
        for (const name of ['so.csv', 'so.json']) {
          await symlink(path, join(cwd, name));
          await writeFile(join(cwd, 'vanban.config.json'), `{ "registers": ["${name}"] }`);
          const { code, stderr } = await check(cwd);
          assert.equal(code, 2);
          assert.match(
            stderr,
            /^vanban: vanban\.config\.json:1:\d+: registers\[0\]: Không đọc được sổ văn bản /u,
          );
        }
      });
    });
  }

  it('are not waited for: a pipe as configuration, register, baseline or cache', async () => {
    await withFiles({ 'a.vanban': CITING }, async cwd => {
      await promisify(execFile)('mkfifo', [join(cwd, 'ong.csv'), join(cwd, 'ong')]);
      assert.equal((await check(cwd, '-c', 'ong')).code, 2);
      assert.equal((await check(cwd, '--baseline', 'ong')).code, 2);
      assert.equal((await check(cwd, '--cache-location', 'ong')).code, 0);
      await writeFile(join(cwd, 'vanban.config.json'), '{ "registers": ["ong.csv"] }');
      assert.match((await check(cwd)).stderr, /“ong\.csv”: đó không phải tệp thường/u);
    });
  });

  it('may be links within the folder, or wherever the user named them', async () => {
    await withFiles(
      { 'du-an/chung/so.csv': 'symbol,date\n12-NQ/TU,2020-02-02\n', 'du-an/a.vanban': CITING },
      async folder => {
        const cwd = join(folder, 'du-an');
        await symlink('chung/so.csv', join(cwd, 'so.csv'));
        await writeFile(join(cwd, 'vanban.config.json'), '{ "registers": ["so.csv"] }');
        assert.match((await check(cwd)).stdout, /theo sổ so\.csv/u);
        await writeFile(
          join(folder, 'ngoai.json'),
          '{ "rules": { "reference/known-date": "off" }, "registers": [] }',
        );
        await rm(join(cwd, 'vanban.config.json'));
        await symlink('../ngoai.json', join(cwd, 'vanban.config.json'));
        assert.match((await check(cwd)).stderr, /liên kết dẫn ra ngoài thư mục/u);
        assert.equal((await check(cwd, '-c', 'vanban.config.json')).code, 0);
        await mkdir(join(folder, '.git'));
        assert.equal((await check(cwd)).code, 0);
      },
    );
  });

  it('are no registers on another computer, and no devices', async () => {
    for (const path of [
      '//may-la/so/so.csv',
      '\\\\may-la\\so.csv',
      'http://may-la/so.csv',
      'so/NUL.csv',
      'com1.json',
    ]) {
      const files = { 'vanban.config.json': JSON.stringify({ registers: [path] }), 'a.vanban': CITING };
      await withFiles(files, async cwd => {
        const { code, stderr } = await check(cwd);
        assert.equal(code, 2);
        assert.match(stderr, /registers\[0\]: Sổ văn bản phải là tệp trên máy này/u, path);
      });
    }
  });

  it('are not quoted where they are no registers', async () => {
    const files = {
      'so.csv': 'mat-khau-la-12345678\nvà dòng khác\n',
      'so.json': '[{ "mat-khau-la-12345678": 1 }]',
      'vanban.config.json': '{ "registers": ["so.csv", "so.json"] }',
      'a.vanban': CITING,
    };
    await withFiles(files, async cwd => {
      const { code, stdout, stderr } = await check(cwd);
      assert.equal(code, 2);
      assert.match(stderr, /so\.csv:1:1: Tệp này không phải sổ văn bản/u);
      assert.doesNotMatch(stdout + stderr, /12345678/u);
    });
  });

  it('have limits: a large configuration, a long register', async () => {
    await withFiles({ 'a.vanban': CITING }, async cwd => {
      const configure = (text: string): Promise<void> => writeFile(join(cwd, 'vanban.config.json'), text);
      await configure(`{ "ignores": ["${'a'.repeat(1024 * 1024)}"] }`);
      assert.match((await check(cwd)).stderr, /Không đọc được tệp cấu hình: tệp quá lớn/u);
      await configure('{ "registers": ["so.csv"] }');
      await writeFile(join(cwd, 'so.csv'), `symbol\n${'1-NQ/TU\n'.repeat(100_001)}`);
      const { stderr } = await check(cwd);
      assert.match(stderr, /so\.csv:100002:1: Sổ văn bản có hơn 100\.000 dòng/u);
    });
  });

  const deep = '['.repeat(100_000);
  const nested: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] =
    [
      ['a configuration', { 'vanban.config.json': deep }, [], /lồng nhau quá 200 tầng/u],
      ['a baseline', { 'd.json': deep }, ['--baseline', 'd.json'], /không phải danh sách chấp nhận/u],
      [
        'a register',
        { 'd.json': deep, 'vanban.config.json': '{ "registers": ["d.json"] }' },
        [],
        /d\.json:1:1: .*lồng nhau quá 200 tầng/u,
      ],
    ];
  for (const [what, files, args, told] of nested)
    it(`are told where they are nested without end: ${what}`, async () => {
      await withFiles({ 'a.vanban': CITING, ...files }, async cwd => {
        const { code, stderr } = await check(cwd, ...args);
        assert.equal(code, 2);
        assert.match(stderr, told);
      });
    });

  it('are told, and made anew, where they are nested without end: a cache', async () => {
    await withFiles({ 'a.vanban': WRONG, '.vanbancache': deep }, async cwd => {
      const { code, stderr } = await check(cwd, '--cache');
      assert.equal(code, 1);
      assert.match(stderr, /^vanban: \.vanbancache: Tệp nhớ đệm bị hỏng nên được bỏ qua/u);
      assert.equal((await check(cwd, '--cache')).stderr, '');
    });
  });

  it('leave drafts that are links to the search, and named ones to the user', async () => {
    await withFiles({ 'ngoai.txt': WRONG, 'trong/a.txt': CLEAN }, async folder => {
      const cwd = join(folder, 'trong');
      await symlink('../ngoai.txt', join(cwd, 'lien-ket.txt'));
      assert.match((await check(cwd)).stdout, /^0 lỗi.*0\/1 tệp/u);
      assert.equal((await check(cwd, 'lien-ket.txt')).code, 1);
      await symlink('/dev/zero', join(cwd, 'khong.txt'));
      assert.match((await check(cwd, 'khong.txt')).stderr, /không phải tệp thường/u);
    });
  });
});
