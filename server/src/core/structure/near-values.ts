import { isOneSlipApart } from '../arithmetic/slip';
import type { Decimal } from '../arithmetic/decimal';
import type { TableCell } from './table/grid/cell';
import type { Table } from './table/read-tables';
import type { ColumnKind } from './table/roles/table';

/** A figure of a table, and where it stands there. */
export interface PlacedCell {
  /** Which table of the document. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
  readonly value: Decimal;
}

/** Shorter figures are one slip apart by chance. */
const FEWEST_DIGITS = 3;
/** So many digits are exact in a double. */
const MOST_DIGITS = 15;

/** The figures of the tables of a document, so that those one slip of the keys apart from another are found without trying all. */
export class NearValues {
  readonly #tables: readonly Table[];
  #places: ReadonlyMap<number, readonly PlacedCell[]> | null = null;

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
  }

  /** True where a cell has this very value, with as many decimals or not. */
  has(value: Decimal): boolean {
    return this.#cells.has(keyOf(value));
  }

  /** The cells of as many digits and decimals one slip of the keys apart. Does not grow with the tables. */
  near(value: Decimal): readonly PlacedCell[] {
    const digits = value.units.toString();
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
    return neighboursOf(digits)
      .flatMap(units => this.#cells.get(keyOf({ units: BigInt(units), scale: value.scale })) ?? [])
      .filter(cell => cell.value.scale === value.scale && isOneSlipApart(value, cell.value));
  }

  /** Made when it is first asked: most texts beside long tables have no figure that could be one of theirs. */
  get #cells(): ReadonlyMap<number, readonly PlacedCell[]> {
    return (this.#places ??= placesOf(this.#tables));
  }
}

function placesOf(tables: readonly Table[]): ReadonlyMap<number, readonly PlacedCell[]> {
  const places = new Map<number, PlacedCell[]>();
  for (const [table, { rows, columns }] of tables.entries()) {
    const counted = columns.flatMap(({ kind }, column) => (NEVER_TOLD.has(kind) ? [] : [column]));
    for (const [row, { cells }] of rows.entries()) {
      for (const column of counted) {
        const cell = cells[column];
        if (cell?.content.kind !== 'number' || cell.content.number.isPercent) continue;
        const place = { table, row, column, cell, value: cell.content.number };
        const key = keyOf(place.value);
        const known = places.get(key);
        if (known === undefined) places.set(key, [place]);
        else known.push(place);
      }
    }
  }
  return places;
}

const NEVER_TOLD: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['numbering', 'words', 'ratio']);

/** A value whatever its decimals, as near as a double comes: 12,50 is 12,5. */
function keyOf({ units, scale }: Decimal): number {
  return Number(units) / 10 ** scale;
}

/** The numbers that one digit wrong, or two neighbours exchanged, make of some digits. */
function neighboursOf(digits: string): readonly string[] {
  const changed = Array.from(digits, (own, at) =>
    Array.from('0123456789')
      .filter(digit => digit !== own && !(at === 0 && digit === '0'))
      .map(digit => digits.slice(0, at) + digit + digits.slice(at + 1)),
  ).flat();
  const swapped = Array.from(digits).flatMap((own, at) => {
    const next = digits.charAt(at + 1);
    return next === '' || next === own || (at === 0 && next === '0')
      ? []
      : [digits.slice(0, at) + next + own + digits.slice(at + 2)];
  });
  return [...changed, ...swapped];
}
