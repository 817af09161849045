import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeBuiltCommit, toInstalled } from '../../server/scripts/release/built-tree';
import { notesOf, unreleasedOf } from '../../server/scripts/release/changelog';
import { destinationsOf } from '../../server/scripts/release/destinations';
import { HOME, withHome } from '../../server/scripts/release/home';
import { findObstacles, type Standing } from '../../server/scripts/release/obstacles';
import { isVersion, NAMING_VERSION, versionsIn, withVersion } from '../../server/scripts/release/versions';
import { readOwn } from '../helpers/ci-files';
import { WRONG } from '../helpers/drafts';
import { ROOT } from './shipped';

const run = promisify(execFile);

describe('the version', () => {
  it('is the same in the manifest, the image, the action that a workflow calls and every example', async () => {
    const { version } = JSON.parse(await readOwn('package.json')) as { readonly version: string };
    for (const file of NAMING_VERSION) assert.deepEqual(versionsIn(await readOwn(file)), [version], file);
  });

  it('is written wherever it stands, and nowhere else', () => {
    const text = 'vanban-0.1.0.tgz, rev: v0.1.0, OWNER/vanban@v0.1.0, Node 20.1.0, Nghị định 0.1.0';
    const next = 'vanban-1.2.3.tgz, rev: v1.2.3, OWNER/vanban@v1.2.3, Node 20.1.0, Nghị định 0.1.0';
    assert.equal(withVersion(text, '1.2.3'), next);
    assert.equal(withVersion(withVersion(text, '1.2.3-beta.1'), '1.2.3'), next);
  });

  it('has the form of semver.org', () => {
    for (const good of ['0.1.0', '1.20.3', '1.0.0-beta.1']) assert.ok(isVersion(good), good);
    for (const bad of ['', '1', '1.0', '01.0.0', '1.0.0.0', 'v1.0.0', '1.0.0-', '1.0.0 '])
      assert.ok(!isVersion(bad), bad);
  });
});

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Mới.

## [1.1.0] - 2026-12-01

### Changed

- Đổi.

## [1.0.0] - 2026-11-01

- Đầu.
`;

describe('the notes of a release', () => {
  it('are what the changelog says of its version', () => {
    assert.deepEqual(notesOf(CHANGELOG, '1.1.0'), { date: '2026-12-01', text: '### Changed\n\n- Đổi.' });
    assert.deepEqual(notesOf(CHANGELOG, '1.0.0'), { date: '2026-11-01', text: '- Đầu.' });
    assert.equal(notesOf(CHANGELOG, '1.2.0'), null);
    assert.equal(unreleasedOf(CHANGELOG), '### Added\n\n- Mới.');
    assert.equal(unreleasedOf('## [Unreleased]\n\n## [1.0.0] - x\n'), '');
  });
});

describe('what stands in the way of a release', () => {
  const READY: Standing = {
    version: '1.1.0',
    changelog: CHANGELOG.replace('### Added\n\n- Mới.\n', ''),
    naming: new Map([['docs/ci.md', 'rev: v1.1.0']]),
    home: 'https://git.example.org/tools/vanban',
    changes: '',
    tags: ['v1.0.0'],
  };
  const CASES: readonly (readonly [string, Partial<Standing>, RegExp])[] = [
    ['news that no version has', { changelog: CHANGELOG }, /\[Unreleased\] belongs under \[1\.1\.0\]/u],
    ['a version without notes', { changelog: '## [1.0.0] - 2026-11-01\n' }, /no section \[1\.1\.0\]/u],
    ['notes without a day', { changelog: '## [1.1.0] - unreleased\n' }, /its day/u],
    [
      'an example of another version',
      { naming: new Map([['a.md', 'vanban-1.0.0.tgz']]) },
      /a\.md names 1\.0\.0/u,
    ],
    ['no public place', { home: null }, /home\.ts/u],
    ['files that are not committed', { changes: ' M a.ts\n' }, / M a\.ts/u],
    ['a tag of this version', { tags: ['v1.1.0'] }, /there already/u],
  ];

  it('is nothing where all is ready', () => {
    assert.deepEqual(findObstacles(READY), []);
  });

  for (const [name, change, told] of CASES) {
    it(`is ${name}`, () => {
      const [obstacle = '', ...others] = findObstacles({ ...READY, ...change });
      assert.match(obstacle, told);
      assert.deepEqual(others, []);
    });
  }
});

describe('what a release gives away', () => {
  it('is both extensions in each place that has extensions', () => {
    const places = destinationsOf('1.1.0', 'packed').filter(({ what }) => what.includes('.vsix'));
    assert.deepEqual(
      places.map(({ where }) => where),
      ['VS Code Marketplace', 'Open VSX'],
    );
    for (const { command } of places)
      assert.match(command, / packed\/vanban-1\.1\.0\.vsix packed\/vanban-1\.1\.0-web\.vsix$/u);
  });
});

describe('the public place of the project', () => {
  it('is one constant, from which the fields of the manifest follow', async () => {
    const manifest = JSON.parse(await readOwn('package.json')) as Readonly<Record<string, unknown>>;
    assert.deepEqual(manifest, withHome(manifest, HOME));
    const named = withHome({ name: 'x', homepage: 'cũ', license: 'MIT' }, 'https://git.example.org/vanban');
    assert.deepEqual(named, {
      name: 'x',
      repository: { type: 'git', url: 'git+https://git.example.org/vanban.git' },
      homepage: 'https://git.example.org/vanban#readme',
      bugs: { url: 'https://git.example.org/vanban/issues' },
      license: 'MIT',
    });
    assert.deepEqual(withHome(named, null), { name: 'x', license: 'MIT' });
  });
});

describe('the tag of a release', () => {
  let folder: string;
  let source: string;

  const git = async (cwd: string, ...words: readonly string[]): Promise<string> => {
    const nobody = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return (await run('git', words, { cwd, env: { ...process.env, ...nobody } })).stdout.trim();
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanban-tag-'));
    source = join(folder, 'source');
    await mkdir(source);
    for (const name of [
      'package.json',
      'package-lock.json',
      '.npmrc',
      '.gitignore',
      '.pre-commit-hooks.yaml',
      'action.yml',
    ])
      await cp(join(ROOT, name), join(source, name));
    for (const name of ['server/dist', 'client/dist'])
      await cp(join(ROOT, name), join(source, name), { recursive: true });
    await git(source, 'init', '--quiet');
    await git(source, 'config', 'user.name', 'Tester');
    await git(source, 'config', 'user.email', 'tester@example.invalid');
    await git(source, 'add', '.');
    await git(source, 'commit', '--quiet', '--message', 'nguồn');
  });
  after(() => rm(folder, { recursive: true }));

  it('carries what is built, and leaves the checkout as it was', async () => {
    const { commit, files } = await makeBuiltCommit('1.0.0', { root: source, objects: null });
    assert.equal(await git(source, 'status', '--porcelain'), '');
    assert.equal(await git(source, 'rev-parse', `${commit}^`), await git(source, 'rev-parse', 'HEAD'));
    assert.ok(!(await git(source, 'ls-files')).includes('dist/'));
    for (const name of [
      'server/dist/cli.cjs',
      'server/dist/library/index.cjs',
      'client/dist/main.cjs',
      'action.yml',
    ])
      assert.ok(files.includes(name), name);
    assert.ok(!files.includes('package-lock.json'));
  });

  it('leaves no object behind where it is only tried', async () => {
    const objects = join(folder, 'objects');
    const { commit } = await makeBuiltCommit('1.0.1', { root: source, objects });
    await assert.rejects(git(source, 'cat-file', '-e', commit));
  });

  it('is installed without any other package, as pre-commit installs it, and runs', async () => {
    const { commit } = await makeBuiltCommit('1.0.0', { root: source, objects: null });
    const clone = join(folder, 'clone');
    await git(folder, 'clone', '--quiet', source, clone);
    await git(clone, 'fetch', '--quiet', 'origin', commit);
    await git(clone, 'checkout', '--quiet', commit);
    const prefix = join(folder, 'prefix');
    const env = { ...process.env, npm_config_prefix: prefix, HOME: folder };
    const npm = async (...words: readonly string[]): Promise<string> =>
      (await run('npm', words, { cwd: clone, env })).stdout.trim();
    await npm(
      'install',
      '--include=dev',
      '--include=prod',
      '--ignore-prepublish',
      '--no-progress',
      '--no-save',
      '--offline',
    );
    const packed = (await npm('pack')).split('\n').at(-1) ?? '';
    await npm('install', '--global', '--offline', join(clone, packed));
    await writeFile(join(folder, 'a.txt'), WRONG);
    const checked = run(join(prefix, 'bin/vanban'), ['check', '--no-progress', '--', 'a.txt'], {
      cwd: folder,
      env,
    });
    await assert.rejects(checked, { code: 1, stdout: /figure\/percent-mismatch/u });
  });

  it('has a manifest that asks for nothing', async () => {
    const installed = JSON.parse(toInstalled(await readFile(join(ROOT, 'package.json'), 'utf8'))) as object;
    assert.ok(!('devDependencies' in installed) && !('scripts' in installed) && 'bin' in installed);
  });
});
