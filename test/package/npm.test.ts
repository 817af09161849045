import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packNpm } from '../../server/scripts/package';
import { CACHE_HOME } from '../helpers/cache-home';
import { listInNpm } from './shipped';

/** The compiler of the checkout. */
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const DRAFT = 'Đợt một có 402/756 người, chiếm 53,71%.\n';

interface Message {
  readonly ruleId: string;
  readonly range: readonly [number, number];
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the packed npm package', () => {
  let folder: string;

  /** Runs a program in the folder of a person who has installed the package. */
  const run = async (program: string, ...args: readonly string[]): Promise<Ended> =>
    new Promise(resolve => {
      const env = { ...process.env, XDG_CACHE_HOME: CACHE_HOME };
      const options = { cwd: folder, env, shell: process.platform === 'win32' };
      const child = execFile(program, args, options, (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      });
    });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vanban-npm-'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'office', private: true }));
    await writeFile(join(folder, 'du-thao.txt'), DRAFT);
    const packed = await packNpm(folder);
    const installed = await run('npm', 'install', '--ignore-scripts', '--offline', '--no-audit', packed);
    strictEqual(installed.code, 0, installed.stderr);
  });
  after(() => rm(folder, { recursive: true }));

  it('brings no other package', async () => {
    const names = await readdir(join(folder, 'node_modules'));
    deepStrictEqual(
      names.filter(name => !name.startsWith('.')),
      ['vanban'],
    );
  });

  it('holds the bundles, the pages of the rules and what the manifest names, and nothing else', async () => {
    const home = join(folder, 'node_modules/vanban');
    const entries = await readdir(home, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    const names = files.map(file => file.slice(home.length + 1).replaceAll('\\', '/'));
    deepStrictEqual(names.sort(), [...(await listInNpm())].sort());
  });

  it('has a manifest for programs alone, whose entries are there', async () => {
    const home = join(folder, 'node_modules/vanban');
    const text = await readFile(join(home, 'package.json'), 'utf8');
    const manifest = JSON.parse(text) as Readonly<Record<'main' | 'types' | 'browser', string>>;
    for (const key of ['contributes', 'activationEvents', 'devDependencies', 'scripts'])
      ok(!(key in manifest));
    for (const key of ['main', 'types', 'browser'] as const) {
      match(manifest[key], /\/library\//u);
      await access(join(home, manifest[key]));
    }
  });

  it('checks a draft by `npx vanban`', async () => {
    const { code, stdout, stderr } = await run('npx', '--no-install', 'vanban', 'check', '--format', 'json');
    strictEqual(code, 1, stderr);
    const [file] = JSON.parse(stdout) as readonly { readonly messages: readonly Message[] }[];
    const marked = file?.messages.map(({ ruleId, range: [start, end] }) => [ruleId, DRAFT.slice(start, end)]);
    deepStrictEqual(marked, [['figure/percent-mismatch', '53,71%']]);
  });

  it('brings the built-in register, in less than 300 KB of what is downloaded, and checks by it', async () => {
    const packed = await readFile(join(folder, 'node_modules/vanban/server/dist/register/central.packed'));
    const { length } = gzipSync(packed);
    ok(length < 300_000, `${length} bytes`);
    await writeFile(join(folder, 'vien-dan.md'), 'Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020.\n');
    const { stdout } = await run('npx', '--no-install', 'vanban', 'check', 'vien-dan.md', '--format', 'json');
    match(stdout, /reference\/known-date/u);
  });

  for (const [form, load] of [
    ['module', "import { check } from 'vanban';"],
    ['script', "const { check } = require('vanban');"],
  ] as const) {
    it(`is a library that a ${form} can use, with the built-in register`, async () => {
      const file = form === 'module' ? 'tinh.mjs' : 'tinh.cjs';
      const draft = JSON.stringify(`${DRAFT}Theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020.\n`);
      const tell = `check(${draft}).then(({ findings }) => console.log(findings.map(({ ruleId }) => ruleId).join()));`;
      await writeFile(join(folder, file), `${load}\n${tell}\n`);
      const { stdout, stderr } = await run(process.execPath, file);
      strictEqual(stdout, 'figure/percent-mismatch,reference/known-date\n', stderr);
    });
  }

  it('says the types of the library to TypeScript, for modules, scripts and pages alike', async () => {
    const source = [
      "import { check, readWord, type Finding } from 'vanban';",
      'export async function first(text: string): Promise<Finding | undefined> {',
      '  const { findings } = await check(text, { locale: "vi" });',
      '  return findings[0];',
      '}',
      'export const bytes: Uint8Array = readWord(new Uint8Array()).bytes;',
      '// @ts-expect-error There is no such language.',
      'export const wrong = check("", { locale: "fr" });',
    ].join('\n');
    for (const [name, options] of [
      ['trang.mts', ['--module', 'nodenext']],
      ['trang.cts', ['--module', 'nodenext']],
      // What knows no `exports` looks at `main` and `types`.
      ['cu.cts', ['--module', 'commonjs', '--moduleResolution', 'node10', '--ignoreDeprecations', '6.0']],
      ['trang.ts', ['--module', 'esnext', '--moduleResolution', 'bundler', '--customConditions', 'browser']],
    ] as const) {
      await writeFile(join(folder, name), source);
      const args = [TSC, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', ...options, name];
      const { code, stdout } = await run(process.execPath, ...args);
      strictEqual(code, 0, `${name}: ${stdout}`);
    }
  });

  it('explains a rule by `npx vanban`', async () => {
    const { code, stdout, stderr } = await run(
      'npx',
      '--no-install',
      'vanban',
      'explain',
      'figure/percent-mismatch',
    );
    strictEqual(code, 0, stderr);
    match(stdout, /figure\/percent-mismatch/u);
  });
});
