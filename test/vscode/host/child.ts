import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { limitMs } from '../../helpers/limits';

/** A program that was started, with all that it has printed. */
export interface Child {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code; null when a signal ended the program. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** Starts a program. It ends with this process at the latest. */
export function startChild(program: string, args: readonly string[], options: SpawnOptions): Child {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => printed.push(data.toString()));
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<number | null>(resolve => {
    child.once('error', error => {
      printed.push(error.message);
      resolve(null);
    });
    child.once('exit', resolve);
  });
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    child.kill();
    const force = setTimeout(kill, limitMs('answer'));
    await ended;
    clearTimeout(force);
  };
  return { process: child, output: () => printed.join(''), ended, stop };
}

/** Resolves with the match as soon as the program prints it; rejects when the program ends or time runs out first. */
export async function waitForOutput(child: Child, pattern: RegExp): Promise<RegExpExecArray> {
  const limit = limitMs('wait');
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new Error(`${why}:\n${child.output()}`));
    };
    const timer = setTimeout(() => {
      fail(`nothing matched ${pattern.source} within ${limit} ms`);
    }, limit);
    const look = (): void => {
      const match = pattern.exec(child.output());
      if (match === null) return;
      clearTimeout(timer);
      resolve(match);
    };
    child.process.stdout?.on('data', look);
    child.process.stderr?.on('data', look);
    void child.ended.then(code => {
      clearTimeout(timer);
      fail(`the program ended with ${String(code)}`);
    });
    look();
  });
}
