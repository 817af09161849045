import type { Localized, Span } from '../../core/index';
import type { Column } from './columns';

/** A place in a register file. */
export interface Place {
  /** 1-based; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly span: Span;
}

/** One document of a register as written: the cells that are not empty, and where they stand. */
export interface RegisterRow {
  readonly cells: ReadonlyMap<Column, string>;
  readonly place: Place;
  /** Where a cell stands, as nearly as the form of the file tells. */
  readonly placeOf: (column: Column) => Place;
}

/** Something wrong in a register file. `key` is the column, as the file names it; empty for the file or the line as a whole. */
export interface RowProblem {
  readonly place: Place;
  readonly key: string;
  readonly message: Localized;
}

/** What a file gave: its rows, and what of it could not be read. */
export interface RowsRead {
  readonly rows: readonly RegisterRow[];
  readonly problems: readonly RowProblem[];
}
