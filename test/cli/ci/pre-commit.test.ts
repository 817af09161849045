import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnPath, readOwn, readYaml, ROOT } from '../../helpers/ci-files';
import { CLEAN, POINT, WRONG } from '../../helpers/drafts';
import { withFiles, writeFiles } from '../../helpers/temp-folder';

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly files: string;
  readonly types: readonly string[];
  readonly require_serial: boolean;
}

const FIXED_POINT = POINT.replace('99.61', '99,61');

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A repository of real git, with `vanban` on the PATH of its hooks and nothing of the machine's configuration. */
class Repository {
  readonly #env: Readonly<Record<string, string>>;

  constructor(
    readonly folder: string,
    path: string,
  ) {
    const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: folder };
    const author = { NAME: 'Tester', EMAIL: 'tester@example.invalid' };
    this.#env = {
      ...nobody,
      PATH: path,
      GIT_AUTHOR_NAME: author.NAME,
      GIT_AUTHOR_EMAIL: author.EMAIL,
      GIT_COMMITTER_NAME: author.NAME,
      GIT_COMMITTER_EMAIL: author.EMAIL,
    };
  }

  git(...args: readonly string[]): Ended {
    return this.run('git', args);
  }

  run(program: string, args: readonly string[]): Ended {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: this.#env,
      encoding: 'utf8',
    });
    return { code: status, output: stdout + stderr };
  }

  /** The names that pre-commit calls a hook with: what is staged and no link, matched by the hook's pattern. */
  stagedFor({ files }: Hook): readonly string[] {
    const flags = ['--staged', '--name-only', '--no-ext-diff', '-z', '--diff-filter=ACMRTUXB'];
    const names = this.git('diff', ...flags).output.split('\0');
    const isLink = (name: string): boolean =>
      this.git('ls-files', '-s', '--', name).output.startsWith('120000');
    return names.filter(name => new RegExp(files, 'u').test(name) && !isLink(name));
  }
}

async function withRepository(use: (repository: Repository) => Promise<void>): Promise<void> {
  await withFiles({}, async folder => {
    const repository = new Repository(join(folder, 'kho'), await installOnPath(join(folder, 'bin')));
    await mkdir(repository.folder);
    assert.equal(repository.git('init', '--quiet').code, 0);
    await use(repository);
  });
}

/** Calls a hook as pre-commit does: the words of its entry, its arguments, then the names of the staged files. */
function callHook(repository: Repository, hook: Hook): Ended {
  const [program = '', ...words] = hook.entry.split(' ');
  return repository.run(program, [...words, ...hook.args, ...repository.stagedFor(hook)]);
}

describe('.pre-commit-hooks.yaml', () => {
  let hooks: readonly Hook[];
  let check: Hook;
  let fix: Hook;

  before(async () => {
    hooks = await readYaml<readonly Hook[]>('.pre-commit-hooks.yaml');
    const [first, second] = hooks;
    assert.ok(first?.id === 'vanban' && second?.id === 'vanban-fix');
    [check, fix] = [first, second];
  });

  it('names a program of the package, for Node, and one process for all files', async () => {
    const { bin } = JSON.parse(await readOwn('package.json')) as {
      readonly bin: Readonly<Record<string, string>>;
    };
    for (const { language, entry, types, require_serial: isSerial } of hooks) {
      assert.ok((entry.split(' ')[0] ?? '') in bin);
      assert.deepEqual([language, types, isSerial], ['node', ['file'], true]);
    }
  });

  it('refuses what is wrong in the staged drafts, and nothing else', async () => {
    await withRepository(async repository => {
      await writeFiles(repository.folder, {
        'quý 1/báo cáo.vanban': WRONG,
        'a.txt': CLEAN,
        'không liên quan.doc': WRONG,
        'chưa đưa vào.txt': WRONG,
      });
      await symlink('chưa đưa vào.txt', join(repository.folder, 'liên kết.txt'));
      repository.git('add', 'quý 1', 'a.txt', 'không liên quan.doc', 'liên kết.txt');
      assert.deepEqual(repository.stagedFor(check), ['a.txt', 'quý 1/báo cáo.vanban']);
      const refused = callHook(repository, check);
      assert.equal(refused.code, 1);
      assert.match(refused.output, /^quý 1\/báo cáo\.vanban\n {2}1:42 {2}lỗi/u);
      assert.doesNotMatch(refused.output, /\.doc|chưa đưa vào|liên kết/u);

      await writeFiles(repository.folder, { 'quý 1/báo cáo.vanban': CLEAN });
      assert.equal(callHook(repository, check).code, 0);
    });
  });

  it('takes a name that begins with a dash for a name', async () => {
    await withRepository(async repository => {
      await writeFiles(repository.folder, { '-bao-cao.vanban': WRONG, '--fix.txt': CLEAN });
      repository.git('add', '.');
      const refused = callHook(repository, check);
      assert.equal(refused.code, 1);
      assert.match(refused.output, /^-bao-cao\.vanban\n {2}1:42 {2}lỗi/u);
    });
  });

  it('changes staged files by the hook that fixes, which pre-commit takes for a refusal', async () => {
    await withRepository(async repository => {
      await writeFiles(repository.folder, { 'a b.txt': POINT, 'c.txt': POINT });
      repository.git('add', 'a b.txt');
      assert.equal(callHook(repository, fix).code, 0);
      assert.equal(await readFile(join(repository.folder, 'a b.txt'), 'utf8'), FIXED_POINT);
      assert.equal(await readFile(join(repository.folder, 'c.txt'), 'utf8'), POINT);
      assert.equal(repository.git('diff', '--name-only').output, 'a b.txt\n');
    });
  });
});

describe('docs/ci/pre-commit.sh', () => {
  it('lets real git refuse a commit by what is staged, whatever lies in the folder', async () => {
    await withRepository(async repository => {
      const { folder } = repository;
      await mkdir(join(folder, '.git/hooks'), { recursive: true });
      await copyFile(join(ROOT, 'docs/ci/pre-commit.sh'), join(folder, '.git/hooks/pre-commit'));
      const name = 'quý 1/báo\ncáo.txt';
      await writeFiles(folder, { [name]: WRONG, 'chưa đưa vào.txt': WRONG });
      repository.git('add', name);
      await writeFile(join(folder, name), CLEAN);
      const refused = repository.git('commit', '--quiet', '--message', 'sai');
      assert.equal(refused.code, 1);
      assert.match(refused.output, /figure\/percent-mismatch/u);
      assert.doesNotMatch(refused.output, /chưa đưa vào/u);

      repository.git('add', name);
      await writeFile(join(folder, name), WRONG);
      assert.deepEqual(repository.git('commit', '--quiet', '--message', 'đúng').code, 0);
    });
  });

  it('obeys the configuration of the repository', async () => {
    await withRepository(async repository => {
      const { folder } = repository;
      await mkdir(join(folder, '.git/hooks'), { recursive: true });
      await copyFile(join(ROOT, 'docs/ci/pre-commit.sh'), join(folder, '.git/hooks/pre-commit'));
      const off = '{ "rules": { "figure/percent-mismatch": "off" } }';
      await writeFiles(folder, { 'vanban.config.json': off });
      repository.git('add', '.');
      assert.equal(repository.git('commit', '--quiet', '--message', 'cấu hình').code, 0);
      await writeFiles(folder, { 'a.txt': WRONG });
      repository.git('add', '.');
      assert.equal(repository.git('commit', '--quiet', '--message', 'dự thảo').code, 0);
    });
  });
});
