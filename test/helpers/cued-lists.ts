import { createBlock, type Block } from '../../server/src/core/block/block';
import { CLAIM_LISTS } from '../../server/src/core/block/claim-lists';
import { READERS, type ClaimList } from '../../server/src/core/block/readers';
import { cueSetsOf, hasCues } from '../../server/src/core/reading/cues';
import { readWritten } from '../../server/src/core/reading/reading';

/** Whether a text has the cues of a list of claims. */
export function hasCuesOf(list: ClaimList, text: string): boolean {
  return hasCues(createBlock('paragraph', text).cues, cueSetsOf(READERS[list].cues));
}

/** What the reader of a list finds in a text, whatever cues it has. */
export function readList(list: ClaimList, text: string): readonly unknown[] {
  const read = READERS[list].read as (block: Block) => readonly unknown[];
  return read(createBlock('paragraph', text));
}

/** The lists of which a reader finds something in a written text though it lacks their cues. */
export function uncuedLists(written: string): readonly ClaimList[] {
  const { text } = readWritten(written);
  return CLAIM_LISTS.filter(list => readList(list, text).length > 0 && !hasCuesOf(list, text));
}
