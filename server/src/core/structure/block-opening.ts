import { readUnitHeading, skipMarks, type UnitHeading } from './unit-headings';

/** What a block tells of the outline: kept with the block, so that an edit reads no other one again. */
export interface BlockOpening {
  readonly heading: UnitHeading | null;
  /** True where the block begins with a quotation mark: “Điều 5. …. Its heading is another text's then. */
  readonly isQuotation: boolean;
  /** Where a quotation begins that the block does not close, or -1. */
  readonly opensAt: number;
  /** True where the block would close a quotation that began before it. */
  readonly closes: boolean;
}

/** Reads the opening of a block from its first characters and its quotation marks. */
export function readBlockOpening(text: string): BlockOpening {
  const heading = readUnitHeading(text);
  const opening = text.lastIndexOf('“');
  const closing = text.lastIndexOf('”');
  const straight = text.lastIndexOf('"');
  if (opening === -1 && closing === -1 && straight === -1) return heading === null ? PLAIN : plain(heading);
  const first = skipMarks(text);
  const isStraight = text.charAt(first) === '"';
  // Straight marks are followed only from the start of a block: elsewhere one too many would swallow what follows.
  const opensStraight = isStraight && straight === first && closing === -1;
  return {
    heading,
    isQuotation: isStraight || text.charAt(first) === '“',
    opensAt: opening > closing ? opening : opensStraight ? first : -1,
    closes: Math.max(closing, straight) > opening,
  };
}

const PLAIN: BlockOpening = plain(null);

function plain(heading: UnitHeading | null): BlockOpening {
  return { heading, isQuotation: false, opensAt: -1, closes: false };
}
