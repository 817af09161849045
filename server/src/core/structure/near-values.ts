import { isOneSlipApart } from '../arithmetic/slip';
import type { Decimal } from '../arithmetic/decimal';
import type { TableCell } from './table/grid/cell';
import type { Table } from './table/read-tables';

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
  readonly #cells = new Map<string, PlacedCell[]>();

  constructor(tables: readonly Table[]) {
    tables.forEach(({ rows, columns }, table) => {
      rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          if (cell.content.kind !== 'number' || cell.content.number.isPercent) return;
          if (columns[column]?.kind === 'numbering' || columns[column]?.kind === 'ratio') return;
          this.#add({ table, row, column, cell, value: cell.content.number });
        });
      });
    });
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

  #add(cell: PlacedCell): void {
    const key = keyOf(cell.value);
    const known = this.#cells.get(key);
    if (known === undefined) this.#cells.set(key, [cell]);
    else known.push(cell);
  }
}

/** A value whatever its decimals: 12,50 is 12,5. */
function keyOf({ units, scale }: Decimal): string {
  let rest = units;
  let places = scale;
  while (places > 0 && rest % 10n === 0n) {
    rest /= 10n;
    places -= 1;
  }
  return `${rest}/${places}`;
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
