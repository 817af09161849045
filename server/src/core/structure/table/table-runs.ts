import type { PlacedBlock } from '../../block/placed-block';
import { findRowRuns, type RowRun } from './row-runs';

/**
 * The runs of rows that may be tables, by the indexes of their blocks. A line of one cell between rows of tabs or aligned columns is one of them, and
 * a table goes on behind a blank line where its head is repeated, as tables do that a page cuts. Linear.
 */
export function findTableRuns(blocks: readonly PlacedBlock[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const run of findRowRuns(blocks, 0, ({ mayBeTable }) => mayBeTable)) {
    const before = runs.at(-1);
    if (before !== undefined && goesOn(blocks, before, run))
      runs[runs.length - 1] = { first: before.first, last: run.last };
    else runs.push(run);
  }
  return runs;
}

function goesOn(blocks: readonly PlacedBlock[], before: RowRun, run: RowRun): boolean {
  const opening = blocks[run.first];
  if (opening === undefined) return false;
  return opening.opensGroup ? repeatsHead(blocks, before, run) : isTitled(blocks, before, run);
}

/** True where the second run repeats the head of the first, and goes on counting where that is not closed by a total. */
function repeatsHead(blocks: readonly PlacedBlock[], before: RowRun, run: RowRun): boolean {
  if (run.first !== before.last + 1) return false;
  const head = textOf(blocks, before.first);
  if (head !== textOf(blocks, run.first) || TOTAL.test(textOf(blocks, before.last))) return false;
  let row = 1;
  while (run.first + row <= run.last && isSame(blocks, before.first + row, run.first + row)) row += 1;
  const opening = textOf(blocks, run.first + row);
  return MARK.test(opening) && !FIRST_MARK.test(opening);
}

function isSame(blocks: readonly PlacedBlock[], first: number, second: number): boolean {
  return textOf(blocks, first) === textOf(blocks, second);
}

/** "| | Tổng cộng | 120 |". */
const TOTAL = /^[|\s]*(?:tổng|cộng)/iu;
/** "| 2.1 |", "III\t": a row with a number of its own. */
const MARK = /^[|\s]*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})[.)]?\s*[|\t]/u;
const FIRST_MARK = /^[|\s]*(?:0?1|I|A|a)[.)]?\s*[|\t]/u;

/** More lines of one cell than this are text between two tables. */
const MOST_TITLES = 3;
const LONGEST_TITLE = 160;

/**
 * True where only titles stand between two runs of one layout and figures follow: "A. KHỐI XÃ". Words that head a table of its own do
 * not: "Bảng 2. Dân số".
 */
function isTitled(blocks: readonly PlacedBlock[], before: RowRun, run: RowRun): boolean {
  if (run.first - before.last - 1 > MOST_TITLES) return false;
  if (textOf(blocks, before.last).startsWith('|')) return false;
  for (let index = before.last + 1; index < run.first; index += 1) {
    const placed = blocks[index];
    if (placed === undefined || placed.opensGroup || !isTitle(placed.block.text)) return false;
  }
  return FIGURES.test(textOf(blocks, run.first));
}

function isTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    !text.includes('\n') &&
    !HEADS_TABLE.test(text) &&
    !SENTENCE_END.test(text)
  );
}

const HEADS_TABLE = /^(?:bảng|biểu|phụ lục|đvt|đơn vị)(?!\p{L})/iu;
/** A title may end in a colon or a full stop, but is no sentence. */
const SENTENCE_END = /.{60,}[.;]$/u;
/** A row with a figure behind its first cell. */
const FIGURES = /(?:\t|[ \u00a0]{2})\s*[-+]?\d/u;

function textOf(blocks: readonly PlacedBlock[], index: number): string {
  return blocks[index]?.block.text ?? '';
}
