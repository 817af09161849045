import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { CheckFlags } from '../../arguments/check-flags';
import type { Target } from '../../files/targets';

/** So many bytes for each thread pay for starting it: some tenth of a second. */
const BYTES_WORTH_A_THREAD = 4_000_000;

/** Each takes some 150 MB. Who has more may ask for more threads. */
const MOST_UNASKED = 8;

/**
 * How many threads a run is divided among; 1 is this thread alone. A run that fixes stays in one: what a file says after its fixes
 * counts for the files behind it.
 */
export function countThreads({ concurrency, fix }: CheckFlags, targets: readonly Target[]): number {
  if (fix !== 'none') return 1;
  const files = targets.filter(({ kind }) => kind === 'file');
  if (concurrency !== 'auto') return Math.max(1, Math.min(concurrency, files.length));
  const most = Math.min(availableParallelism(), files.length, MOST_UNASKED);
  return most < 2 ? 1 : Math.max(1, Math.min(most, countWorthwhile(files, most)));
}

/** Looks at sizes only until there are enough bytes for all threads. */
function countWorthwhile(files: readonly Target[], most: number): number {
  let bytes = 0;
  for (const { path } of files) {
    bytes += sizeOf(path);
    if (bytes >= most * BYTES_WORTH_A_THREAD) return most;
  }
  return Math.floor(bytes / BYTES_WORTH_A_THREAD);
}

/** A file that cannot be looked at is told when it is to be checked. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
