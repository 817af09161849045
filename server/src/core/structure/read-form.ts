import type { PlacedBlock } from '../block/placed-block';
import type { FormPart } from './outline';
import { findClosing, readClosing, type ClosingPlace } from './read-closing';
import { readLetterhead } from './read-letterhead';
import { readPreamble } from './read-preamble';

/** Where the body lies, by the indexes of blocks. */
export interface FormPlace {
  /** The first block of the body. */
  readonly firstBlock: number;
  /** The first one behind it: of the closing, or the number of blocks. */
  readonly closingBlock: number;
  /** The first block behind the closing: annexes and attached texts. */
  readonly afterBlock: number;
}

/** The parts of the form, and the place of the body between them. */
export interface Form extends FormPlace {
  readonly parts: readonly FormPart[];
  readonly closing: ClosingPlace;
}

/**
 * Reads the parts of the form: above, before and behind the body. Linear, as the marks of the blocks are kept with them; the search
 * for the closing is spared where its place is known.
 */
export function readForm(blocks: readonly PlacedBlock[], known: ClosingPlace | null): Form {
  const letterhead = readLetterhead(blocks);
  const preamble = readPreamble(blocks, letterhead.next);
  const closing = known ?? findClosing(blocks, preamble.next);
  // Names in capitals on a cover are no authority.
  const isForm = letterhead.parts.length > 0 || preamble.parts.some(({ kind }) => kind !== 'authority');
  return {
    parts: [...letterhead.parts, ...(isForm ? preamble.parts : []), ...readClosing(blocks, closing)],
    closing,
    firstBlock: preamble.next,
    closingBlock: closing.first,
    afterBlock: closing.next,
  };
}
