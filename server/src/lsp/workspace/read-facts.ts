import { readAhead, readDraftFacts, type DraftFacts } from '../../core/index';
import type { LinedText } from '../drafts/positions';
import { nextTurn, stopAfter } from '../protocol/slices';

/** Larger files are no drafts that somebody writes; they are left out of the workspace. */
export const MAX_DRAFT_BYTES = 4_000_000;
/** The same for open drafts, in UTF-16 units: Vietnamese has about 1.3 bytes for each. */
export const MAX_DRAFT_LENGTH = 3_000_000;

/** How long the server may be deaf to its client, in milliseconds. */
const SLICE_MS = 20;

/** Reads what a draft says, without keeping the client waiting. Null where `isStale` said meanwhile that nobody needs it. */
export async function readFactsInSlices(
  { model, lines }: LinedText,
  isStale: () => boolean,
): Promise<DraftFacts | null> {
  while (!readAhead(model, stopAfter(SLICE_MS))) {
    await nextTurn();
    if (isStale()) return null;
  }
  return readDraftFacts(model, lines);
}
