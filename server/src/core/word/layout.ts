import { foldPhrase } from '../reading/fold';
import { textOf, type WordBlock, type WordCell, type WordTable } from './content/tree';

/**
 * True for a table that only sets things side by side: the letterhead, the recipients and the signature, a frame around a text. Its cells
 * are read one after the other; the rows of any other table stay rows.
 */
export function isLayout(table: WordTable): boolean {
  const rows = table.rows.length;
  const columns = columnsOf(table);
  if (columns <= 1) return true;
  if (columns > WIDEST_LAYOUT || rows > LONGEST_LAYOUT) return false;
  const cells = table.rows.flatMap(row => row.cells.map(firstLines));
  if (cells.some(lines => lines.some(line => LAYOUT_LINE.test(line)))) return true;
  return !table.hasBorders && rows <= 2 && !cells.some(lines => lines.some(line => FIGURE.test(line)));
}

/** A letterhead may have a column that only parts the others. */
const WIDEST_LAYOUT = 5;
const LONGEST_LAYOUT = 12;

/** Folded lines that stand in a letterhead and above recipients, and nowhere else. */
const LAYOUT_LINE =
  /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập ?[-–] ?tự do|nơi nhận|số ?:)/u;
/** A line of a cell that is a number. */
const FIGURE = /^[\d.,%\s-]*\d[\d.,%\s]*$/u;

/** How many columns the widest row takes. */
export function columnsOf({ rows }: WordTable): number {
  const widths = rows.map(({ cells, before }) => cells.reduce((sum, { span }) => sum + span, before));
  return widths.reduce((most, width) => Math.max(most, Math.min(width, MOST_COLUMNS)), 0);
}

/** Word makes no more; every shorter row is filled up to them. */
export const MOST_COLUMNS = 63;

/** The first lines of a cell, folded. */
function firstLines({ blocks }: WordCell): readonly string[] {
  return blocks.slice(0, 4).flatMap(linesOf);
}

function linesOf(block: WordBlock): readonly string[] {
  if (block.kind === 'table') return block.rows.flatMap(row => row.cells.flatMap(firstLines));
  return textOf(block)
    .slice(0, 200)
    .split('\n')
    .map(line => foldPhrase(line.trim()));
}
