import { createRandom } from '../bench/random';
import { readTexts } from '../fuzz/texts';
import { operate, type Desk } from './operations';
import { startWatchedServer } from './server';

export interface SoakOptions {
  readonly operations: number;
  readonly seed: number;
  /** Told how far it is, with the memory of the server in bytes. */
  readonly onMeasure: (done: number, bytes: number) => void;
}

/** How often the memory is measured. */
const MEASURES = 10;

/**
 * Does many random things with a real server over its standard streams, and gives its memory in bytes at ten times, each after
 * all drafts were closed and what nobody needs was collected. Rejects where an answer is wrong.
 */
export async function soak({ operations, seed, onMeasure }: SoakOptions): Promise<readonly number[]> {
  const { client, aliveBytes } = await startWatchedServer();
  const desk: Desk = { client, next: createRandom(seed), texts: readTexts(), open: new Set() };
  const measured: number[] = [];
  for (let done = 1; done <= operations; done += 1) {
    await operate(desk);
    if (done % Math.ceil(operations / MEASURES) !== 0) continue;
    await client.reset();
    desk.open.clear();
    const bytes = await aliveBytes();
    measured.push(bytes);
    onMeasure(done, bytes);
  }
  await client.stop();
  return measured;
}

/** True where memory grew: the least of the last third is a tenth and two megabytes above the most of the third before it. */
export function hasGrown(measured: readonly number[]): boolean {
  const third = Math.ceil(measured.length / 3);
  const last = Math.min(...measured.slice(-third));
  const before = Math.max(...measured.slice(-2 * third, -third));
  return last > before * 1.1 + 2_000_000;
}
