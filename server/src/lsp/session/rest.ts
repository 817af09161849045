import type { Draft } from '../drafts/draft';
import { MAX_DRAFT_LENGTH } from '../workspace/read-facts';

/** Nobody who types pauses so long between two keys, in milliseconds. */
const REST_MS = 300;

/** Whether a draft is so long that passing over all of it once takes longer than a key may. */
export function isVeryLong({ model }: Pick<Draft, 'model'>): boolean {
  return model.pieces.length > MAX_DRAFT_LENGTH;
}

/**
 * Waits until typing in a very long draft rests: checking it for each key would take all the time that the keys need. A shorter one, and one
 * that was just opened, is checked at once. False where `isStale` says behind the rest that nobody needs this version any more.
 */
export async function restsLong(draft: Draft, isStale: () => boolean): Promise<boolean> {
  if (!isVeryLong(draft) || draft.edits.length === 0) return true;
  await new Promise(resolve => {
    setTimeout(resolve, REST_MS);
  });
  return !isStale();
}
