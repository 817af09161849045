import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packNpm } from '../../../server/scripts/package';
import { CACHE_HOME } from '../../helpers/cache-home';
import { readOwn, readYaml } from '../../helpers/ci-files';
import { WRONG } from '../../helpers/drafts';
import type { CliResult } from '../../helpers/run-cli';
import { withFiles, writeFiles } from '../../helpers/temp-folder';

interface Job {
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}

interface Pipeline {
  readonly vanban: Job;
  readonly 'vanban-parts': Pick<Job, 'script'> & { readonly parallel: number };
}

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** Reads the instructions of a Dockerfile. */
async function readDockerfile(): Promise<readonly Instruction[]> {
  const lines = (await readOwn('docs/ci/Dockerfile')).split('\n').filter(line => !/^(?:#|$)/u.test(line));
  return lines.map(line => {
    const [name = '', ...rest] = line.split(' ');
    return { name, rest: rest.join(' ') };
  });
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number;
}

function runShell(script: string, { cwd, env, uid }: Place): Promise<CliResult> {
  return new Promise(settle => {
    const options = {
      cwd,
      env: { PATH: process.env['PATH'], XDG_CACHE_HOME: CACHE_HOME, ...env },
      ...(uid !== undefined && { uid }),
    };
    const child = execFile('/bin/sh', ['-e', '-c', script], options, (_error, stdout, stderr) => {
      settle({ code: child.exitCode, stdout, stderr });
    });
  });
}

describe('the package in CI', () => {
  let folder: string;
  let packed: string;
  let version: string;

  before(async () => {
    ({ version } = JSON.parse(await readOwn('package.json')) as { readonly version: string });
    folder = await mkdtemp(join(tmpdir(), 'vanban-ci-'));
    packed = await packNpm(folder);
    await chmod(folder, 0o755);
  });
  after(() => rm(folder, { recursive: true }));

  /** A place of its own for `npm install --global`, and the PATH that finds programs there. */
  function globalIn(name: string): Readonly<Record<string, string>> {
    const prefix = join(folder, name);
    return { npm_config_prefix: prefix, HOME: folder, PATH: `${prefix}/bin:${process.env['PATH'] ?? ''}` };
  }

  it('is installed and run by the script of docs/ci/gitlab-ci.yml, which writes the reports that it names', async () => {
    const { vanban } = await readYaml<Pipeline>('docs/ci/gitlab-ci.yml');
    const cwd = join(folder, 'kho');
    await writeFiles(cwd, { 'du-thao/a.txt': WRONG });
    await rename(packed, join(cwd, `vanban-${version}.tgz`));
    packed = join(cwd, `vanban-${version}.tgz`);
    const place = { cwd, env: globalIn('gitlab') };
    const installed = await runShell(vanban.before_script.join('\n'), place);
    assert.equal(installed.code, 0, installed.stderr);
    const { code, stdout, stderr } = await runShell(vanban.script.join('\n'), place);
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /^du-thao\/a\.txt\n {2}1:42 {2}lỗi/u);
    const { codequality = '', junit = '' } = vanban.artifacts.reports;
    const quality = JSON.parse(await readFile(join(cwd, codequality), 'utf8')) as readonly {
      readonly check_name: string;
      readonly location: { readonly path: string };
    }[];
    assert.deepEqual(
      quality.map(({ check_name: name, location }) => [name, location.path]),
      [['figure/percent-mismatch', 'du-thao/a.txt']],
    );
    assert.match(await readFile(join(cwd, junit), 'utf8'), /<testsuites[^]*figure\/percent-mismatch/u);
  });

  it('is run in parts by the other job of docs/ci/gitlab-ci.yml', async () => {
    const { 'vanban-parts': parts } = await readYaml<Pipeline>('docs/ci/gitlab-ci.yml');
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
    const cwd = join(folder, 'kho');
    await withFiles({}, async drafts => {
      await writeFiles(drafts, Object.fromEntries(names.map(name => [`du-thao/${name}`, WRONG])));
      const found: string[] = [];
      for (let index = 1; index <= parts.parallel; index += 1) {
        const env = {
          ...globalIn('gitlab'),
          CI_NODE_INDEX: String(index),
          CI_NODE_TOTAL: String(parts.parallel),
        };
        const { stdout } = await runShell(parts.script.join('\n'), { cwd: drafts, env });
        found.push(...[...stdout.matchAll(/^du-thao\/(.+)$/gmu)].map(([, name = '']) => name));
      }
      assert.deepEqual(found.sort(), names, cwd);
    });
  });

  it('becomes an image by docs/ci/Dockerfile: its steps work, and nothing in it runs as root', async () => {
    const instructions = await readDockerfile();
    assert.deepEqual(
      instructions.map(({ name }) => name),
      ['FROM', 'COPY', 'RUN', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'],
    );
    const [from, copy, run, user, , entry, command] = instructions.map(({ rest }) => rest);
    assert.equal(from, 'node:20-slim');
    assert.equal(user, 'node');
    assert.equal(copy, `vanban-${version}.tgz /tmp/vanban.tgz`);

    const copied = join(folder, 'copied.tgz');
    const place = { cwd: folder, env: globalIn('docker') };
    const made = await runShell(
      `cp "${packed}" "${copied}"\n${(run ?? '').replaceAll('/tmp/vanban.tgz', copied)}`,
      place,
    );
    assert.equal(made.code, 0, made.stderr);

    const drafts = join(folder, 'drafts');
    await mkdir(drafts);
    await writeFiles(drafts, { 'a.txt': WRONG });
    const words = [entry, command].flatMap(list => JSON.parse(list ?? '[]') as readonly string[]);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, stdout, stderr } = await runShell(words.join(' '), { ...place, cwd: drafts, ...nobody });
    assert.deepEqual([code, stderr], [1, '']);
    assert.match(stdout, /^a\.txt\n {2}1:42 {2}lỗi/u);
  });
});
