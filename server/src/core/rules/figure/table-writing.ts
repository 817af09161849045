import {
  compareDecimals,
  formatDecimal,
  formatDecimalUngrouped,
  unitsAt,
  type Decimal,
} from '../../arithmetic/decimal';
import type { CellNumber, TableCell } from '../../structure/table/grid/cell';
import type { RelationForm } from '../../structure/table/relations/relation';
import type { PlacedTable } from '../../structure/table/tables';
import { shiftSpan, textAt, type Readable, type Span } from '../../text/span';
import { reviewFix } from '../../rule/finding';
import type { Fix, MessageData, TextEdit } from '../../rule/rule';

/** The span of a cell in the document. */
export function placeOf({ table, start }: PlacedTable, cell: TableCell): Span {
  return shiftSpan(table.spanOf(cell), start);
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

/**
 * The edit that writes a value into a cell of figures, in the manner of the old one: its grouping, at least its decimals,
 * its sign and percent sign. Null where the sign would change, or the cell has no number.
 */
export function editTo(placed: PlacedTable, cell: TableCell, value: Decimal): TextEdit | null {
  if (cell.content.kind !== 'number') return null;
  const { number } = cell.content;
  if (value.units < 0n !== number.units < 0n && number.units !== 0n) return null;
  if (value.units < 0n && number.units === 0n) return null;
  const by = placeOf(placed, cell).start - cell.span.start;
  return { span: shiftSpan(number.digits, by), text: writeLike(cell.line.text, number, value) };
}

/** A number without its sign. */
export function magnitudeOf({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

const ONE_THOUSAND: Decimal = { units: 1000n, scale: 0 };

/** A number without its sign in the manner of another: its separators, at least its decimals, its blanks, its leading zero. */
export function writeLike(text: Readable, old: CellNumber, value: Decimal): string {
  const { isGrouped, scale, style } = old;
  const magnitude = magnitudeOf(value);
  const padded = magnitude.scale < scale ? { units: unitsAt(magnitude, scale), scale } : magnitude;
  const isUngrouped = !isGrouped && compareDecimals(magnitudeOf(old), ONE_THOUSAND) >= 0;
  if (isUngrouped) return formatDecimalUngrouped(padded, style);
  const written = textAt(text, old.digits);
  const blank = /[ \u00a0\u202f]/u.exec(written)?.[0];
  const grouped = formatDecimal(padded, style);
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
