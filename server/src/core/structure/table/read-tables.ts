import { readFormulas } from './roles/formulas';
import { readGrid, type Grid } from './grid/grid';
import { KnownLines } from './grid/known-lines';
import { readRuns } from './grid/lines';
import type { LineRun, TableLine } from './grid/table-line';
import { readHead } from './roles/head';
import { readRows } from './roles/rows';
import type { TableBody } from './roles/table';
import { findFaults, findProvenCells, findSums, type TableSums } from './evidence/find-faults';
import type { Fault } from './evidence/fault';
import type { TableCell } from './grid/cell';
import { shiftSpan, type Span } from '../../text/span';

/** A table, and what its rows and columns say of each other. */
export interface Table extends TableBody {
  /** Where it contradicts itself. Reckoned on first use and kept, so that an edit elsewhere in the document costs it nothing. */
  readonly faults: readonly Fault[];
  /** The cells that other cells give as they are written. Asked for where figures are shown, and kept like the faults. */
  readonly proven: ReadonlySet<TableCell>;
  /** Reckoned at each use: it is many times the size of the table, and asked for where a person points at a cell. */
  readonly sums: TableSums;
  /** Which row a cell, or a part of one, stands in; -1 for one of the head or of another table. */
  readonly rowOf: (cell: TableCell) => number;
  /** Where a cell of a row stands in the text that the table was read from. */
  readonly spanOf: (cell: TableCell) => Span;
}

/** The tables of a text, and the lines that they were read from. */
export interface ReadTables {
  readonly tables: readonly Table[];
  readonly runs: readonly LineRun[];
}

/**
 * Reads the tables of a text: neighbouring lines of Markdown pipes, of tabs, or of columns that stand apart by blanks.
 * `caption` is what stands above ("ĐVT: triệu đồng"). What was read of the text before an edit spares reading again the rows that it left as
 * they were. Linear.
 */
export function readTables(text: string, caption: string, before: ReadTables | null): ReadTables {
  const runs = readRuns(text, new KnownLines(before?.runs ?? null));
  const tables = runs.flatMap(run => {
    const grid = readGrid(run);
    const body = grid === null ? null : readBody(grid, caption);
    return body === null ? [] : [new LazyTable(body)];
  });
  return { tables, runs };
}

function readBody(grid: Grid, caption: string): TableBody | null {
  const head = readHead(grid, caption);
  if (head === null) return null;
  const { rows, starts } = grid;
  return {
    span: {
      start: (starts[0] ?? 0) + (rows[0]?.[0]?.span.start ?? 0),
      end: (starts.at(-1) ?? 0) + (rows.at(-1)?.at(-1)?.span.end ?? 0),
    },
    columns: head.columns,
    rows: readRows(grid, head),
    starts: starts.slice(head.rows),
    formulas: readFormulas(head.numbers),
  };
}

class LazyTable implements Table {
  readonly span: Table['span'];
  readonly columns: Table['columns'];
  readonly rows: Table['rows'];
  readonly starts: Table['starts'];
  readonly formulas: Table['formulas'];
  #faults: readonly Fault[] | null = null;
  #proven: ReadonlySet<TableCell> | null = null;
  #lines: ReadonlyMap<TableLine, number> | null = null;

  constructor({ span, columns, rows, starts, formulas }: TableBody) {
    this.span = span;
    this.columns = columns;
    this.rows = rows;
    this.starts = starts;
    this.formulas = formulas;
  }

  get faults(): readonly Fault[] {
    return (this.#faults ??= findFaults(this, this.sums));
  }

  get proven(): ReadonlySet<TableCell> {
    return (this.#proven ??= provenIn(this));
  }

  get sums(): TableSums {
    return findSums(this);
  }

  readonly rowOf = ({ line }: TableCell): number => {
    this.#lines ??= rowsByLine(this.rows);
    return this.#lines.get(line) ?? -1;
  };

  readonly spanOf = (cell: TableCell): Span => shiftSpan(cell.span, this.starts[this.rowOf(cell)] ?? 0);
}

function rowsByLine(rows: Table['rows']): ReadonlyMap<TableLine, number> {
  const byLine = new Map<TableLine, number>();
  for (const [row, { cells }] of rows.entries()) {
    const [first] = cells;
    if (first !== undefined) byLine.set(first.line, row);
  }
  return byLine;
}

/** What is at fault is not proven, whatever else confirms it. */
function provenIn({ sums, faults }: Table): ReadonlySet<TableCell> {
  const proven = new Set(findProvenCells(sums));
  for (const { mended, culprit } of faults) {
    proven.delete(culprit.cell);
    for (const { result } of mended) proven.delete(result);
  }
  return proven;
}
