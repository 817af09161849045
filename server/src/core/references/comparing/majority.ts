import type { Tellers } from '../others';

/** So many other drafts must say the same as this one; with it they are three. */
const FEWEST_AGREEING = 2;

/**
 * Whether one draft alone says otherwise, and several others say the same as this one: then the odd one is told, and those that
 * are likely right are left in peace.
 */
export function isOddOneElsewhere(agreeing: readonly Tellers[], otherwise: readonly Tellers[]): boolean {
  return countDrafts(otherwise) === 1 && countDrafts(agreeing) >= FEWEST_AGREEING;
}

/** Exact up to 2: of each saying no more drafts are known. */
function countDrafts(sayings: readonly Tellers[]): number {
  return new Set(sayings.flatMap(({ drafts }) => drafts)).size;
}
