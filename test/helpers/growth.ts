import assert from 'node:assert/strict';

/** So many times smaller is the small size. */
const STEP = 8;

/** Between what linear work takes more of for the large size, 8 times, and what quadratic work takes, 64 times. */
const MOST = 23;

/** Below this the processor time of the small size is mostly that of other things. */
const LEAST_MS = 10;

const TRIES = 3;

/** Set where a run asks what is found and not how quickly, as one does that tries mutants. */
export const NO_GROWTH = 'VANBAN_TEST_NO_GROWTH';

/**
 * Fails where work grows with the square of its size. Judged by the processor time of this process, which waiting for other
 * programs does not add to, of the size against an eighth of it; each the shortest of a few tries, since anything may disturb one.
 * With `NO_GROWTH` the small size is worked on once, for what else the work asserts.
 */
export function assertLinear(size: number, work: (size: number) => void): void {
  const small = Math.ceil(size / STEP);
  const large = small * STEP;
  // What is loaded and compiled on first use is not of the matter.
  work(small);
  if (process.env[NO_GROWTH] !== undefined) return;
  let smallMs = Infinity;
  let largeMs = Infinity;
  for (let tries = 0; tries < TRIES; tries += 1) {
    smallMs = Math.max(LEAST_MS, Math.min(smallMs, timeMs(work, small), timeMs(work, small)));
    largeMs = Math.min(largeMs, timeMs(work, large));
    if (largeMs <= MOST * smallMs) return;
  }
  assert.fail(`${Math.round(largeMs)} ms for ${large}, but ${Math.round(smallMs)} ms for ${small}`);
}

function timeMs(work: (size: number) => void, size: number): number {
  const start = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
