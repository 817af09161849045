// `npm test`: runs every step, also behind one that has failed, and tells at the end what each came to.
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedNotice } from '../helpers/seed';
import { runStep, type Step, type StepOutcome } from './step';
import { hasPassed, summarize } from './summary';

/** The longest first: some of them go on beside each other, and the next one begins where one has ended. */
const STEPS: readonly Step[] = [
  'test:node',
  'test:vscode',
  'test:programs',
  'test:worker',
  'lint',
  'test:shipped',
  'typecheck',
];
/** One more than there are cores: windows and child processes wait a third of their time, and leave a core to another step. */
const BESIDE = availableParallelism() + 1;

/** These read what was built. */
const NEED_BUILD: readonly Step[] = [
  'test:node',
  'test:programs',
  'test:worker',
  'test:vscode',
  'test:shipped',
];

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-steps-'));
  const build = await runStep('build', folder);
  const waiting = STEPS.values();
  const rows = Array.from({ length: BESIDE }, () => runRow(waiting, { folder, isBuilt: hasPassed(build) }));
  const ran = (await Promise.all(rows)).flat();
  const outcomes = [
    build,
    ...ran.toSorted((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step)),
  ];
  await rm(folder, { recursive: true });
  const isGood = outcomes.every(hasPassed);
  if (!isGood) console.log(`${seedNotice()}\n`);
  console.log(summarize(outcomes));
  process.exitCode = isGood ? 0 : 1;
}

interface RowContext {
  /** Where suites tell what they came to. */
  readonly folder: string;
  readonly isBuilt: boolean;
}

/** Takes one step after another from those that are waiting, which all rows share. */
async function runRow(
  waiting: Iterable<Step>,
  { folder, isBuilt }: RowContext,
): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  for (const step of waiting) {
    const canRun = isBuilt || !NEED_BUILD.includes(step);
    outcomes.push(canRun ? await runStep(step, folder) : { kind: 'left-out', step });
  }
  return outcomes;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
// The steps inherit the seed that the notice names.
seedNotice();
await main();
