import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { COUNTS_VARIABLE, readCounts, type Counts } from '../helpers/counts';

/** A script of package.json that `npm test` runs. */
export type Step =
  | 'build'
  | 'typecheck'
  | 'lint'
  | 'test:node'
  | 'test:programs'
  | 'test:worker'
  | 'test:vscode'
  | 'test:shipped';

/** What became of a step. */
export type StepOutcome =
  | {
      readonly kind: 'ran';
      readonly step: Step;
      readonly hasPassed: boolean;
      /** What its tests came to; null where it has none, or did not come to tell. */
      readonly counts: Counts | null;
      readonly durationMs: number;
    }
  /** It cannot be run, because the build failed. */
  | { readonly kind: 'left-out'; readonly step: Step };

/** Runs one step. What it prints is shown when it has ended: another one may be running beside it. */
export async function runStep(step: Step, folder: string): Promise<StepOutcome> {
  const start = performance.now();
  console.log(`… ${step}`);
  const countsFile = join(folder, step.replace(':', '-'));
  const child = spawn('npm', ['run', '--silent', step], {
    env: { ...process.env, [COUNTS_VARIABLE]: countsFile },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const { code, printed } = await readToEnd(child);
  const hasPassed = code === 0;
  console.log(`\n${hasPassed ? '✔' : '✘'} ${step}\n${printed}`);
  return {
    kind: 'ran',
    step,
    hasPassed,
    counts: readCounts(countsFile),
    durationMs: performance.now() - start,
  };
}

interface Ended {
  /** Null where a signal ended it, or it could not be started. */
  readonly code: number | null;
  readonly printed: string;
}

/** Waits for the end of a program; of one that is broken off with this process, shows what it had printed. */
async function readToEnd(child: ChildProcess): Promise<Ended> {
  const pieces: Buffer[] = [];
  const printed = (): string => Buffer.concat(pieces).toString();
  const breakOff = (): void => {
    console.log(printed());
    child.kill();
  };
  process.once('exit', breakOff);
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number | null>(resolve => {
    child.once('close', resolve).once('error', error => {
      pieces.push(Buffer.from(error.message));
      resolve(null);
    });
  });
  process.off('exit', breakOff);
  return { code, printed: printed() };
}
