import type { Register } from '../register/register';
import type { OtherDrafts } from '../references/others';

/** What a document rule may know beside the document. Null where there is none, or nobody asked for it to be read. */
export interface Surroundings {
  readonly register: Register | null;
  readonly others: OtherDrafts | null;
}

/** A document by itself. */
export const NO_SURROUNDINGS: Surroundings = { register: null, others: null };

/** What a rule reads of the surroundings; the host fetches only what a rule in force reads. */
export type SurroundingKind = keyof Surroundings;
