import { fork, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { NO_GROWTH } from '../helpers/growth';
import { limitMs } from '../helpers/limits';
import { plant, type Numbered } from './plant';
import type { Told, Work } from './worker';

const ROOT = resolve(import.meta.dirname, '../..');

/** All specs take a tenth of it. */
const MOST_MEGABYTES = 3_000;

/** What became of a mutant: a test failed, none failed, none ever came there, or it counts only while its file is loaded. */
export type Fate = 'killed' | 'survived' | 'unreached' | 'loading';

/** Where mutants are tried, with which specs, and who is told what became of each. */
export interface Trial {
  readonly folder: string;
  /** Patterns of files. */
  readonly specs: readonly string[];
  /** So much processor time may be spent on one mutant. */
  readonly mostMs: number;
  readonly onFate: (numbered: Numbered, fate: Fate) => void;
  /** Told, perhaps more than once, of tests that fail without a mutant and are not asked. */
  readonly onLeftOut: (titles: readonly string[]) => void;
}

/** Tries mutants in a copy of the checkout, which the folder becomes. */
export async function tryMutants(mutants: readonly Numbered[], trial: Trial): Promise<void> {
  const { folder } = trial;
  await copyCheckout(folder);
  for (const file of new Set(mutants.map(({ mutant }) => mutant.file))) {
    const inFile = mutants.filter(({ mutant }) => mutant.file === file);
    await writeFile(join(folder, file), plant(await readFile(join(ROOT, file), 'utf8'), inFile));
  }
  let left = mutants;
  while (left.length > 0) left = await runWorker(left, trial);
}

/** Tries mutants until one hangs or takes all memory; that one is killed with the worker, and those behind it are given back. */
async function runWorker(mutants: readonly Numbered[], trial: Trial): Promise<readonly Numbered[]> {
  const worker = await startWorker(mutants, trial);
  let left = mutants;
  const settle = (id: number | undefined, fate: Fate): void => {
    for (const numbered of left) if (numbered.id === id) trial.onFate(numbered, fate);
    left = left.filter(numbered => numbered.id !== id);
  };
  const onSilence = (): void => {
    settle(left[0]?.id, 'killed');
    worker.kill('SIGKILL');
  };
  // Nothing is waited for before the first mutant: loading the specs and running them once takes its time.
  let timer: NodeJS.Timeout | undefined;
  let hasBegun = false;
  worker.on('message', (told: Told) => {
    if (told.kind === 'begins') {
      hasBegun = true;
      trial.onLeftOut(told.leavesOut);
    } else if (told.kind !== 'alive') settle(told.id, told.kind);
    clearTimeout(timer);
    if (hasBegun) timer = setTimeout(onSilence, limitMs('wait'));
  });
  return new Promise((settled, reject) => {
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      const isDone = code === 0 || signal === 'SIGKILL';
      if (!isDone && hasBegun) settle(left[0]?.id, 'killed');
      if (isDone || hasBegun) settled(left);
      else reject(new Error(`The worker ended with ${String(code)}.`));
    });
  });
}

async function startWorker(
  mutants: readonly Numbered[],
  { folder, specs, mostMs }: Trial,
): Promise<ChildProcess> {
  const files = globSync([...specs], { cwd: folder, absolute: true }).sort();
  const work: Work = { mutants, specs: files, mostMs };
  const path = join(folder, 'work.json');
  await writeFile(path, JSON.stringify(work));
  return fork(join(folder, 'test/mutants/worker.ts'), [path], {
    cwd: folder,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MOST_MEGABYTES}`],
    // What random values there are stay the same for each mutant.
    env: { ...process.env, VANBAN_TEST_SEED: '1', [NO_GROWTH]: '1' },
  });
}

/** All that the specs of core read. */
async function copyCheckout(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['server/src', 'server/data', 'server/snippets', 'server/scripts', 'test', 'examples'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json', 'vanban.config.schema.json'])
    await cp(join(ROOT, name), join(folder, name));
  for (const name of ['node_modules', 'server/dist']) await symlink(join(ROOT, name), join(folder, name));
}
