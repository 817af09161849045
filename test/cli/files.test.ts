import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReport } from '../helpers/cli-findings';
import { CLEAN } from '../helpers/drafts';
import { runCli } from '../helpers/run-cli';
import { withFiles, type Files } from '../helpers/temp-folder';

/** The paths that a run checked, seen from the folder. */
async function checkedPaths(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['check', '-f', 'json', ...args], { cwd });
  return parseReport(stdout).map(({ filePath }) => filePath.replace(`${cwd}/`, ''));
}

/** Clean drafts of these names. */
function drafts(...names: readonly string[]): Files {
  return Object.fromEntries(names.map(name => [name, CLEAN]));
}

describe('vanban check: which files', () => {
  it('searches folders for drafts by their extension, in any case', async () => {
    await withFiles(
      drafts('a.txt', 'B.TXT', 'c.vanban', 'd/e/f.md', 'g.doc', 'txt', '.an/h.txt'),
      async cwd => {
        assert.deepEqual(await checkedPaths(cwd), ['.an/h.txt', 'B.TXT', 'a.txt', 'c.vanban', 'd/e/f.md']);
        assert.deepEqual(await checkedPaths(cwd, 'd', 'a.txt'), ['a.txt', 'd/e/f.md']);
      },
    );
  });

  it('searches a folder whose name looks like a draft', async () => {
    await withFiles(drafts('bao-cao.txt/a.txt'), async cwd => {
      assert.deepEqual(await checkedPaths(cwd), ['bao-cao.txt/a.txt']);
      assert.deepEqual(await checkedPaths(cwd, 'bao-cao.txt'), ['bao-cao.txt/a.txt']);
    });
  });

  it('checks a file that is named, whatever its extension', async () => {
    await withFiles(drafts('a.log', 'khong-duoi'), async cwd => {
      assert.deepEqual(await checkedPaths(cwd, 'khong-duoi', 'a.log'), ['a.log', 'khong-duoi']);
    });
  });

  it('expands patterns: drafts only, unless the pattern names an extension', async () => {
    await withFiles(drafts('a.txt', 'b/c.md', 'b/d.log', 'node_modules/x/e.txt', 'b/[1].txt'), async cwd => {
      assert.deepEqual(await checkedPaths(cwd, '**'), ['a.txt', 'b/[1].txt', 'b/c.md']);
      assert.deepEqual(await checkedPaths(cwd, '*/*.{md,log}'), ['b/c.md', 'b/d.log']);
      assert.deepEqual(await checkedPaths(cwd, `${cwd}/b/*.md`), ['b/c.md']);
      assert.deepEqual(await checkedPaths(join(cwd, 'b'), '../*.txt'), [`${cwd}/a.txt`]);
      assert.deepEqual(await checkedPaths(cwd, 'b/[1].txt'), ['b/[1].txt']);
    });
  });

  it('never enters node_modules and .git by itself', async () => {
    await withFiles(
      drafts('a.txt', 'node_modules/b/c.txt', '.git/d.txt', 'e/node_modules/f.txt'),
      async cwd => {
        assert.deepEqual(await checkedPaths(cwd), ['a.txt']);
        assert.deepEqual(await checkedPaths(cwd, '--no-ignore'), ['a.txt']);
        assert.deepEqual(await checkedPaths(cwd, 'node_modules'), ['node_modules/b/c.txt']);
      },
    );
  });

  it('does not follow links that it finds, but those that are named', async () => {
    await withFiles(drafts('that/a.txt'), async cwd => {
      await symlink(join(cwd, 'that'), join(cwd, 'lien-ket'));
      await symlink(join(cwd, 'that/a.txt'), join(cwd, 'b.txt'));
      assert.deepEqual(await checkedPaths(cwd), ['that/a.txt']);
      assert.deepEqual(await checkedPaths(cwd, '*.txt', '*/*.txt'), ['that/a.txt']);
      assert.deepEqual(await checkedPaths(cwd, 'b.txt'), ['b.txt']);
    });
  });
});

describe('vanban check: what is left out', () => {
  it('obeys .gitignore and .vanbanignore, nested ones too, the nearest strongest', async () => {
    const files = {
      ...drafts(
        'a.txt',
        'nhap/b.txt',
        'c/d.txt',
        'c/nhap.txt',
        'c/e/f.txt',
        'c/e/g.txt',
        'luu/h.txt',
        'luu/i/k.md',
      ),
      '.gitignore': '# bản nháp\nnhap/\nnhap.txt\r\n\n*.md\n',
      'c/.gitignore': 'e/*\n!e/f.txt\n',
      '.vanbanignore': '/luu\n',
    };
    await withFiles(files, async cwd => {
      assert.deepEqual(await checkedPaths(cwd), ['a.txt', 'c/d.txt', 'c/e/f.txt']);
      assert.deepEqual(await checkedPaths(cwd, '**/*.txt'), ['a.txt', 'c/d.txt', 'c/e/f.txt']);
      assert.deepEqual(await checkedPaths(cwd, 'c'), ['c/d.txt', 'c/e/f.txt']);
      assert.equal((await checkedPaths(cwd, '--no-ignore')).length, 8);
    });
  });

  it('lets .vanbanignore take back what .gitignore leaves out', async () => {
    await withFiles(
      { ...drafts('a.txt', 'b.txt'), '.gitignore': '*.txt\n', '.vanbanignore': '!a.txt\n' },
      async cwd => {
        assert.deepEqual(await checkedPaths(cwd), ['a.txt']);
      },
    );
  });

  it('obeys ignore files from the top of the repository, not from above it', async () => {
    const files = {
      ...drafts('kho/a/b.txt', 'kho/a/c.txt'),
      'kho/.gitignore': 'b.txt\n',
      '.gitignore': 'c.txt\n',
    };
    await withFiles(files, async cwd => {
      await mkdir(join(cwd, 'kho/.git'));
      assert.deepEqual(await checkedPaths(join(cwd, 'kho/a')), ['c.txt']);
    });
  });

  it('checks a file or searches a folder that is named, even where it is ignored', async () => {
    await withFiles({ ...drafts('nhap/a.txt', 'nhap/b/c.txt'), '.gitignore': 'nhap\n' }, async cwd => {
      assert.deepEqual(await checkedPaths(cwd, 'nhap/a.txt'), ['nhap/a.txt']);
      assert.deepEqual(await checkedPaths(cwd, 'nhap'), ['nhap/a.txt', 'nhap/b/c.txt']);
      assert.deepEqual(await checkedPaths(cwd), []);
    });
  });

  it('leaves out what --ignore-pattern names, as often as it is given', async () => {
    await withFiles(drafts('a.txt', 'b/c.txt', 'b/d.md', 'e/f.txt'), async cwd => {
      assert.deepEqual(await checkedPaths(cwd, '--ignore-pattern', '*.md', '--ignore-pattern', '/e'), [
        'a.txt',
        'b/c.txt',
      ]);
      assert.deepEqual(await checkedPaths(join(cwd, 'b'), '--ignore-pattern', '/c.txt'), ['d.md']);
    });
  });

  it('finds a file name in NFD by a pattern in NFC', async () => {
    const names = ['dự-thảo.txt'.normalize('NFD'), 'b.txt'];
    await withFiles({ ...drafts(...names), '.gitignore': 'dự-thảo.txt\n'.normalize('NFC') }, async cwd => {
      assert.deepEqual(await checkedPaths(cwd), ['b.txt']);
    });
  });
});
