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
  await readAllOnce(desk);
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

/**
 * Has the server read what it reads once and keeps: the words of the built-in register, of which a completion asks. Else the first of the
 * operations that does, which may be any, would look like a leak of six megabytes.
 */
async function readAllOnce({ client }: Desk): Promise<void> {
  const text = 'Căn cứ Nghị định công tác văn thư';
  await client.open('mở đầu.vanban', text);
  const textDocument = { uri: client.uriOf('mở đầu.vanban') };
  await client.connection.sendRequest('textDocument/completion', {
    textDocument,
    position: { line: 0, character: text.length },
  });
  await client.pull('mở đầu.vanban');
  await client.close('mở đầu.vanban');
}

/** True where memory grew: in the middle of the last third it is a tenth above the middle of the third before it. */
export function hasGrown(measured: readonly number[]): boolean {
  const third = Math.floor(measured.length / 3);
  return middleOf(measured.slice(-third)) > 1.1 * middleOf(measured.slice(-2 * third, -third));
}

function middleOf(bytes: readonly number[]): number {
  return [...bytes].sort((first, second) => first - second)[bytes.length >> 1] ?? 0;
}
