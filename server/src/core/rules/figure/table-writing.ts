import {
  compareDecimals,
  formatDecimal,
  formatDecimalUngrouped,
  unitsAt,
  type Decimal,
  type NumberStyle,
} from '../../arithmetic/decimal';
import type { CellNumber, TableCell } from '../../structure/table/grid/cell';
import type { Fault } from '../../structure/table/evidence/fault';
import type { Equation } from '../../structure/table/relations/equation';
import type { TableRow } from '../../structure/table/roles/table';
import type { RelationForm } from '../../structure/table/relations/relation';
import type { PlacedTable } from '../../structure/table/tables';
import { shiftSpan, textAt, type Span } from '../../text/span';
import { reviewFix } from '../../rule/finding';
import type { Datum, Fix, MessageData, TextEdit } from '../../rule/rule';

/** The cell as it is written. */
export function writtenIn({ text }: PlacedTable, { span }: TableCell): string {
  return textAt(text, span);
}

/** The span of a cell in the document. */
export function placeOf({ start }: PlacedTable, { span }: TableCell): Span {
  return shiftSpan(span, start);
}

/** The row and the column of a cell: those of a result, or of the operand that is to blame. */
export function positionOf(
  { table: { rows } }: PlacedTable,
  { equation, culprit }: Fault,
): { readonly row: number; readonly column: number } {
  if (culprit.cell === equation.result) return equation;
  const row = lastRowFrom(rows, culprit.cell.span.start);
  const { start } = culprit.cell.span;
  return { row, column: rows[row]?.cells.findLastIndex(({ span }) => span.start <= start) ?? -1 };
}

/** The last row that begins at or before an offset; rows stand in order. */
function lastRowFrom(rows: readonly TableRow[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.cells[0]?.span.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The name of a row for a message, or its number where it has none. */
export function nameOfRow({ table }: PlacedTable, row: number): Datum {
  const label = table.rows[row]?.label ?? '';
  return label === '' ? { vi: `số ${row + 1}`, en: `no. ${row + 1}` } : shorten(label);
}

/** The name of a column for a message, or its number where it has none. */
export function nameOfColumn({ table }: PlacedTable, column: number): Datum {
  const name = table.columns[column]?.name ?? '';
  return name === '' ? { vi: `số ${column + 1}`, en: `no. ${column + 1}` } : shorten(name);
}

/** True for the relations of percentages, and of what is reckoned from them. */
export function isPercent(form: RelationForm): form is PercentForm {
  return PERCENTS.has(form);
}

type PercentForm = 'ratio' | 'excess' | 'fraction' | 'row-ratio' | 'points';

const PERCENTS: ReadonlySet<RelationForm> = new Set<PercentForm>([
  'ratio',
  'excess',
  'fraction',
  'row-ratio',
  'points',
]);

/** What an equation reckons, as it is written: "442 − 390", "85 × 32.000". */
export function formulaOf({ operation, operands }: Equation): Datum {
  const plus = operation.kind === 'product' ? ' × ' : ' + ';
  const inStyle = (style: NumberStyle): string =>
    operands
      .map(({ value, isSubtracted }, index) => {
        const own = value === null ? '0' : formatDecimal(value, style);
        if (index === 0) return isSubtracted ? `−${own}` : own;
        return `${isSubtracted ? ' − ' : plus}${own}`;
      })
      .join('');
  return { vi: inStyle('vi'), en: inStyle('en') };
}

/** A name of a cell may be a paragraph; a message names it by its beginning. */
function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

const LONGEST_NAME = 32;

/**
 * The edit that writes a value into a cell of figures, in the manner of the old one: its grouping, at least its decimals,
 * its sign and percent sign. Null where the sign would change.
 */
export function editTo({ text, start }: PlacedTable, old: CellNumber, value: Decimal): TextEdit | null {
  if (value.units < 0n !== old.units < 0n && old.units !== 0n) return null;
  if (value.units < 0n && old.units === 0n) return null;
  const magnitude = { units: value.units < 0n ? -value.units : value.units, scale: value.scale };
  const padded =
    magnitude.scale < old.scale ? { units: unitsAt(magnitude, old.scale), scale: old.scale } : magnitude;
  const written = textAt(text, old.digits);
  return { span: shiftSpan(old.digits, start), text: writeLike(written, old, padded) };
}

const ONE_THOUSAND: Decimal = { units: 1000n, scale: 0 };

function writeLike(written: string, { isGrouped, units, scale, style }: CellNumber, value: Decimal): string {
  const magnitude = { units: units < 0n ? -units : units, scale };
  const isUngrouped = !isGrouped && compareDecimals(magnitude, ONE_THOUSAND) >= 0;
  if (isUngrouped) return formatDecimalUngrouped(value, style);
  const blank = /[ \u00a0\u202f]/u.exec(written)?.[0];
  const grouped = formatDecimal(value, style);
  if (blank !== undefined) return grouped.replaceAll(style === 'vi' ? '.' : ',', blank);
  return /^0\d$/u.test(written) ? grouped.padStart(2, '0') : grouped;
}

interface CellRepair {
  readonly value: Decimal;
  readonly edit: TextEdit;
  readonly data?: MessageData;
}

/** A repair for a person to choose; the title tells the value with its sign, which the edit leaves alone. */
export function cellFix<Note extends string>(titleId: Note, { data, value, edit }: CellRepair): Fix<Note> {
  const text = value.units < 0n ? `-${edit.text}` : edit.text;
  return reviewFix(titleId, edit, { ...data, text });
}
