import { cueSetsOf, hasCues } from '../reading/cues';
import type { PlacedBlock } from './placed-block';
import { READERS } from './readers';

/** What a block must have for there to be a symbol in it. */
const SYMBOL = cueSetsOf(READERS.citations.cues);

/**
 * True for a document that may cite another one by its symbol: "30/2020/NĐ-CP", "23-NQ/TU". Asked before anything is fetched that
 * only citations need; none is read yet. Linear.
 */
export function mayCite({ blocks }: { readonly blocks: readonly PlacedBlock[] }): boolean {
  return blocks.some(({ block }) => hasCues(block.cues, SYMBOL));
}
