import { cueSetsOf, hasCues, type CueSet } from '../reading/cues';
import { READERS, type ClaimList } from './readers';

/** The lists of claims that a block has, in an order in which each stands behind those that it is read from. */
export const CLAIM_LISTS = Object.keys(READERS) as readonly ClaimList[];

/** Some lists of claims: a bit for each, by its place among all. */
export type ListSet = number;

const CUES_OF_LISTS = CLAIM_LISTS.map(list => cueSetsOf(READERS[list].cues));

/** The lists that a block with some cues may have claims in. The others are empty, and nobody need ask for them. */
export function listsWith(cues: CueSet): ListSet {
  let lists: ListSet = 0;
  for (let place = 0; place < CUES_OF_LISTS.length; place += 1) {
    if (hasCues(cues, CUES_OF_LISTS[place] ?? [])) lists |= 1 << place;
  }
  return lists;
}
