import {
  textOf,
  type WordBlock,
  type WordCell,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from './content/tree';
import { columnsOf, isLayout } from './layout';
import type { TextWriter, WrittenIn } from './text-writer';

/** Where blocks are written. */
interface Into {
  readonly writer: TextWriter;
  readonly context: WrittenIn;
}

/** What parts the paragraphs of a draft, and the lines of a letterhead. */
const BLANK_LINE = '\n\n';
const LINE = '\n';

/** Writes the blocks of a part behind what is written, as a draft has them. */
export function writeBlocks(blocks: readonly WordBlock[], writer: TextWriter, context: WrittenIn): void {
  writeAll(blocks, { writer, context }, BLANK_LINE);
}

/** `gap` parts the blocks from each other; a blank line stands before the first. */
function writeAll(blocks: readonly WordBlock[], into: Into, gap: string): void {
  let before = BLANK_LINE;
  for (const block of blocks) {
    if (block.kind === 'table') {
      writeTable(block, into);
      before = BLANK_LINE;
    } else if (writeParagraph(block, into, before)) before = gap;
    else before = BLANK_LINE;
  }
}

/** Paragraphs without text are not written; returns whether it was. */
function writeParagraph(paragraph: WordParagraph, into: Into, before: string): boolean {
  const { writer, context } = into;
  const hasText = textOf(paragraph).trim() !== '';
  if (hasText) {
    if (writer.length > 0) writer.make(before);
    writer.write(paragraph, context);
  }
  for (const box of paragraph.boxes) writeAll(box, into, LINE);
  return hasText && paragraph.boxes.length === 0;
}

function writeTable(table: WordTable, into: Into): void {
  if (isLayout(table)) {
    for (const { cells } of table.rows) for (const { blocks } of cells) writeAll(blocks, into, LINE);
    return;
  }
  const columns = columnsOf(table);
  const { writer, context } = into;
  const inRow = { writer, context: { ...context, isInRow: true } };
  let before = writer.length > 0 ? BLANK_LINE : '';
  for (const row of table.rows) {
    writer.make(before);
    writeRow(row, inRow, columns);
    before = LINE;
  }
}

/** A cell that takes several columns is followed by empty ones, so that each number stands below its head. */
function writeRow({ cells, before }: WordRow, into: Into, columns: number): void {
  const { writer } = into;
  writer.make('|' + EMPTY_CELL.repeat(before));
  let taken = before;
  for (const cell of cells) {
    writer.make(' ');
    writeCell(cell, into);
    writer.make(` |${EMPTY_CELL.repeat(cell.span - 1)}`);
    taken += cell.span;
  }
  writer.make(EMPTY_CELL.repeat(Math.max(columns - taken, 0)));
}

const EMPTY_CELL = '  |';

/** The paragraphs of a cell on one line. */
function writeCell({ blocks, isContinued }: WordCell, { writer, context }: Into): void {
  if (isContinued) return;
  let isFirst = true;
  for (const paragraph of paragraphsOf(blocks)) {
    if (textOf(paragraph).trim() === '' && paragraph.label === '') continue;
    if (!isFirst) writer.make('<br>');
    isFirst = false;
    writer.write(paragraph, context);
  }
}

/** All paragraphs in some blocks, those of tables in tables and of text boxes too. */
function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block, ...block.boxes.flatMap(paragraphsOf)]
      : block.rows.flatMap(({ cells }) => cells.flatMap(cell => paragraphsOf(cell.blocks))),
  );
}
