import { textWidthOf, type WordForm } from './forms';
import { textOfInlines, type LaidTable } from './laid';
import { estimateWidth } from './text-width';
import { splitAtBlanks } from '../../text/blanks';

/** How far the words of a cell stand from the lines beside them. */
export const CELL_MARGIN = 85;

/**
 * How wide the columns of a table are, which together are as wide as the text. Each has room for its longest word; what is left goes to
 * those that say more, so that the numbers of the rows do not take the room of the names.
 */
export function columnWidths(table: LaidTable, paper: WordForm): readonly number[] {
  const total = textWidthOf(paper);
  const columns = table.aligns.map((_, at) => measure(table, at, paper));
  const least = sumOf(columns, ({ word }) => word);
  if (least >= total) return columns.map(({ word }) => Math.floor((total * word) / least));
  const wished = sumOf(columns, ({ line }) => line);
  const isNarrow = columns.every(({ isShort }) => isShort);
  const weights = columns.map(({ word, line, isShort }) => {
    if (wished > total) return line - word;
    return isShort && !isNarrow ? 0 : line;
  });
  const room = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = total - (wished > total ? least : wished);
  return columns.map(({ word, line }, at) => {
    const own = wished > total ? word : line;
    return own + (room === 0 ? 0 : Math.floor((spare * (weights[at] ?? 0)) / room));
  });
}

interface Column {
  /** With room for its longest word, and for its longest line as far as one is wished for. */
  readonly word: number;
  readonly line: number;
  /** True for numbers of rows and other marks: more room makes them no better to read. */
  readonly isShort: boolean;
}

function measure({ heads, rows }: LaidTable, at: number, { looks }: WordForm): Column {
  const lines = rows.map(row => (row[at] ?? []).map(textOfInlines));
  const widthOf = (text: string): number =>
    Math.ceil(estimateWidth(text, looks['cell-head']) * TOLERANCE) + 2 * CELL_MARGIN;
  const word = widest(
    lines
      .flat()
      .flatMap(line => splitAtBlanks(line))
      .map(widthOf),
  );
  // A head may stand in two lines, so that it takes no room from what stands below it.
  const head = widest(lines.slice(0, heads).flat().map(widthOf)) / 2;
  const line = widest(
    lines
      .slice(heads)
      .flat()
      .map(text => widthOf(text.slice(0, LONGEST))),
  );
  return {
    word: Math.max(word, NARROWEST),
    line: Math.max(line, Math.ceil(head), word, NARROWEST),
    isShort: lines.flat().every(({ length }) => length <= SHORT),
  };
}

/** Widths of letters are estimated, and a word that is cut in two is worse than a gap. */
const TOLERANCE = 1.08;
/** In letters: what is longer goes over several lines anyway. */
const LONGEST = 36;
const SHORT = 6;
/** In twentieths of a point: 9 mm. */
const NARROWEST = 510;

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function sumOf(columns: readonly Column[], widthOf: (column: Column) => number): number {
  return columns.reduce((sum, column) => sum + widthOf(column), 0);
}
