import type { Checker, CheckResult, DocumentModel, Surroundings } from '../../core/index';

/** How long the server may be deaf to its client, in milliseconds. */
const FIRST_SLICE_MS = 20;

/** What is checked, by what, among what. */
export interface Check {
  readonly model: DocumentModel;
  readonly checker: Checker;
  readonly surroundings: Surroundings;
}

/**
 * Checks without keeping the client waiting: between two slices messages come in, and one of them may be an edit or a
 * cancellation. What a slice has read is remembered block by block; slices grow, so each gets further than the last.
 * Null where `isStale` said between two slices that the result is of no use any more.
 */
export async function checkInSlices(
  { model, checker, surroundings }: Check,
  isStale: () => boolean,
): Promise<CheckResult | null> {
  for (let sliceMs = FIRST_SLICE_MS; ; sliceMs *= 2) {
    const result = checker.check(model, { surroundings, shouldStop: stopAfter(sliceMs) });
    if (result !== null) return result;
    await nextTurn();
    if (isStale()) return null;
  }
}

/** Resolves when messages that have come in had their turn. */
export async function nextTurn(): Promise<void> {
  // The first timer may be due before the loop has looked at its input; by the second one it has.
  await nextTimer();
  await nextTimer();
}

/** Looking at the clock costs more than most blocks do, so it is looked at now and then. */
const ASKED_BETWEEN_LOOKS = 32;

/** Says yes once so many milliseconds have gone by. */
export function stopAfter(delayMs: number): () => boolean {
  const deadlineMs = performance.now() + delayMs;
  let asked = 0;
  return () => {
    asked += 1;
    return asked % ASKED_BETWEEN_LOOKS === 0 && performance.now() > deadlineMs;
  };
}

function nextTimer(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
