import type { DocumentModel } from '../document/document';
import { trialsOf, type TieTrial } from '../claims/statement/trials';

/** The readings of the figures of a document by which it can be counted how often each class of ties agrees. */
export function tieTrialsOf({ blocks }: DocumentModel): readonly TieTrial[] {
  return blocks.flatMap(({ block }) => trialsOf(block.measures));
}
