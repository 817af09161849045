import type { Figure } from './figure';
import type { Relation } from './relation';

/** What a cell holds: words and figures as they follow each other, so "9,5/10" has two figures. */
export type Pieces = readonly (string | Figure)[];

/** A cell of a table as Word keeps it, over one or more columns and rows. */
export interface Cell {
  readonly pieces: Pieces;
  readonly across: number;
  readonly down: number;
}

/** The cells that begin in a row; those that reach into it from above are left out. */
export type CellRow = readonly Cell[];

/** A table with its merged cells, before it is drawn as a text. All that it says is right. */
export interface Sheet {
  /** The name of what wrote it. */
  readonly recipe: string;
  readonly above: readonly string[];
  readonly head: readonly CellRow[];
  readonly body: readonly CellRow[];
  readonly below: readonly string[];
  readonly columnCount: number;
  readonly relations: readonly Relation[];
  /** Whether its whole numbers are rounded themselves, as millions of đồng are. */
  readonly isMeasured: boolean;
}

/** A cell over one column and one row, unless it says otherwise. */
export function cellOf(content: string | Figure | Pieces, across = 1, down = 1): Cell {
  const pieces = isPieces(content) ? content : [content];
  return { pieces, across, down };
}

function isPieces(content: string | Figure | Pieces): content is Pieces {
  return Array.isArray(content);
}

/** All figures that stand in the body. */
export function figuresOf({ body }: Sheet): ReadonlySet<Figure> {
  const pieces = body.flat().flatMap(cell => cell.pieces);
  return new Set(pieces.filter(piece => typeof piece !== 'string'));
}
