import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDraft } from '../../../server/src/cli/files/write-draft';
import { parseReport } from '../../helpers/cli-findings';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { runInShell, startCli } from '../../helpers/start-cli';
import { withFiles } from '../../helpers/temp-folder';

const FIXED_POINT = POINT.replace('99.61', '99,61');

/** Prose that holds nothing to find, long enough to be too much for a disk or to take a while. */
const PROSE = 'Đảng ủy xã Bình Minh lãnh đạo thực hiện nhiệm vụ được giao.\n\n';

/** Superusers may write where others may not; the tests of permissions run the command line as nobody. */
const AS_NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A file system of its own for one process, that goes with the process; not every system lets one have it. */
const OWN_MOUNTS = 'unshare --mount --map-root-user';

function canMount(): boolean {
  try {
    execFileSync('/bin/sh', ['-c', `${OWN_MOUNTS} mount -t tmpfs tmpfs /mnt`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Disks without room for a second copy of the draft "a.txt": what has to be said, and a line of shell that runs the
 * command line there with its arguments and leaves in the folder what is on the disk afterwards.
 */
const FULL_DISKS: readonly (readonly [string, string, string])[] = [
  ['a limit on the size of files', 'EFBIG', 'ulimit -f 8; vanban "$@"'],
  [
    'a small tmpfs',
    'ENOSPC',
    `export NODE CLI; ${OWN_MOUNTS} /bin/sh -c '
      mkdir disk && mount -t tmpfs -o size=96k tmpfs disk && cp a.txt b.txt disk && cd disk || exit 9
      "$NODE" "$CLI" "$@"; code=$?
      cp -f a.txt b.txt .. && ls -A >../names; exit $code' sh "$@"`,
  ],
];

describe('vanban check --fix: the disk', () => {
  for (const [name, code, line] of FULL_DISKS.filter(([, reason]) => reason === 'EFBIG' || canMount())) {
    it(`keeps the old text where the new one finds no room, and fixes the others: ${name}`, async () => {
      const large = POINT + PROSE.repeat(700);
      await withFiles({ 'a.txt': large, 'b.txt': POINT, names: 'a.txt\nb.txt\n' }, async cwd => {
        const result = await runInShell(line, ['check', '--fix', 'a.txt', 'b.txt'], { cwd });
        assert.deepEqual([result.code, result.stderr], [2, `vanban: a.txt: Không ghi được (${code}).\n`]);
        assert.match(result.stdout, /^a\.txt\n {2}1:20 {2}cảnh báo/u);
        assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), large);
        assert.equal(await readFile(join(cwd, 'b.txt'), 'utf8'), FIXED_POINT);
        assert.equal(await readFile(join(cwd, 'names'), 'utf8'), 'a.txt\nb.txt\n');
        const left = await readdir(cwd);
        assert.deepEqual(
          left.filter(each => each.endsWith('.tmp')),
          [],
        );
      });
    });
  }

  it('exits with 2 where the report finds no room', async () => {
    await withFiles({ 'a.txt': CLEAN }, async cwd => {
      const told = [
        ['vanban check -o /dev/full', 'Không ghi được kết quả vào “/dev/full” (ENOSPC).'],
        ['vanban check >/dev/full', 'Không ghi được kết quả ra đầu ra chuẩn (ENOSPC).'],
        [
          'vanban check -f json -f sarif=a.sarif >/dev/full',
          'Không ghi được kết quả ra đầu ra chuẩn (ENOSPC).',
        ],
      ];
      for (const [line = '', message = ''] of told) {
        const { code, stderr } = await runInShell(line, [], { cwd });
        assert.deepEqual([code, stderr], [2, `vanban: ${message}\n`]);
      }
    });
  });
});

describe('a report for which there is no room', () => {
  it('leaves the earlier one whole, and nothing beside it', async () => {
    await withFiles({ 'a.txt': WRONG, 'b.txt': WRONG.repeat(100) }, async cwd => {
      await runInShell('vanban check a.txt -f json=kq.json', [], { cwd });
      const earlier = await readFile(join(cwd, 'kq.json'), 'utf8');
      const { code, stderr } = await runInShell('ulimit -f 8; vanban check b.txt -f json=kq.json', [], {
        cwd,
      });
      assert.deepEqual([code, stderr], [2, 'vanban: Không ghi được kết quả vào “kq.json” (EFBIG).\n']);
      assert.equal(await readFile(join(cwd, 'kq.json'), 'utf8'), earlier);
      assert.deepEqual((await readdir(cwd)).sort(), ['a.txt', 'b.txt', 'kq.json']);
    });
  });
});

describe('vanban check --fix: what may not be written or read', () => {
  it('leaves a read-only file alone, though its folder lets it be replaced', async () => {
    await withFiles({ 'a.txt': WRONG + POINT, 'b.txt': POINT }, async cwd => {
      await chmod(join(cwd, 'a.txt'), 0o444);
      const before = await stat(join(cwd, 'a.txt'));
      const { code, stdout, stderr } = await startCli(['check', '--fix', '-f', 'json'], { cwd }).result;
      assert.deepEqual([code, stderr], [2, 'vanban: a.txt: Tệp chỉ cho đọc nên không được sửa.\n']);
      assert.deepEqual(
        parseReport(stdout).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
        ['figure/percent-mismatch', 'figure/number-format'],
      );
      assert.equal((await stat(join(cwd, 'a.txt'))).ino, before.ino);
      assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), WRONG + POINT);
      assert.equal(await readFile(join(cwd, 'b.txt'), 'utf8'), FIXED_POINT);
    });
  });

  it('leaves alone a file that belongs to somebody else, and a file in a read-only folder', async () => {
    await withFiles({ 'a/a.txt': POINT, 'b/b.txt': POINT }, async cwd => {
      await chmod(cwd, 0o755);
      await chmod(join(cwd, 'a'), 0o777);
      await chmod(join(cwd, 'a/a.txt'), 'uid' in AS_NOBODY ? 0o644 : 0o444);
      await chmod(join(cwd, 'b/b.txt'), 0o666);
      await chmod(join(cwd, 'b'), 0o555);
      const { code, stderr } = await startCli(['check', '--fix'], { cwd, ...AS_NOBODY }).result;
      await chmod(join(cwd, 'b'), 0o755);
      assert.equal(code, 2);
      const reason = 'uid' in AS_NOBODY ? 'Không ghi được (EACCES).' : 'Tệp chỉ cho đọc nên không được sửa.';
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        `vanban: a/a.txt: ${reason}`,
        'vanban: b/b.txt: Không ghi được (EACCES).',
      ]);
      for (const name of ['a/a.txt', 'b/b.txt']) assert.equal(await readFile(join(cwd, name), 'utf8'), POINT);
      assert.deepEqual((await readdir(cwd, { recursive: true })).sort(), ['a', 'a/a.txt', 'b', 'b/b.txt']);
    });
  });

  it('names a file and a folder that may not be read, and checks the others', async () => {
    await withFiles({ 'a.txt': WRONG, 'b/b.txt': WRONG, 'c.txt': WRONG }, async cwd => {
      await chmod(cwd, 0o755);
      await chmod(join(cwd, 'a.txt'), 0);
      await chmod(join(cwd, 'b'), 0);
      const { code, stdout, stderr } = await startCli(['check', '-f', 'json'], { cwd, ...AS_NOBODY }).result;
      await chmod(join(cwd, 'b'), 0o755);
      assert.equal(code, 2);
      assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
        'vanban: a.txt: Không đọc được (EACCES).',
        'vanban: b: Không đọc được (EACCES).',
      ]);
      assert.deepEqual(
        parseReport(stdout).map(({ filePath }) => filePath),
        [join(cwd, 'c.txt')],
      );
    });
  });
});

describe('vanban check --fix: a draft that somebody is writing', () => {
  it('keeps what was saved between reading and writing, and says so', async () => {
    await withFiles({ 'a.txt': '' }, async cwd => {
      const path = join(cwd, 'a.txt');
      let saved = '';
      /** Saves as editors do: the file is never half written. */
      const save = async (version: number): Promise<void> => {
        saved = `Bản ${version}.\n\n${POINT}${PROSE.repeat(5000)}`;
        await writeFile(`${path}~`, saved);
        await rename(`${path}~`, path);
      };
      await save(0);
      const { child, result } = startCli(['check', '--fix', 'a.txt'], { cwd });
      for (let version = 1; child.exitCode === null; version += 1) await save(version);
      const { code, stderr } = await result;
      const message = 'Tệp đã bị thay đổi trong lúc kiểm tra nên không được sửa.';
      assert.deepEqual([code, stderr], [2, `vanban: a.txt: ${message}\n`]);
      assert.ok((await readFile(path, 'utf8')) === saved);
      assert.deepEqual(await readdir(cwd), ['a.txt']);
    });
  });

  it('has nothing to do where another run has made the same fixes meanwhile', async () => {
    await withFiles({ 'a.txt': FIXED_POINT }, async cwd => {
      const path = join(cwd, 'a.txt');
      const before = await stat(path);
      const change = { path, before: Buffer.from(POINT), after: Buffer.from(FIXED_POINT) };
      assert.equal(await writeDraft(change), null);
      assert.equal((await stat(path)).ino, before.ino);
      assert.deepEqual(await readdir(cwd), ['a.txt']);
    });
  });

  it('lets several runs fix the same folder at once', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `bao-cao-${index}.txt`);
    await withFiles(Object.fromEntries(names.map(name => [name, POINT + PROSE.repeat(50)])), async cwd => {
      const results = await Promise.all(
        ['1', '1', '2'].map(n => startCli(['check', '--fix', '--concurrency', n], { cwd }).result),
      );
      for (const { code, stderr } of results) assert.deepEqual([code, stderr], [0, '']);
      for (const name of names) {
        assert.equal(await readFile(join(cwd, name), 'utf8'), FIXED_POINT + PROSE.repeat(50));
      }
      assert.deepEqual((await readdir(cwd)).sort(), [...names].sort());
    });
  });
});
