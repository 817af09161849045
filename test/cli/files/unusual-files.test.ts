import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFindings, parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { limitMs } from '../../helpers/limits';
import { runCli } from '../../helpers/run-cli';
import { runInShell, startCli } from '../../helpers/start-cli';
import { withFiles } from '../../helpers/temp-folder';

const FIXED_POINT = POINT.replace('99.61', '99,61');
const NOT_REGULAR =
  'Đây không phải tệp thường (ống dẫn, thiết bị); hãy đưa nội dung qua đầu vào chuẩn: “vanban check -”.';
const TOO_LARGE = 'Tệp lớn hơn 32 MB nên không được kiểm tra.';
const WRONG_NAME = 'Tên tệp hoặc thư mục không phải UTF-8; hãy đổi tên.';

/** A run that waits for ever is ended, so that the test fails. */
const GUARDED = { timeout: limitMs('wait'), killSignal: 'SIGKILL' } as const;

describe('vanban check: what is no regular file', () => {
  it('does not wait for a pipe that nobody writes to', async () => {
    await withFiles({ 'b.txt': WRONG }, async cwd => {
      execFileSync('mkfifo', [join(cwd, 'a.txt')]);
      const named = await startCli(['check', 'a.txt', 'b.txt', '-f', 'json'], { cwd, ...GUARDED }).result;
      assert.deepEqual([named.code, named.stderr], [2, `vanban: a.txt: ${NOT_REGULAR}\n`]);
      assert.deepEqual(describeFindings(parseReport(named.stdout)[0], WRONG), [
        'figure/percent-mismatch mismatch: 53,71%',
      ]);
      for (const target of ['.', '*.txt']) {
        const found = await runCli(['check', target, '-f', 'json'], { cwd });
        assert.deepEqual([found.code, found.stderr], [1, '']);
      }
    });
  });

  it('does not read a device, which has no end', async () => {
    await withFiles({}, async cwd => {
      const { code, stderr } = await startCli(['check', '/dev/zero'], { cwd, ...GUARDED }).result;
      assert.deepEqual([code, stderr], [2, `vanban: /dev/zero: ${NOT_REGULAR}\n`]);
    });
  });
});

describe('vanban check: how large a draft may be', () => {
  it('says of a file of 200 MB that it is too large, with little memory, and checks the others', async () => {
    await withFiles({ 'b.txt': WRONG }, async cwd => {
      const file = await open(join(cwd, 'a.txt'), 'w');
      await file.truncate(200 * 1024 * 1024);
      await file.close();
      const limited = { cwd, env: { NODE_OPTIONS: '--max-old-space-size=64' } };
      const { code, stdout, stderr } = await runCli(['check', '-f', 'json'], limited);
      assert.deepEqual([code, stderr], [2, `vanban: a.txt: ${TOO_LARGE}\n`]);
      assert.deepEqual(
        parseReport(stdout).map(({ filePath }) => filePath),
        [join(cwd, 'b.txt')],
      );
    });
  });

  it('stops reading standard input where that is too large', async () => {
    await withFiles({}, async cwd => {
      const line = '(head -c 300000000 /dev/zero; echo "$?" >ended) | vanban check -';
      const { code, stderr } = await runInShell(line, [], { cwd });
      assert.deepEqual([code, stderr], [2, `vanban: <stdin>: ${TOO_LARGE}\n`]);
      // 128 and the number of the signal that ends who writes to nobody.
      assert.equal(await readFile(join(cwd, 'ended'), 'utf8'), '141\n');
    });
  });
});

describe('vanban check: names', () => {
  it('says that a name is not UTF-8, of files and folders, and checks the others', async () => {
    await withFiles({ 'c.txt': WRONG }, async cwd => {
      const name = (latin: string): Buffer =>
        Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(latin, 'latin1')]);
      writeFileSync(name('b\u{E1}o c\u{E1}o.txt'), WRONG);
      mkdirSync(name('qu\u{FD}'));
      for (const target of ['.', '*']) {
        const { code, stdout, stderr } = await runCli(['check', target, '-f', 'json'], { cwd });
        assert.equal(code, 2);
        assert.ok(stderr.includes(`vanban: b\u{FFFD}o c\u{FFFD}o.txt: ${WRONG_NAME}\n`), stderr);
        assert.equal(stderr.includes(`vanban: qu\u{FFFD}: ${WRONG_NAME}\n`), target === '.', stderr);
        assert.deepEqual(
          parseReport(stdout).map(({ filePath }) => filePath),
          [join(cwd, 'c.txt')],
        );
      }
      const named = await runInShell(`vanban check "$(printf 'b\\341o c\\341o.txt')"`, [], { cwd });
      assert.deepEqual([named.code, named.stderr], [2, `vanban: b\u{FFFD}o c\u{FFFD}o.txt: ${WRONG_NAME}\n`]);
    });
  });

  it('takes a name that holds the letter for wrong bytes as it is', async () => {
    await withFiles({ 'b\u{FFFD}o.txt': WRONG }, async cwd => {
      const { code, stderr } = await runCli(['check'], { cwd });
      assert.deepEqual([code, stderr], [1, '']);
    });
  });

  it('checks and fixes files whose names have line breaks, quotes, blanks and marks in NFC and NFD', async () => {
    const names = [
      'xuống\ndòng.txt',
      ' "a\' %41.txt',
      'báo cáo.txt'.normalize('NFC'),
      'báo cáo.txt'.normalize('NFD'),
    ];
    await withFiles(Object.fromEntries(names.map(name => [name, POINT])), async cwd => {
      const { code, stdout, stderr } = await runCli(['check', '--fix', '-f', 'json'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.deepEqual(
        parseReport(stdout)
          .map(({ filePath }) => filePath)
          .sort(),
        names.map(name => join(cwd, name)).sort(),
      );
      for (const name of names) assert.equal(await readFile(join(cwd, name), 'utf8'), FIXED_POINT);
    });
  });

  it('fixes a file whose name is as long as a name can be', async () => {
    const name = `${'ế'.repeat(83)}a.md`.normalize('NFC');
    assert.ok(Buffer.byteLength(name) > 250);
    await withFiles({ [name]: POINT }, async cwd => {
      const { code, stderr } = await runCli(['check', '--fix', '--', name], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.equal(await readFile(join(cwd, name), 'utf8'), FIXED_POINT);
    });
  });

  it('takes a name that begins with a dash for a file behind --', async () => {
    await withFiles({ '-a.txt': WRONG }, async cwd => {
      const { code, stdout } = await runCli(['check', '-f', 'json', '--', '-a.txt'], { cwd });
      assert.equal(code, 1);
      assert.equal(parseReport(stdout)[0]?.filePath, join(cwd, '-a.txt'));
    });
  });
});

describe('vanban check: links out of the folder', () => {
  it('leaves alone what a link in the folder points to, unless the link is named', async () => {
    await withFiles({ 'trong/a.txt': CLEAN, 'ngoai/b.txt': POINT, 'ngoai/c/d.txt': POINT }, async folder => {
      const cwd = join(folder, 'trong');
      await symlink('../ngoai/b.txt', join(cwd, 'b.txt'));
      await symlink('../ngoai/c', join(cwd, 'c'));
      for (const target of ['.', '**/*.txt', '*']) {
        const { code, stdout, stderr } = await runCli(['check', '--fix', target, '-f', 'json'], { cwd });
        assert.deepEqual([code, stderr], [0, '']);
        assert.deepEqual(
          parseReport(stdout).map(({ filePath }) => filePath),
          [join(cwd, 'a.txt')],
        );
      }
      assert.equal(await readFile(join(folder, 'ngoai/b.txt'), 'utf8'), POINT);
      assert.equal(await readFile(join(folder, 'ngoai/c/d.txt'), 'utf8'), POINT);
      const named = await runCli(['check', '--fix', 'b.txt', 'c/', '../ngoai/b.txt'], { cwd });
      assert.deepEqual([named.code, named.stderr], [0, '']);
      assert.equal(await readFile(join(folder, 'ngoai/b.txt'), 'utf8'), FIXED_POINT);
      assert.equal(await readFile(join(folder, 'ngoai/c/d.txt'), 'utf8'), FIXED_POINT);
    });
  });
});

describe('vanban check: many files', () => {
  it('checks and fixes 1,000 files with 64 open ones at most', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `quy-${index % 10}/bao-cao-${index}.txt`);
    const fixable = names.filter((_, index) => index % 100 === 0);
    await withFiles({}, async cwd => {
      for (let folder = 0; folder < 10; folder += 1) mkdirSync(join(cwd, `quy-${folder}`));
      for (const name of names) writeFileSync(join(cwd, name), fixable.includes(name) ? POINT : CLEAN);
      const line = 'ulimit -n 64; vanban check --fix -f json "$@"';
      const { code, stdout, stderr } = await runInShell(line, ['.', '**/*.txt'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      const paths = parseReport(stdout).map(({ filePath }) => filePath);
      assert.deepEqual(paths, names.map(name => join(cwd, name)).sort());
      for (const name of fixable) assert.equal(await readFile(join(cwd, name), 'utf8'), FIXED_POINT);
    });
  });
});
