import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, TRUNCATED, WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { withFiles, type Files } from '../../helpers/temp-folder';

const cite = (number: number, day: number): string =>
  `Thực hiện Nghị quyết số ${String(number)}-NQ/TU ngày ${String(day)}/12/2021 của Tỉnh ủy.\n\n`;

/** Drafts that contradict each other, some that cannot be read, some under a broken configuration. */
const MANY: Files = {
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => {
      const own = [CLEAN, WRONG, POINT, TRUNCATED][index % 4] ?? '';
      return [`d/${String(index)}.txt`, cite(1 + (index % 7), 10 + (index % 3)) + own];
    }),
  ),
  'd/hong.txt': Uint8Array.from([0x56, 0xff, 0x0a]),
  'sai/vanban.config.json': '{ "rules": { "figure/percent-mismach": "off" } }',
  'sai/a.txt': WRONG,
  'sai/b.txt': WRONG,
};

async function check(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return runCli(['check', ...args], { cwd });
}

describe('vanban check --concurrency', () => {
  it('gives the same output whatever the number of threads', async () => {
    await withFiles(MANY, async cwd => {
      for (const [format, counts] of [
        ['text', ['2', 'auto']],
        ['json', ['2', '3', '7']],
        ['sarif', ['3']],
      ] as const) {
        const alone = await check(cwd, '-f', format, '--concurrency', '1');
        assert.equal(alone.code, 2);
        assert.match(alone.stdout, /reference\/date-conflict/u);
        for (const count of counts)
          assert.deepEqual(await check(cwd, '-f', format, '--concurrency', count), alone);
      }
    });
  });

  it('gives the same with a cache, a baseline and a shard', async () => {
    await withFiles(MANY, async cwd => {
      const cached = ['-f', 'json', '--cache', '--shard', '2/3'];
      const alone = await check(cwd, ...cached, '--concurrency', '1');
      assert.deepEqual(await check(cwd, ...cached, '--concurrency', '3'), alone);
      const fresh = ['--cache-location', 'moi', ...cached, '--concurrency', '3'];
      assert.deepEqual(await check(cwd, ...fresh), alone);
      assert.deepEqual(await check(cwd, ...fresh), alone);
      await check(cwd, '--write-baseline', 'cn.json', '--concurrency', '2');
      const { stdout } = await check(cwd, '--baseline', 'cn.json', '-f', 'json', '--concurrency', '2');
      assert.deepEqual(
        parseReport(stdout).flatMap(({ messages }) => messages),
        [],
      );
    });
  });

  it('tells with --stats what time all threads took together', async () => {
    await withFiles(MANY, async cwd => {
      const { stderr } = await check(cwd, '--stats', '--concurrency', '2');
      for (const part of ['cấu hình', 'đọc', 'kiểm tra']) {
        const [, spentMs = ''] =
          new RegExp(`\n {2}${part}: (\\d+\\.\\d) ms \\(cộng của mọi luồng\\)\n`, 'u').exec(stderr) ?? [];
        assert.ok(Number(spentMs) > 0, `${part}: ${stderr}`);
      }
      assert.match(stderr, /\n {2}tìm tệp: \d+\.\d ms\n/u);
      const english = await check(cwd, '--stats', '--concurrency', '2', '--locale', 'en');
      assert.match(english.stderr, /\n {2}check: \d+\.\d ms \(sum of all threads\)\n/u);
      const alone = await check(cwd, '--stats', '--concurrency', '1');
      assert.doesNotMatch(alone.stderr, /mọi luồng/u);
    });
  });

  it('fixes in one thread: the same files come out', async () => {
    await withFiles(MANY, async cwd => {
      const diff = await check(cwd, '--diff', '--concurrency', '1');
      assert.match(diff.stdout, /\+.*99,61%/u);
      assert.deepEqual(await check(cwd, '--diff', '--concurrency', '4'), diff);
    });
  });

  it('reports a file that a thread dies of, and checks all others', async () => {
    // Ten million digits and signs take more memory than this thread may have; each other file takes next to none.
    const heavy = `${'12/345, 6,78% '.repeat(1_500_000)}\n`;
    await withFiles({ 'a.txt': WRONG, 'b.txt': heavy, 'c.txt': POINT, 'd.txt': WRONG }, async cwd => {
      const { code, stdout, stderr } = await runCli(
        ['check', '--no-config', '-f', 'json', '--concurrency', '2'],
        { cwd, env: { NODE_OPTIONS: '--max-old-space-size=150' } },
      );
      assert.equal(code, 2);
      assert.match(
        stderr,
        /^vanban: b\.txt: Lỗi bên trong chương trình, tệp này chưa được kiểm tra: .*memory.*\.\n$/u,
      );
      assert.deepEqual(
        parseReport(stdout).map(({ filePath, messages }) => [
          filePath,
          messages.map(({ messageId }) => messageId),
        ]),
        [
          [join(cwd, 'a.txt'), ['mismatch']],
          [join(cwd, 'c.txt'), ['decimal-dot']],
          [join(cwd, 'd.txt'), ['mismatch']],
        ],
      );
    });
  });
});
