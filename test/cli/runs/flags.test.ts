import assert from 'node:assert/strict';
import { CLEAN } from '../../helpers/drafts';
import { runCli } from '../../helpers/run-cli';
import { withFiles } from '../../helpers/temp-folder';

/** Wrong calls, and what is said of them. */
const WRONG_CALLS: readonly (readonly [readonly string[], string])[] = [
  [['--concurrency', '0'], 'Cờ --concurrency cần “auto” hoặc một số từ 1 đến 64; đang ghi “0”.'],
  [['--concurrency', 'all'], 'Cờ --concurrency cần “auto” hoặc một số từ 1 đến 64; đang ghi “all”.'],
  [['--shard', '0/3'], 'Cờ --shard cần dạng i/n, ví dụ 2/4 (phần 2 trong 4 phần); đang ghi “0/3”.'],
  [['--shard', '4/3'], 'Cờ --shard cần dạng i/n, ví dụ 2/4 (phần 2 trong 4 phần); đang ghi “4/3”.'],
  [['--shard', '2'], 'Cờ --shard cần dạng i/n, ví dụ 2/4 (phần 2 trong 4 phần); đang ghi “2”.'],
  [['--baseline', 'a', '--write-baseline', 'a'], 'Không dùng --baseline cùng với --write-baseline.'],
  [['--write-baseline', 'a', '--shard', '1/2'], 'Không dùng --write-baseline cùng với --shard.'],
  [['--watch', '--fix'], 'Không dùng --watch cùng với --fix.'],
  [['--watch', '--diff'], 'Không dùng --watch cùng với --diff.'],
  [['--watch', '--write-baseline', 'a'], 'Không dùng --watch cùng với --write-baseline.'],
  [['--watch', '--shard', '1/2'], 'Không dùng --watch cùng với --shard.'],
  [['--watch', '-'], 'Không dùng --watch cùng với -.'],
];

describe('vanban check: flags of runs', () => {
  for (const [args, message] of WRONG_CALLS) {
    it(`exits with 2 for ${args.join(' ')}`, async () => {
      await withFiles({ 'a.txt': CLEAN }, async cwd => {
        assert.deepEqual(await runCli(['check', ...args], { cwd }), {
          code: 2,
          stdout: '',
          stderr: `vanban: ${message}\n`,
        });
      });
    });
  }

  it('describes the commands around runs in both languages', async () => {
    await withFiles({}, async cwd => {
      const vi = await runCli(['--help'], { cwd });
      assert.match(vi.stdout, /\n {2}merge +gộp kết quả sarif hoặc json/u);
      assert.match(vi.stdout, /\n {2}init +xem thư mục rồi tạo tệp cấu hình/u);
      const en = await runCli(['merge', '--help', '--locale', 'en'], { cwd });
      assert.match(en.stdout, /^Usage: vanban merge <file>\.\.\. \[flags\]\n\njoin sarif or json reports/u);
      const init = await runCli(['init', '--help', '--locale', 'en'], { cwd });
      assert.match(init.stdout, /--force +replace a configuration that is there/u);
    });
  });
});
