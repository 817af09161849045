import assert from 'node:assert/strict';
import { link, lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WRONG } from '../../helpers/drafts';
import { runCli, type CliResult } from '../../helpers/run-cli';
import { runInShell } from '../../helpers/start-cli';
import { withFiles } from '../../helpers/temp-folder';

const FILES = {
  'a.vanban': WRONG,
  'b.txt': WRONG,
  'vanban.config.json': '{ "rules": {} }',
  'ghi-chu.log': 'Nhật ký của người khác.\n',
};
const REPORTS = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'gitlab',
  'github',
  'junit',
  'checkstyle',
  'rdjson',
  'unix',
  'html',
];

/** Runs, and asserts that nothing was told but the refusal, and that every file is what it was. */
async function assertRefused(cwd: string, args: readonly string[], reason: RegExp): Promise<void> {
  const before = await readAll(cwd);
  const { code, stdout, stderr } = await runCli(args, { cwd });
  assert.deepEqual([code, stdout], [2, ''], args.join(' '));
  assert.match(stderr, reason, args.join(' '));
  assert.deepEqual(await readAll(cwd), before, args.join(' '));
}

async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

const IS_INPUT =
  /^vanban: Tệp “[^”]+” là dự thảo, cấu hình hoặc dữ liệu mà lần chạy này đọc nên không bị ghi đè\./u;
const NOT_OURS = /^vanban: Tệp “[^”]+” đã có và không do vanban tạo nên không bị ghi đè\./u;

describe('files that vanban writes', () => {
  it('do not replace what the run reads, forced or not, nor by a link', async () => {
    await withFiles(FILES, async cwd => {
      await symlink('a.vanban', join(cwd, 'lien-ket.json'));
      await link(join(cwd, 'vanban.config.json'), join(cwd, 'cung.json'));
      for (const force of [[], ['--force']]) {
        for (const output of ['a.vanban', './b.txt', 'lien-ket.json', 'vanban.config.json']) {
          await assertRefused(cwd, ['check', '-o', output, ...force], IS_INPUT);
          await assertRefused(cwd, ['check', '-f', `sarif=${output}`, ...force], IS_INPUT);
        }
        await assertRefused(
          cwd,
          ['check', 'a.vanban', '-c', 'cung.json', '-o', 'cung.json', ...force],
          IS_INPUT,
        );
        await assertRefused(cwd, ['register', 'build', '.', '-o', 'a.vanban', ...force], IS_INPUT);
      }
    });
  });

  it('do not replace a register that a configuration names, though nothing is looked up in it', async () => {
    const so = 'symbol,date\n1-NQ/TU,2020-01-01\n';
    await withFiles(
      { 'a.vanban': WRONG, 'so.csv': so, 'vanban.config.json': '{ "registers": ["so.csv"] }' },
      async cwd => {
        await symlink('so.csv', join(cwd, 'lien-ket.json'));
        for (const output of ['so.csv', 'lien-ket.json'])
          await assertRefused(cwd, ['check', '-o', output, '--force'], IS_INPUT);
      },
    );
  });

  it('do not replace each other, by a link to nothing or to a folder either', async () => {
    await withFiles({ 'a.vanban': WRONG, 'cu/x.txt': '' }, async cwd => {
      await symlink('moi.json', join(cwd, 'lien-ket.json'));
      await symlink('.', join(cwd, 'day'));
      for (const other of ['lien-ket.json', 'day/moi.json', 'day/cu/../lien-ket.json']) {
        const args = ['check', 'a.vanban', '-f', 'json=moi.json', '-f', `sarif=${other}`];
        const { code, stderr } = await runCli(args, { cwd });
        assert.equal(code, 2, other);
        assert.match(stderr, /^vanban: Hai kết quả cùng ghi vào “/u);
      }
      assert.deepEqual((await readdir(cwd)).sort(), ['a.vanban', 'cu', 'day', 'lien-ket.json']);
      for (const kept of [['--write-baseline'], ['--cache', '--cache-location']]) {
        const { code, stderr } = await runCli(
          ['check', 'a.vanban', '-f', 'json=moi.json', ...kept, './moi.json'],
          { cwd },
        );
        assert.equal(code, 2, kept.join(' '));
        assert.match(stderr, /^vanban: Hai kết quả cùng ghi vào “moi\.json”/u);
      }
      const { code } = await runCli(
        ['check', 'a.vanban', '-f', 'json=moi.json', '-f', 'sarif=day/cu/moi.json'],
        { cwd },
      );
      assert.equal(code, 1);
    });
  });

  it('never become a configuration or ignore rules, which the next run would obey', async () => {
    await withFiles({ 'a.vanban': WRONG }, async cwd => {
      assert.equal((await runCli(['export', 'a.vanban', '-o', 'a.docx'], { cwd })).code, 0);
      for (const args of [
        ['check', 'a.vanban', '-f', 'json=vanban.config.json', '--force'],
        ['check', 'a.vanban', '-o', '.vanbanignore'],
        ['check', 'a.vanban', '--write-baseline', 'vanban.config.json'],
        ['register', 'build', '.', '-o', '.gitignore'],
        ['new', 'bao-cao-chuyen-de-dang', '-o', 'vanban.config.json'],
        ['import', 'a.docx', '-o', 'vanban.config.json'],
      ])
        await assertRefused(cwd, args, /^vanban: “[^”]+” là tên của tệp cấu hình/u);
    });
  });

  it('do not replace what vanban did not make, unless forced', async () => {
    await withFiles(FILES, async cwd => {
      for (const args of [
        ['check', '-o', 'ghi-chu.log'],
        ['check', '--fix', '-f', 'json=ghi-chu.log'],
        ['check', 'b.txt', '-o', 'a.vanban'],
        ['check', '--cache-location', 'a.vanban'],
        ['check', '--cache-location', 'vanban.config.json', '--no-config'],
        ['register', 'build', '.', '-o', 'ghi-chu.log'],
      ])
        await assertRefused(cwd, args, args.includes('vanban.config.json') ? IS_INPUT : NOT_OURS);
      assert.equal((await runCli(['check', '-o', 'ghi-chu.log', '--force'], { cwd })).code, 1);
      assert.match(await readFile(join(cwd, 'ghi-chu.log'), 'utf8'), /2 lỗi/u);
    });
  });

  it('replace what vanban made, of every form, and follow a link to it', async () => {
    await withFiles({ 'a.vanban': WRONG }, async cwd => {
      await symlink('kq.txt', join(cwd, 'lien-ket'));
      await writeFile(join(cwd, 'kq.txt'), '');
      for (const [index, format] of REPORTS.entries()) {
        const next = REPORTS[index + 1] ?? 'text';
        for (const form of [format, next, format]) {
          const { code, stderr } = await runCli(['check', 'a.vanban', '-f', `${form}=lien-ket`], { cwd });
          assert.deepEqual([code, stderr], [1, ''], `${format}, ${next}`);
        }
      }
      assert.ok((await lstat(join(cwd, 'lien-ket'))).isSymbolicLink());
      assert.deepEqual((await readdir(cwd)).sort(), ['a.vanban', 'kq.txt', 'lien-ket']);
    });
  });

  it('are made where a link leads that points to nothing yet, and never through one as settings', async () => {
    await withFiles({ 'a.vanban': WRONG }, async cwd => {
      await symlink('kq.json', join(cwd, 'lien-ket'));
      assert.equal((await runCli(['check', 'a.vanban', '-f', 'json=lien-ket'], { cwd })).code, 1);
      assert.ok((await lstat(join(cwd, 'lien-ket'))).isSymbolicLink());
      assert.match(await readFile(join(cwd, 'kq.json'), 'utf8'), /figure\/percent-mismatch/u);
      await symlink('vanban.config.json', join(cwd, 'cau-hinh'));
      const { code, stderr } = await runCli(['check', 'a.vanban', '-o', 'cau-hinh', '--force'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^vanban: “cau-hinh” là tên của tệp cấu hình/u);
      assert.deepEqual((await readdir(cwd)).sort(), ['a.vanban', 'cau-hinh', 'kq.json', 'lien-ket']);
    });
  });

  it('replace reports of a run without findings too', async () => {
    await withFiles({ 'sach.vanban': 'Thực hiện kế hoạch.\n' }, async cwd => {
      for (const format of REPORTS) {
        for (let round = 0; round < 2; round += 1) {
          const { code, stderr } = await runCli(['check', 'sach.vanban', '-f', `${format}=kq`], { cwd });
          assert.deepEqual([code, stderr], [0, ''], format);
        }
      }
    });
  });

  it('replace a register and a joined report that vanban made', async () => {
    await withFiles({ 'a.txt': 'Số: 45/KH-UBND\n' }, async cwd => {
      for (let round = 0; round < 2; round += 1)
        assert.equal((await runCli(['register', 'build', '.', '-o', 'so.csv'], { cwd })).code, 0);
      await runCli(['check', '-f', 'json=1.json'], { cwd });
      for (let round = 0; round < 2; round += 1)
        assert.equal((await runCli(['merge', '1.json', '-o', 'chung.json'], { cwd })).code, 0);
      await assertRefused(cwd, ['merge', '1.json', '-o', '1.json'], IS_INPUT);
      await assertRefused(cwd, ['merge', '1.json', '-o', 'so.csv'], NOT_OURS);
    });
  });

  it('go to what the shell opened', async () => {
    await withFiles({ 'a.vanban': WRONG }, async cwd => {
      const line =
        'vanban check -f unix=/dev/stdout | cat; vanban check -f unix=/dev/stdout > kq.log; cat kq.log';
      const { stdout } = await runInShell(line, [], { cwd });
      assert.match(stdout, /^a\.vanban:1:.*\na\.vanban:1:.*\n$/u);
    });
  });
});

describe('a report in the folder that is checked', () => {
  const errorsOf = ({ stdout }: CliResult): string => /\d+ lỗi.*$/mu.exec(stdout)?.[0] ?? '';

  for (const [how, args, name] of [
    ['by -o', ['-o', 'ket-qua.txt'], null],
    ['by its format', ['-f', 'text=kq.md'], null],
    ['in English', ['-o', 'report.txt', '--locale', 'en'], null],
    ['by the shell', [], 'ket-qua.txt'],
    ['of lines, by the shell', ['-f', 'unix'], 'ket-qua.txt'],
    ...['json', 'jsonl', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'html'].map(
      format => [`as ${format}, by the name of a draft`, ['-f', `${format}=kq.vanban`], null] as const,
    ),
    ['as a difference, by the shell', ['--diff'], 'd.txt'],
  ] as const) {
    it(`is no draft: ${how}`, async () => {
      await withFiles({ 'a.vanban': `${WRONG}Đạt 99.61% và có  hai xã.\n` }, async cwd => {
        const plain = errorsOf(await runCli(['check'], { cwd }));
        for (let round = 0; round < 3; round += 1) {
          const { stdout } = await runCli(['check', ...args], { cwd });
          if (name !== null) await writeFile(join(cwd, name), stdout);
          for (const more of [[], ['--cache']])
            assert.equal(errorsOf(await runCli(['check', ...more], { cwd })), plain);
        }
      });
    });
  }
});
