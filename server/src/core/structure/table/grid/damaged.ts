import { rememberingByKey } from '../../../block/remembering';
import { gatheringPieces, mappingPieces } from '../../../block/remembering-pieces';
import { isDigit } from '../../../text/boundary';
import { powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import { writtenIn, type CellNumber, type TableCell } from './cell';

type Row = readonly TableCell[];

/**
 * Reads numbers from which a digit beside a separator was lost as what is left of them, where the others of their column are whole:
 * "1.07.738" for 1.807.738, "90," for 90,3, ",53" for 3,53. What is wrong with them the relations of the table tell, as of any figure. Rows
 * without such a number stay the same objects. Linear.
 */
export function readDamaged(rows: readonly Row[]): readonly Row[] {
  const seen = gatherDamage(rows, '', ({ items }) => items.flatMap(damagedIn));
  if (seen.length === 0) return rows;
  const columns = [...new Set(seen)].filter(column => isWhole(rows, column)).sort((a, b) => a - b);
  if (columns.length === 0) return rows;
  const key = columns.join(' ');
  return mapToMended(rows, key, row => {
    const own = damagedIn(row).filter(column => columns.includes(column));
    return own.length === 0 ? row : mendedRows(row, key, () => mendRow(row, own));
  });
}

const gatherDamage = gatheringPieces<Row, number>();
const mapToMended = mappingPieces<Row, Row>();
const mendedRows = rememberingByKey<Row>();

/** The columns in which a row has such a number; the first column may number the rows. */
function damagedIn(row: Row): readonly number[] {
  return row.flatMap((cell, column) => (column > 0 && damageOf(cell) !== null ? [column] : []));
}

/** So many numbers of a column must be whole, and so many for each that is not. */
const FEWEST_WHOLE = 3;
const WHOLE_FOR_EACH = 3;

function isWhole(rows: readonly Row[], column: number): boolean {
  let [whole, damaged] = [0, 0];
  for (const row of rows) {
    const cell = row[column];
    if (cell?.content.kind === 'number') {
      if (cell.content.number.style !== 'vi') return false;
      whole += 1;
    } else if (cell !== undefined && damageOf(cell) !== null) damaged += 1;
  }
  return whole >= FEWEST_WHOLE && whole >= WHOLE_FOR_EACH * damaged;
}

function mendRow(row: Row, columns: readonly number[]): Row {
  return row.map((cell, column) => {
    const number = columns.includes(column) ? damageOf(cell) : null;
    return number === null ? cell : { ...cell, content: { kind: 'number', number } };
  });
}

/** What is left of a number in a cell that none could be read from; null where it is something else. */
function damageOf(cell: TableCell): CellNumber | null {
  const { content, span } = cell;
  if (content.kind !== 'foreign' && content.kind !== 'words') return null;
  if (span.end - span.start > LONGEST || !opensDamaged(cell)) return null;
  const found = DAMAGED.exec(writtenIn(cell));
  if (found === null) return null;
  const [written, sign = '', whole = '', decimals, percent = ''] = found;
  const value = valueOf(whole, decimals);
  if (value === null) return null;
  const start =
    span.start +
    sign.length +
    (written.slice(sign.length).length - written.slice(sign.length).trimStart().length);
  const end = start + whole.length + (decimals === undefined ? 0 : decimals.length + 1);
  return {
    digits: { start, end },
    units: NEGATIVE.includes(sign) && sign !== '' ? -value.units : value.units,
    scale: value.scale,
    isGrouped: whole.includes('.'),
    isPercent: percent !== '',
    style: 'vi',
  };
}

/** Most words begin with a letter. */
function opensDamaged({ line, span }: TableCell): boolean {
  const unit = line.text.charCodeAt(span.start);
  return isDigit(unit) || OPENING.includes(line.text.charAt(span.start));
}

const OPENING = '.,-–−+';
const NEGATIVE = '-–−';
const LONGEST = 24;

/** "1.07.738", ".410", "5.99,2", "90,", ",53", "-.471": dots before the comma, digits alone behind it. */
const DAMAGED = /^([-–−+]?) ?([\d.]*)(?:,(\d*))? ?(%?)$/u;

function valueOf(whole: string, decimals: string | undefined): Decimal | null {
  const digits = whole.replaceAll('.', '');
  if (digits + (decimals ?? '') === '' || whole.endsWith('.') || whole.includes('..')) return null;
  if (decimals !== undefined) {
    // A comma that nothing follows had a digit behind it, whichever.
    const behind = decimals === '' ? '0' : decimals;
    return { units: BigInt(digits + behind), scale: behind.length };
  }
  if (!whole.includes('.')) return null;
  // Some programs write 38.640 as "38.64": what may be meant so is not told.
  const [, , short] = SHORT_GROUP.exec(whole) ?? [];
  const units = BigInt(digits);
  return { units: short === undefined ? units : units * powerOfTen(3 - short.length), scale: 0 };
}

/** "38.64", "9.4": thousands whose last digits are missing, or zeros that a program left out. */
export const SHORT_GROUP = /^(\d{1,3})\.(\d{1,2})$/u;
