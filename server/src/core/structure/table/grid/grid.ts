import { isDigit, isLetter } from '../../../text/boundary';
import { blankCell, readCell, writtenIn, type TableCell } from './cell';
import { alignRows, splitAligned } from './aligned';
import { remembering, rememberingByKey } from '../../../block/remembering';
import {
  findingInPieces,
  gatheringPieces,
  mappingPieces,
  type Piece,
} from '../../../block/remembering-pieces';
import type { LineRun, RowLayout, TableLine } from './table-line';
import { readDamaged } from './damaged';
import { settleSeparators } from './separators';
import { stretchHead } from './stretch';

/** The rows of a table, each with a cell for every column. */
export interface Grid {
  readonly layout: RowLayout;
  readonly rows: readonly (readonly TableCell[])[];
  /** For each row where its line begins in the text. */
  readonly starts: readonly number[];
  readonly columns: number;
  /** How many rows stand above the line of dashes of a Markdown table; 0 where there is none. */
  readonly rowsAboveRule: number;
}

/** More columns than this are no table of a draft. */
const MOST_COLUMNS = 100;

/** Reads a run of lines as a table; null where it is none. Linear. */
export function readGrid(run: LineRun): Grid | null {
  const layout = run.lines[0]?.layout;
  if (layout === undefined || run.lines.length < 3) return null;
  const rules = findRules(run.lines);
  const lines = withoutPlaces(run.lines, rules);
  const cells = cellsOf(lines, layout);
  const columns = cells === null ? 0 : Math.max(...gatherWidths(cells, '', widthOf));
  if (cells === null || columns < 2 || columns > MOST_COLUMNS) return null;
  const stretched = layout === 'aligned' ? cells : stretchHead(cells, columns);
  const fitted = mapToFitted(stretched, String(columns), (row, index) => fitRow(row, columns, lines[index]));
  const settled = settleSeparators(fitted);
  const starts = withoutPlaces(run.starts, rules);
  return settled === null
    ? null
    : { layout, rows: readDamaged(settled), starts, columns, rowsAboveRule: rowsAboveRule(rules) };
}

function withoutPlaces<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  if (places.length === 0) return items;
  const left = new Set(places);
  return items.filter((_, index) => !left.has(index));
}

/** How many cells the longest row of a piece has. */
function widthOf({ items }: Piece<readonly TableCell[]>): readonly number[] {
  return [items.reduce((most, row) => Math.max(most, row.length), 0)];
}

function cellsOf(lines: readonly TableLine[], layout: RowLayout): readonly (readonly TableCell[])[] | null {
  return layout === 'aligned' ? alignRows(lines.map(splitAligned)) : mapToCells(lines, '', rowOfLine);
}

const findRules = findingInPieces<TableLine>(isRule);
const gatherWidths = gatheringPieces<readonly TableCell[], number>();
const mapToCells = mappingPieces<TableLine, readonly TableCell[]>();
const mapToFitted = mappingPieces<readonly TableCell[], readonly TableCell[]>();

/** A row that an edit did not touch is not read again. */
const rowOfLine = remembering(splitRow);
const fittedRows = rememberingByKey<readonly TableCell[]>();

function fitRow(
  row: readonly TableCell[],
  columns: number,
  line: TableLine | undefined,
): readonly TableCell[] {
  return fittedRows(row, String(columns), () => withoutRepeats(padRow(row, columns, line)));
}

/** A title over the whole width, which some programs write into each of the cells that were merged. */
function withoutRepeats(row: readonly TableCell[]): readonly TableCell[] {
  const [first, second] = row;
  if (first?.content.kind !== 'words' || second?.content.kind !== 'words' || row.length < 3) return row;
  const title = writtenIn(first);
  const isTitle = (cell: TableCell): boolean =>
    cell.span.end - cell.span.start === title.length && writtenIn(cell) === title;
  if (!row.every(isTitle)) return row;
  return row.map((cell, column) => (column === 0 ? cell : blankCell(cell.line, cell.span.start)));
}

/** Rows before the first line of dashes that has a row above it. */
function rowsAboveRule(rules: readonly number[]): number {
  let first = 0;
  while (rules[first] === first) first += 1;
  const rule = rules[first];
  return rule === undefined ? 0 : rule - first;
}

/** "|---|:---:|", and the "+-----+" that some programs draw. */
function isRule({ layout, text }: TableLine): boolean {
  if (layout !== 'pipe') return false;
  const end = Math.min(text.length, LONGEST_RULE);
  // Other rows are told by their first letter.
  if (hasWord(text, end)) return false;
  const line = text.slice(0, end).trim();
  return line.includes('-') && /^[|:+=-](?:[|:+= -])*$/u.test(line);
}

const LONGEST_RULE = 1_000;

function hasWord(text: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) return true;
  }
  return false;
}

function padRow(
  cells: readonly TableCell[],
  columns: number,
  line: TableLine | undefined,
): readonly TableCell[] {
  if (line === undefined || cells.length === columns) return cells;
  const end = line.text.length;
  return [...cells, ...Array.from({ length: columns - cells.length }, () => blankCell(line, end))];
}

/** The cells of a row of pipes or tabs. A pipe behind a backslash is a letter. */
function splitRow(line: TableLine): readonly TableCell[] {
  const { text, layout } = line;
  const mark = layout === 'pipe' ? BAR : TAB;
  let start = 0;
  let end = text.length;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end -= 1;
  if (layout === 'pipe') {
    start += text.slice(start, end).indexOf('|') + 1;
    const last = text.slice(start, end).trimEnd();
    end = start + last.length - (last.endsWith('|') ? 1 : 0);
  }
  const cells: TableCell[] = [];
  for (let at = start; at <= end && cells.length <= MOST_COLUMNS;) {
    const next = nextMark(text, { mark, from: at, to: end });
    cells.push(readCell(line, at, next));
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
