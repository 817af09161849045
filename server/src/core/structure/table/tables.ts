import type { PlacedBlock } from '../../block/placed-block';
import { rememberingVersions } from '../../block/remembering';
import type { TextPieces } from '../../text/pieces';
import { spanFrom, textAt, type Span } from '../../text/span';
import { MOST_LINES } from './grid/lines';
import { readTables, type ReadTables, type Table } from './read-tables';
import type { RowRun } from './row-runs';
import { findTableRuns } from './table-runs';

/** A table of a document. Its spans are offsets of `text`, which starts at `start` in the document. */
export interface PlacedTable {
  readonly start: number;
  readonly text: string;
  readonly table: Table;
}

/** The tables of a text that begins with a block: an edit reads only the table that it touches, and of that the rows that it touches. */
const tablesFrom = rememberingVersions<ReadTables, [text: string, caption: string]>((before, text, caption) =>
  readTables(text, caption, before),
);

/** What tables are found in. */
interface Rows {
  readonly pieces: TextPieces;
  readonly blocks: readonly PlacedBlock[];
}

/** The tables of a document, in order. Linear in the number of blocks where nothing has changed. */
export function findTables(document: Rows): readonly PlacedTable[] {
  return tablesOf(document, findTableRuns(document.blocks));
}

/** Those that stand in a stretch or around it. The cells of the others are not read. */
export function findTablesAround(document: Rows, wanted: Span): readonly PlacedTable[] {
  const { blocks } = document;
  const runs = findTableRuns(blocks).filter(
    ({ first, last }) => endOf(blocks[first - 1]) <= wanted.end && endOf(blocks[last]) >= wanted.start,
  );
  return tablesOf(document, runs);
}

function tablesOf({ pieces, blocks }: Rows, runs: readonly RowRun[]): readonly PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (const { first, last } of runs) {
    const opening = blocks[first];
    if (opening === undefined || last - first >= MOST_LINES) continue;
    const above = spanFrom(endOf(blocks[first - 1]), opening.start);
    const start = above.end - lengthOfIndent(textAt(pieces, above));
    const run = pieces.slice(start, endOf(blocks[last]));
    for (const table of tablesFrom(opening.block, run, captionOf(blocks[first - 1])).tables) {
      tables.push({ start, text: run, table });
    }
  }
  return tables;
}

/** How much at the end of a text is blanks and tabs: a row of tabs may begin with an empty cell, which is no part of its block. */
function lengthOfIndent(text: string): number {
  let start = text.length;
  while (start > 0 && (text.charAt(start - 1) === '\t' || text.charAt(start - 1) === ' ')) start -= 1;
  return text.length - start;
}

function endOf(placed: PlacedBlock | undefined): number {
  return placed === undefined ? 0 : placed.start + placed.block.text.length;
}

/** What stands above a table, where it names a unit: "ĐVT: triệu đồng", "Đơn vị tính: ha". */
function captionOf(above: PlacedBlock | undefined): string {
  const text = above?.block.text ?? '';
  return text.length <= LONGEST_CAPTION && UNIT.test(text) ? text : '';
}

const LONGEST_CAPTION = 120;
const UNIT = /(?:^|[^\p{L}])(?:ĐVT|đvt|[Đđ]ơn vị)/u;
