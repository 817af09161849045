import { isDigit, isLetter } from '../../../text/boundary';
import { nextLineStart } from '../../../text/lines';
import { spanFrom, textAt, type Span } from '../../../text/span';
import { blankCell, readCell, type TableCell } from './cell';
import { alignRows, splitAligned } from './aligned';

/** How the cells of a row are parted. */
export type RowLayout = 'pipe' | 'tab' | 'aligned';

/** The rows of a table, each with a cell for every column. */
export interface Grid {
  readonly layout: RowLayout;
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: number;
  /** How many rows stand above the line of dashes of a Markdown table; 0 where there is none. */
  readonly rowsAboveRule: number;
}

/** More columns than this are no table of a draft. */
const MOST_COLUMNS = 40;
/** More rows than this are a register, not a table that a person adds up; reading them at each key would be felt. */
export const MOST_ROWS = 1_000;

/**
 * Reads the lines of a text as tables: neighbours of one layout make a table, and any other line ends it. Spans are
 * offsets of the text. Linear.
 */
export function readGrids(text: string): readonly Grid[] {
  const grids: Grid[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const grid = makeGrid(text, open);
    if (grid !== null) grids.push(grid);
    open = [];
  };
  for (const line of readLines(text)) {
    if (open[0] !== undefined && open[0].layout !== line.layout) close();
    if (line.layout === null) continue;
    open.push(line);
  }
  close();
  return grids;
}

interface Line {
  readonly span: Span;
  readonly layout: RowLayout | null;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const next = nextLineStart(text, start);
    const end = next === -1 ? text.length : next;
    const line = withoutComment(text.slice(start, end));
    lines.push({ span: { start, end: start + line.length }, layout: layoutOf(line) });
    if (lines.length > MOST_ROWS) return [];
    start = end;
  }
  return lines;
}

/** A directive may stand behind a row; it is no cell. */
function withoutComment(line: string): string {
  const comment = line.indexOf('<!--');
  return comment === -1 ? line : line.slice(0, comment);
}

function layoutOf(line: string): RowLayout | null {
  if (line.startsWith('|')) return 'pipe';
  const content = line.trim();
  if (content.startsWith('|') || content.startsWith('+--')) return 'pipe';
  if (content.includes('\t')) return 'tab';
  return HAS_GAP.test(content) ? 'aligned' : null;
}

/** Two blanks or more between two columns. */
const HAS_GAP = /\S[ \u00a0]{2}/u;

function makeGrid(text: string, lines: readonly Line[]): Grid | null {
  const [first] = lines;
  if (first === undefined || lines.length < 3 || first.layout === null) return null;
  const isRow = lines.map(line => first.layout !== 'pipe' || !isRule(text, line));
  const rows = lines.filter((_, index) => isRow[index] === true);
  const cells = first.layout === 'aligned' ? readAligned(text, rows) : rows.map(row => splitRow(text, row));
  const columns = cells === null ? 0 : Math.max(...cells.map(row => row.length));
  if (cells === null || columns < 2 || columns > MOST_COLUMNS) return null;
  return {
    layout: first.layout,
    rows: cells.map((row, index) => padRow(row, columns, rows[index]?.span.end ?? 0)),
    columns,
    rowsAboveRule: rowsAboveRule(isRow),
  };
}

/** Rows before the first line of dashes that has a row above it. */
function rowsAboveRule(isRow: readonly boolean[]): number {
  const first = isRow.indexOf(true);
  const rule = isRow.indexOf(false, first);
  return rule === -1 ? 0 : rule - first;
}

function readAligned(text: string, lines: readonly Line[]): readonly (readonly TableCell[])[] | null {
  return alignRows(lines.map(({ span }) => splitAligned(text, span)));
}

/** "|---|:---:|", and the "+-----+" that some programs draw. */
function isRule(text: string, { span }: Line): boolean {
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
function splitRow(text: string, { span, layout }: Line): readonly TableCell[] {
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
