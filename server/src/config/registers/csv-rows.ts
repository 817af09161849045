import Papa from 'papaparse';
import { indexLines, lineSpan, type LineIndex } from '../../core/index';
import { findColumn, type Column } from './columns';
import { findNearestHeader, MESSAGES } from './messages';
import type { Place, RegisterRow, RowProblem, RowsRead } from './rows';

/** A hundred thousand documents take a quarter of a gigabyte; the built-in register has a fiftieth of that. */
const MOST_ROWS = 100_000;

/** Reads a register in CSV: a line of headers, comma, semicolon or tab between the cells. Lines without a cell are passed over. */
export function readCsvRows(text: string): RowsRead {
  const lines = indexLines(text);
  const parsed = Papa.parse<string[]>(text, { delimiter: findDelimiter(text), preview: MOST_ROWS + 2 });
  const numbered = numberRows(parsed.data, text, lines).filter(({ cells }) => cells.some(isFilled));
  const [header, ...body] = numbered;
  if (header === undefined)
    return { rows: [], problems: [problemAt(placeOfLine(text, lines, 1), MESSAGES.empty)] };
  const { columns, problems } = readHeader(header);
  // What is no register is not quoted: a configuration may name any file.
  if (columns.every(column => column === null) && !isMisspelt(header))
    return { rows: [], problems: [problemAt(header.place, MESSAGES.noRegister)] };
  if (!columns.includes('symbol'))
    return { rows: [], problems: [...problems, problemAt(header.place, MESSAGES.noSymbolColumn)] };
  const tooLong = body.filter(({ cells }) => cells.slice(columns.length).some(isFilled));
  const wrong = new Set(tooLong);
  const first = body.slice(0, MOST_ROWS).filter(row => !wrong.has(row));
  const known = columns.flatMap((column, index) => (column === null ? [] : [{ column, index }]));
  const last = body[MOST_ROWS];
  return {
    rows: first.map(row => toRow(row, known)),
    problems: [
      ...problems,
      ...(last === undefined ? [] : [problemAt(last.place, MESSAGES.tooManyRows(MOST_ROWS))]),
      ...openQuotes(parsed.errors, numbered),
      ...tooLong.map(({ place, cells }) =>
        problemAt(place, MESSAGES.tooManyCells(cells.length, columns.length)),
      ),
    ],
  };
}

/** What stands most often between the headers. Guessing by all lines fails in a register of one document. */
function findDelimiter(text: string): string {
  const header = (/\S[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** A row of the file with the line that it begins on. */
interface NumberedRow {
  readonly index: number;
  readonly cells: readonly string[];
  readonly place: Place;
}

/** A cell in quotes may go over several lines; the rows behind it stand that much further down. */
function numberRows(data: readonly string[][], text: string, lines: LineIndex): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  let line = 1;
  for (const [index, cells] of data.entries()) {
    rows.push({ index, cells, place: placeOfLine(text, lines, line) });
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n|\r|\n/gu)?.length ?? 0;
  }
  return rows;
}

function placeOfLine(text: string, lines: LineIndex, line: number): Place {
  const { start, end } = lineSpan(lines, line) ?? { start: text.length, end: text.length };
  return { line, column: 1, span: { start, end: start + text.slice(start, end).trimEnd().length } };
}

interface Header {
  /** Null for a column that is not read. */
  readonly columns: readonly (Column | null)[];
  readonly problems: readonly RowProblem[];
}

function readHeader({ cells, place }: NumberedRow): Header {
  const columns: (Column | null)[] = [];
  const seen = new Set<Column>();
  const problems: RowProblem[] = [];
  for (const cell of cells) {
    const name = cell.trim();
    const column = findColumn(name);
    if (column !== null && seen.has(column)) {
      problems.push({ place, key: '', message: MESSAGES.repeatedColumn(name) });
      columns.push(null);
    } else {
      if (column === null && name !== '')
        problems.push({ place, key: '', message: MESSAGES.unknownColumn(name) });
      columns.push(column);
      if (column !== null) seen.add(column);
    }
  }
  return { columns, problems };
}

/** A header near to one that is known tells nothing that nobody should see. */
function isMisspelt({ cells }: NumberedRow): boolean {
  return cells.some(cell => findNearestHeader(cell.trim()) !== null);
}

/** A column that is read, and which of the cells of each row is of it. */
interface KnownColumn {
  readonly column: Column;
  readonly index: number;
}

function toRow({ cells, place }: NumberedRow, known: readonly KnownColumn[]): RegisterRow {
  const filled = known.flatMap(({ column, index }): readonly [Column, string][] => {
    const text = (cells[index] ?? '').replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [[column, text]];
  });
  return { cells: new Map(filled), place, placeOf: () => place };
}

function openQuotes(errors: readonly Papa.ParseError[], rows: readonly NumberedRow[]): readonly RowProblem[] {
  if (errors.length === 0) return [];
  const places = new Map(rows.map(({ index, place }) => [index, place]));
  return errors.flatMap(({ type, row }) => {
    const place = places.get(row ?? -1);
    return type !== 'Quotes' || place === undefined ? [] : [problemAt(place, MESSAGES.openQuote)];
  });
}

function problemAt(place: Place, message: RowProblem['message']): RowProblem {
  return { place, key: '', message };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
