import { spawnSync } from 'node:child_process';

/**
 * What may take how long, in milliseconds on a machine of usual speed. A limit only ends what hangs, and no test judges by one:
 * each is many times what is needed. What waits inside something else has the shorter limit, so that its message is the one
 * that is read.
 */
const LIMITS_MS = {
  /** Somebody who is asked, and without whose answer the work goes on. */
  answer: 5_000,
  /** What a test waits for: a message of the server, the end of a program, something in a window. */
  wait: 60_000,
  test: 180_000,
  /** A test over folders that a person names. */
  folders: 1_200_000,
  /** All tests of one VS Code window. */
  window: 900_000,
} as const;

/** How long this machine may take. */
export function limitMs(what: keyof typeof LIMITS_MS): number {
  return Math.ceil(LIMITS_MS[what] * slowness());
}

const VARIABLE = 'VANBAN_TEST_SLOWNESS';

/** What the measured work takes on a machine of usual speed, in milliseconds. */
const USUAL_MS = 200;

/** So many times slower than usual is this machine, 1 at least. The first process measures it, and those that it starts read it. */
function slowness(): number {
  const known = Number(process.env[VARIABLE]);
  if (known >= 1) return known;
  const measured = Math.max(1, measureMs() / USUAL_MS);
  process.env[VARIABLE] = measured.toFixed(2);
  return measured;
}

/** Times what tests mostly do: start a program, and read text. */
function measureMs(): number {
  const start = performance.now();
  for (let round = 0; round < 3; round += 1) {
    spawnSync(process.execPath, ['-e', '']);
    'Nghị quyết số 23-NQ/TU ngày 16/12/2021, '
      .repeat(4_000)
      .replaceAll(/\p{L}+|\d+/gu, word => word.normalize('NFD'));
  }
  return performance.now() - start;
}
