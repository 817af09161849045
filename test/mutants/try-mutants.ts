import { fork, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { limitMs } from '../helpers/limits';
import { plant, type Numbered } from './plant';
import type { Told } from './worker';

const ROOT = resolve(import.meta.dirname, '../..');

/** What became of a mutant: a test failed, no test failed, no test ever came there. */
export type Fate = 'killed' | 'survived' | 'unreached';

/** Where mutants are tried, with which specs, and who is told what became of each. */
export interface Trial {
  readonly folder: string;
  /** Patterns of files. */
  readonly specs: readonly string[];
  readonly onFate: (numbered: Numbered, fate: Fate) => void;
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

/** Tries mutants until one hangs; that one is killed with the worker, and those behind it are given back. */
function runWorker(
  mutants: readonly Numbered[],
  { folder, specs, onFate }: Trial,
): Promise<readonly Numbered[]> {
  const worker = startWorker(mutants, folder, specs);
  let left = mutants;
  let timer: NodeJS.Timeout | undefined;
  const settle = (id: number, fate: Fate): void => {
    for (const numbered of left) if (numbered.id === id) onFate(numbered, fate);
    left = left.filter(numbered => numbered.id !== id);
  };
  worker.on('message', (told: Told) => {
    clearTimeout(timer);
    if (told.kind !== 'trying') settle(told.id, told.kind);
    else
      timer = setTimeout(() => {
        settle(told.id, 'killed');
        worker.kill('SIGKILL');
      }, limitMs('test'));
  });
  return new Promise((settled, reject) => {
    worker.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === 'SIGKILL') settled(left);
      else reject(new Error(`The worker ended with ${String(code)}.`));
    });
  });
}

function startWorker(mutants: readonly Numbered[], folder: string, specs: readonly string[]): ChildProcess {
  const ids = mutants.map(({ id }) => id).join(',');
  const files = globSync([...specs], { cwd: folder, absolute: true }).sort();
  return fork(join(folder, 'test/mutants/worker.ts'), [ids, ...files], {
    cwd: folder,
    execArgv: ['--import', 'tsx'],
    // What random values there are stay the same for each mutant.
    env: { ...process.env, VANBAN_TEST_SEED: '1' },
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
