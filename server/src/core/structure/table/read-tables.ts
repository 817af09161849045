import { readFormulas } from './roles/formulas';
import { readGrids, type Grid } from './grid/grid';
import { readHead } from './roles/head';
import { readRows } from './roles/rows';
import type { TableBody } from './roles/table';
import { findFaults, findProvenCells, findSums, type TableSums } from './evidence/find-faults';
import type { Fault } from './evidence/fault';
import type { TableCell } from './grid/cell';

/** A table, and what its rows and columns say of each other. */
export interface Table extends TableBody {
  /** Where it contradicts itself. Reckoned on first use and kept, so that an edit elsewhere in the document costs it nothing. */
  readonly faults: readonly Fault[];
  /** The cells that other cells give as they are written. Asked for where figures are shown, and kept like the faults. */
  readonly proven: ReadonlySet<TableCell>;
  /** Reckoned at each use: it is many times the size of the table, and asked for where a person points at a cell. */
  readonly sums: TableSums;
}

/**
 * Reads the tables of a text: neighbouring lines of Markdown pipes, of tabs, or of columns that stand apart by blanks.
 * `caption` is what stands above ("ĐVT: triệu đồng"). Spans are offsets of the text. Linear.
 */
export function readTables(text: string, caption: string): readonly Table[] {
  return readGrids(text).flatMap(grid => {
    const body = readBody(text, grid, caption);
    return body === null ? [] : [new LazyTable(body)];
  });
}

function readBody(text: string, grid: Grid, caption: string): TableBody | null {
  const head = readHead(text, grid, caption);
  if (head === null) return null;
  const first = grid.rows[0]?.[0];
  const last = grid.rows.at(-1)?.at(-1);
  return {
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    columns: head.columns,
    rows: readRows(text, grid, head),
    formulas: readFormulas(head.numbers),
  };
}

class LazyTable implements Table {
  readonly span: Table['span'];
  readonly columns: Table['columns'];
  readonly rows: Table['rows'];
  readonly formulas: Table['formulas'];
  #faults: readonly Fault[] | null = null;
  #proven: ReadonlySet<TableCell> | null = null;

  constructor({ span, columns, rows, formulas }: TableBody) {
    this.span = span;
    this.columns = columns;
    this.rows = rows;
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
