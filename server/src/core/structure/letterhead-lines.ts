import type { PlacedBlock } from '../model/placed-block';
import type { Span } from '../text/span';

/** A line, or a cell of a table, with its words; lines without a letter or digit are left out. */
export interface LetterheadLine {
  /** NFC, runs of blanks as one, without marks of Markdown. */
  readonly text: string;
  /** Where it stands in the document. */
  readonly span: Span;
  /** True behind a blank line. */
  readonly isNewGroup: boolean;
}

/** The lines of some blocks. Columns that became text are parted by tabs, bars or wide gaps. Linear. */
export function readLetterheadLines(blocks: readonly PlacedBlock[]): readonly LetterheadLine[] {
  return blocks.flatMap(placed => [...linesOf(placed)]);
}

function* linesOf({ start, block, opensGroup }: PlacedBlock): Iterable<LetterheadLine> {
  let isFirst = true;
  for (const { 0: written, index } of block.text.slice(0, LONGEST_HEAD).matchAll(LINE)) {
    const text = written.normalize('NFC').replace(MARKS, ' ').replace(/\s+/gu, ' ').trim();
    if (!HAS_WORD.test(text)) continue;
    const at = start + index;
    yield { text, span: { start: at, end: at + written.length }, isNewGroup: isFirst && opensGroup };
    isFirst = false;
  }
}

/** A letterhead that became one block is far shorter; a body without blank lines need not be read through. */
const LONGEST_HEAD = 4000;
/** A stretch without line end, tab or bar, up to a gap of three blanks. */
const LINE = /[^\r\n\t| ]+(?: {1,2}[^\r\n\t| ]+)*/gu;
const MARKS = /[*_#]+|<!--|-->|-{3,}/gu;
const HAS_WORD = /[\p{L}\d]/u;
