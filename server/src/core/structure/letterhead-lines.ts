import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import { remembering } from '../block/remembering';
import { shiftSpan, spanFrom, type Span } from '../text/span';
import { cutStretches } from './stretches';
import { squeezeBlanks } from '../text/blanks';

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
  return blocks.flatMap(({ start, block, opensGroup }) =>
    linesOf(block).map(({ text, span }, index) => ({
      text,
      span: shiftSpan(span, start),
      isNewGroup: opensGroup && index === 0,
    })),
  );
}

/** Its lines with spans of the block: read once, since the rules of the letterhead look at every edit. */
const linesOf = remembering((block: Block) => {
  const lines: Pick<LetterheadLine, 'text' | 'span'>[] = [];
  const head = block.text.slice(0, LONGEST_HEAD);
  for (const { start, end } of cutStretches(head)) {
    const written = head.slice(start, end);
    const text = squeezeBlanks(written.replace(MARKS, ' ')).trim();
    if (HAS_WORD.test(text)) lines.push({ text, span: spanFrom(start, end) });
  }
  return lines;
});

/** A letterhead that became one block is far shorter; a body without blank lines need not be read through. */
export const LONGEST_HEAD = 4000;
const MARKS = /[*_#]+|<!--|-->|-{3,}/gu;
const HAS_WORD = /[\p{L}\d]/u;
