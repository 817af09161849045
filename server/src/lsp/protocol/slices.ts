import type { Checker, CheckResult, DocumentModel, Surroundings } from '../../core/index';

/** How long the server may be deaf to its client, in milliseconds. */
const SLICE_MS = 20;

/** What is checked, by what, among what. */
export interface Check {
  readonly model: DocumentModel;
  readonly checker: Checker;
  readonly surroundings: Surroundings;
}

/**
 * Checks without keeping the client waiting: between two slices messages come in, and one of them may be an edit or a
 * cancellation. Each slice goes on where the last one stopped, so that none need be longer than another.
 * Null where `isStale` said between two slices that the result is of no use any more.
 */
export async function checkInSlices(
  { model, checker, surroundings }: Check,
  isStale: () => boolean,
): Promise<CheckResult | null> {
  for (;;) {
    const result = checker.check(model, { surroundings, shouldStop: stopAfter(SLICE_MS) });
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

/** Says yes once so many milliseconds have gone by. Behind a rule, which passes over a whole draft, the clock is looked at each time. */
export function stopAfter(delayMs: number): (behind?: 'rule') => boolean {
  const deadlineMs = performance.now() + delayMs;
  let asked = 0;
  return behind => {
    if (behind === 'rule') return performance.now() > deadlineMs;
    asked += 1;
    return asked % ASKED_BETWEEN_LOOKS === 0 && performance.now() > deadlineMs;
  };
}

function nextTimer(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 0);
  });
}
