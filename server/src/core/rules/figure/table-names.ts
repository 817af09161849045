import type { Fault } from '../../structure/table/evidence/fault';
import type { Equation } from '../../structure/table/relations/equation';
import type { TableCell } from '../../structure/table/grid/cell';
import type { PlacedTable } from '../../structure/table/tables';
import type { Localized } from '../../text/localized';
import type { Datum } from '../../rule/rule';
import { joinOperands } from './table-figures';

/** Where a cell stands in its table. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where the cell stands that a fault blames. */
export function positionOf(placed: PlacedTable, { equation, culprit }: Fault): CellPosition {
  return culprit.cell === equation.result ? equation : positionIn(placed, culprit.cell);
}

/** The row and the column of a cell, or of a part of it. */
function positionIn({ table }: PlacedTable, cell: TableCell): CellPosition {
  const row = table.rowOf(cell);
  return {
    row,
    column: table.rows[row]?.cells.findLastIndex(({ span }) => span.start <= cell.span.start) ?? -1,
  };
}

/** The name of a row for a message, or its number where it has none. */
export function nameOfRow({ table }: PlacedTable, row: number): Datum {
  const label = table.rows[row]?.label ?? '';
  return label === '' ? numbered(row) : shorten(label);
}

/** The name of a column for a message, or its number where it has none. */
export function nameOfColumn({ table }: PlacedTable, column: number): Datum {
  const name = table.columns[column]?.name ?? '';
  return name === '' ? numbered(column) : shorten(name);
}

function numbered(index: number): Localized {
  return { vi: `số ${index + 1}`, en: `no. ${index + 1}` };
}

/** A name of a cell may be a paragraph; a message names it by its beginning. */
function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

const LONGEST_NAME = 32;
/** Names of operands stand beside the figures themselves, so that longer ones are left out. */
const LONGEST_OPERAND = 20;

/**
 * What an equation reckons by the names of its rows or columns, with an equals sign: "“Thực hiện”/“Kế hoạch” = ". Empty where a name is
 * missing, long, or the same as another.
 */
export function namesOfFormula(placed: PlacedTable, equation: Equation): string {
  const names = equation.operands.length > MOST_NAMES ? null : namesOfOperands(placed, equation);
  if (names === null) return '';
  const quoted = names.map(name => `“${name}”`);
  return `${joinOperands(equation, quoted)} = `;
}

const MOST_NAMES = 3;

/** The columns that a total column adds up: "các cột “Nam”, “Nữ”". */
export function namesOfColumns(placed: PlacedTable, equation: Equation): Localized {
  const names = namesOfOperands(placed, equation);
  if (names === null) return { vi: 'các cột thành phần', en: 'its columns' };
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  if (names.length === 2)
    return { vi: `cả hai cột “${first}” và “${second}”`, en: `both columns, “${first}” and “${second}”,` };
  return names.length <= MOST_NAMES
    ? { vi: `các cột “${names.join('”, “')}”`, en: `the columns “${names.join('”, “')}”` }
    : {
        vi: `${names.length} cột từ “${first}” đến “${last}”`,
        en: `the ${names.length} columns from “${first}” to “${last}”`,
      };
}

/** What holds with another value of a cell: "cột “Tổng số”", "cả cột “Tổng số” và dòng “Cộng”". */
export function namesOfResults(
  placed: PlacedTable,
  at: CellPosition,
  equations: readonly Equation[],
): Localized {
  const [first, second, ...others] = equations.map(equation => nameOfResult(placed, at, equation));
  if (first === undefined) return { vi: '', en: '' };
  if (second === undefined) return first.named;
  const [one, other] =
    first.named.vi === second.named.vi ? [first.counted, second.counted] : [first.named, second.named];
  const rest = others.length;
  if (rest === 0) return { vi: `cả ${one.vi} và ${other.vi}`, en: `both ${one.en} and ${other.en}` };
  return { vi: `${one.vi}, ${other.vi} và ${rest} ô khác`, en: `${one.en}, ${other.en} and ${rest} more` };
}

/** A result by its name, and by its number, for where another has the same name. */
interface ResultName {
  readonly named: Localized;
  readonly counted: Localized;
}

function nameOfResult(placed: PlacedTable, at: CellPosition, equation: Equation): ResultName {
  const { table } = placed;
  const { row, column } = equation;
  if (row === at.row && column === at.column) {
    const own = nameOfOwn(placed, equation);
    return { named: own, counted: own };
  }
  const isBeside = row === at.row;
  const name = (isBeside ? table.columns[column]?.name : table.rows[row]?.label) ?? '';
  const kind = isBeside ? COLUMN : ROW;
  const number = numbered(isBeside ? column : row);
  const counted = { vi: `${kind.vi} ${number.vi}`, en: `${kind.en} ${number.en}` };
  const quoted = `“${shorten(name)}”`;
  return {
    counted,
    named: name === '' ? counted : { vi: `${kind.vi} ${quoted}`, en: `${kind.en} ${quoted}` },
  };
}

const COLUMN: Localized = { vi: 'cột', en: 'the column' };
const ROW: Localized = { vi: 'dòng', en: 'the row' };

/** What a cell comes of itself: its own column is no proof of it. */
function nameOfOwn(placed: PlacedTable, equation: Equation): Localized {
  const names = namesOfFormula(placed, equation).replace(/ = $/u, '');
  return names === ''
    ? { vi: 'phép tính của chính ô này', en: 'its own reckoning' }
    : { vi: `phép tính ${names}`, en: `the reckoning ${names}` };
}

/** The names of what an equation reckons with; null where one is missing, long, or the same as another. */
function namesOfOperands(placed: PlacedTable, { operands, row }: Equation): readonly string[] | null {
  const { rows, columns } = placed.table;
  const names = operands.map(({ cell }) => {
    if (cell === null) return '';
    const at = positionIn(placed, cell);
    return (at.row === row ? columns[at.column]?.name : rows[at.row]?.label) ?? '';
  });
  const isPlain = names.every(name => name !== '' && name.length <= LONGEST_OPERAND);
  return isPlain && new Set(names).size === names.length ? names : null;
}
