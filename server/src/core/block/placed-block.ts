import type { Block } from './block';

/** A block and where it starts in the document, in UTF-16 code units. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  /** True where reading may begin anew: at the start, behind a blank line, behind a whole long paragraph. */
  readonly opensGroup: boolean;
}
