import { isDigit, isLetter } from '../../../text/boundary';
import { spanFrom, textAt, type Span } from '../../../text/span';
import { blankCell, readCell, type TableCell } from './cell';
import { alignRows, splitAligned } from './aligned';
import { readRuns, type RowLayout, type TableLine } from './lines';
import { settleSeparators } from './separators';
import { stretchHead } from './stretch';

/** The rows of a table, each with a cell for every column. */
export interface Grid {
  readonly layout: RowLayout;
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: number;
  /** How many rows stand above the line of dashes of a Markdown table; 0 where there is none. */
  readonly rowsAboveRule: number;
}

/** More columns than this are no table of a draft. */
const MOST_COLUMNS = 100;

/** Reads the lines of a text as tables. Spans are offsets of the text. Linear. */
export function readGrids(text: string): readonly Grid[] {
  return readRuns(text).flatMap(lines => makeGrid(text, lines) ?? []);
}

function makeGrid(text: string, lines: readonly TableLine[]): Grid | null {
  const [first] = lines;
  if (first === undefined || lines.length < 3) return null;
  const isRow = lines.map(line => first.layout !== 'pipe' || !isRule(text, line));
  const rows = lines.filter((_, index) => isRow[index] === true);
  const cells = first.layout === 'aligned' ? readAligned(text, rows) : rows.map(row => splitRow(text, row));
  const columns = cells === null ? 0 : cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (cells === null || columns < 2 || columns > MOST_COLUMNS) return null;
  const stretched = first.layout === 'aligned' ? cells : stretchHead(cells, columns);
  const padded = stretched.map((row, index) =>
    withoutRepeats(text, padRow(row, columns, rows[index]?.span.end ?? 0)),
  );
  const settled = settleSeparators(text, padded);
  return settled === null
    ? null
    : { layout: first.layout, rows: settled, columns, rowsAboveRule: rowsAboveRule(isRow) };
}

/** A title over the whole width, which some programs write into each of the cells that were merged. */
function withoutRepeats(text: string, row: readonly TableCell[]): readonly TableCell[] {
  const [first, second] = row;
  if (first?.content.kind !== 'words' || second?.content.kind !== 'words' || row.length < 3) return row;
  const title = textAt(text, first.span);
  if (!row.every(({ span }) => span.end - span.start === title.length && textAt(text, span) === title))
    return row;
  return row.map((cell, column) => (column === 0 ? cell : blankCell(cell.span.start)));
}

/** Rows before the first line of dashes that has a row above it. */
function rowsAboveRule(isRow: readonly boolean[]): number {
  const first = isRow.indexOf(true);
  const rule = isRow.indexOf(false, first);
  return rule === -1 ? 0 : rule - first;
}

function readAligned(text: string, lines: readonly TableLine[]): readonly (readonly TableCell[])[] | null {
  return alignRows(lines.map(({ span }) => splitAligned(text, span)));
}

/** "|---|:---:|", and the "+-----+" that some programs draw. */
function isRule(text: string, { span }: TableLine): boolean {
  const near = spanFrom(span.start, Math.min(span.end, span.start + LONGEST_RULE));
  // Other rows are told by their first letter.
  if (hasWord(text, near)) return false;
  const line = textAt(text, near).trim();
  return line.includes('-') && /^[|:+=-](?:[|:+= -])*$/u.test(line);
}

const LONGEST_RULE = 1_000;

function hasWord(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) return true;
  }
  return false;
}

function padRow(cells: readonly TableCell[], columns: number, at: number): readonly TableCell[] {
  if (cells.length === columns) return cells;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => blankCell(at))];
}

/** The cells of a row of pipes or tabs. A pipe behind a backslash is a letter. */
function splitRow(text: string, { span, layout }: TableLine): readonly TableCell[] {
  const mark = layout === 'pipe' ? BAR : TAB;
  let start = span.start;
  let end = span.end;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end -= 1;
  if (layout === 'pipe') {
    start += text.slice(start, end).indexOf('|') + 1;
    const last = text.slice(start, end).trimEnd();
    end = start + last.length - (last.endsWith('|') ? 1 : 0);
  }
  const cells: TableCell[] = [];
  for (let at = start; at <= end && cells.length <= MOST_COLUMNS;) {
    const next = nextMark(text, { mark, from: at, to: end });
    cells.push(readCell(text, at, next));
    at = next + 1;
  }
  return cells;
}

function nextMark(
  text: string,
  { mark, from, to }: { readonly mark: number; readonly from: number; readonly to: number },
): number {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === mark && (mark === TAB || text.charCodeAt(at - 1) !== BACKSLASH)) return at;
  }
  return to;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

const BAR = 0x7c;
const TAB = 0x09;
const BACKSLASH = 0x5c;
