/**
 * `npm run release -- --dry-run`: builds, tests and packs, and prints what would be published where, with the notes of the changelog. Without
 * `--dry-run` it makes the tag as well, in this repository alone; publishing is done by a person, with the commands that it prints.
 * `--skip-tests` leaves the tests out, for trying; `--set VERSION` writes another version wherever it stands, and does nothing else.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { packAll } from './package';
import { makeBuiltCommit } from './release/built-tree';
import { notesOf, unreleasedOf } from './release/changelog';
import { destinationsOf } from './release/destinations';
import { HOME } from './release/home';
import { findObstacles } from './release/obstacles';
import { isVersion, NAMING_VERSION, withVersion } from './release/versions';
import { makeSite } from './site/make-site';
import { writeSite } from './site/write-site';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'skip-tests': { type: 'boolean', default: false },
  set: { type: 'string' },
} as const;

const USAGE = 'Usage: npm run release -- [--dry-run] [--skip-tests], or --set VERSION';

/** What was asked for. */
interface Flags {
  readonly isDry: boolean;
  readonly skipsTests: boolean;
  readonly set: string | null;
}

/** Reads the flags; null where one cannot be followed, which is told. */
function readFlags(): Flags | null {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    return { isDry: values['dry-run'], skipsTests: values['skip-tests'], set: values.set ?? null };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return null;
  }
}

const read = (file: string): Promise<string> => readFile(join(ROOT, file), 'utf8');
const git = async (...words: readonly string[]): Promise<string> =>
  (await run('git', words, { cwd: ROOT })).stdout;

async function readVersion(): Promise<string> {
  return (JSON.parse(await read('package.json')) as { readonly version: string }).version;
}

async function setVersion(version: string): Promise<number> {
  if (!isVersion(version)) {
    console.error(`${version} is no version: 1.2.3, or 1.2.3-beta.1.`);
    return 2;
  }
  await run('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], { cwd: ROOT });
  for (const file of NAMING_VERSION)
    await writeFile(join(ROOT, file), withVersion(await read(file), version));
  console.log(`${version} stands in package.json and in ${NAMING_VERSION.length} files beside it.`);
  return 0;
}

async function release({ isDry, skipsTests }: Flags): Promise<number> {
  const version = await readVersion();
  const obstacles = findObstacles({
    version,
    changelog: await read('CHANGELOG.md'),
    naming: new Map(await Promise.all(NAMING_VERSION.map(async file => [file, await read(file)] as const))),
    home: HOME,
    changes: await git('status', '--porcelain'),
    tags: (await git('tag')).split('\n'),
  });
  tell('In the way of this release', obstacles);
  if (!isDry && obstacles.length > 0) return 1;
  if (!(await runSteps(skipsTests ? 'build' : 'build and test'))) return 1;
  const folder = join(ROOT, '.cache/release', version);
  await pack(folder, version);
  await tag(version, folder, isDry);
  tell(
    isDry ? 'Would be published' : 'To be published, by you',
    destinationsOf(version, relative(ROOT, folder)).map(
      ({ what, where, command }) => `${what} → ${where}\n    ${command}`,
    ),
  );
  await tellNotes(version);
  return 0;
}

/** Builds and tests. False where a step failed. */
async function runSteps(which: 'build' | 'build and test'): Promise<boolean> {
  const steps = [['run', 'build'], ...(which === 'build' ? [] : [['test']])];
  for (const words of steps) {
    const child = spawn('npm', words, { cwd: ROOT, stdio: 'inherit' });
    await once(child, 'close');
    if (child.exitCode !== 0) return false;
  }
  if (which === 'build') console.log('\nThe tests were left out.');
  return true;
}

/** Makes the packages and the site in a folder, with their sums. */
async function pack(folder: string, version: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await packAll(folder, version);
  await writeSite(await makeSite(ROOT), join(folder, 'site'));
  const sums = await Promise.all(files.map(async file => `${await sumOf(file)}  ${basename(file)}\n`));
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
  const sizes = await Promise.all(files.map(async file => (await stat(file)).size));
  tell(
    `Packed in ${relative(ROOT, folder)}`,
    files.map((file, nth) => `${basename(file)}, ${Math.ceil((sizes[nth] ?? 0) / 1024)} KB`),
  );
}

async function sumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function tag(version: string, folder: string, isDry: boolean): Promise<void> {
  const objects = isDry ? join(folder, 'objects') : null;
  const { commit, files } = await makeBuiltCommit(version, { root: ROOT, objects });
  if (isDry) await rm(join(folder, 'objects'), { recursive: true });
  else await git('tag', '--annotate', `v${version}`, '--message', `vanban ${version}`, commit);
  const built = files.filter(name => /^(?:server|client)\/dist\//u.test(name)).length;
  tell(isDry ? 'Would be tagged' : 'Tagged', [`v${version}: ${files.length} files, ${built} of them built`]);
}

async function tellNotes(version: string): Promise<void> {
  const changelog = await read('CHANGELOG.md');
  const notes = [unreleasedOf(changelog), notesOf(changelog, version)?.text ?? ''];
  console.log(`\nNotes of ${version}\n\n${notes.filter(text => text !== '').join('\n\n')}`);
}

function tell(title: string, lines: readonly string[]): void {
  console.log(`\n${title}${lines.length === 0 ? ': nothing' : ''}`);
  for (const line of lines) console.log(`  - ${line}`);
}

const flags = readFlags();
if (flags === null) process.exitCode = 2;
else process.exitCode = flags.set === null ? await release(flags) : await setVersion(flags.set);
