import { cueSetsOf, hasCues } from '../reading/cues';
import type { PlacedBlock } from './placed-block';
import { READERS } from './readers';

/** What a block must have for there to be a symbol in it. */
const SYMBOL = cueSetsOf(READERS.citations.cues);
/** And for a law with its day, the only form that administrative documents have: "Luật Đất đai ngày 18 tháng 01 năm 2024". */
const NAME = cueSetsOf(READERS.shortForms.cues);
const DAY = cueSetsOf(READERS.dates.cues);

/**
 * True for a document that may cite another one by its symbol ("30/2020/NĐ-CP", "23-NQ/TU") or by its name and day. Asked before anything is fetched that
 * only citations need; none is read yet. Linear.
 */
export function mayCite({ blocks }: { readonly blocks: readonly PlacedBlock[] }): boolean {
  return blocks.some(
    ({ block: { cues } }) => hasCues(cues, SYMBOL) || (hasCues(cues, NAME) && hasCues(cues, DAY)),
  );
}
