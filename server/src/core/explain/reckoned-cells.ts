import { decimalFromInteger, formatDecimal, type Decimal } from '../arithmetic/decimal';
import { writeLike } from '../rules/figure/table-writing';
import { isSettled } from '../structure/table/evidence/settle';
import type { CellNumber, TableCell } from '../structure/table/grid/cell';
import { isProof, type Equation } from '../structure/table/relations/equation';
import { reckon } from '../structure/table/relations/reckon';
import { countAgreeing } from '../structure/table/relations/row-sums';
import type { PlacedTable } from '../structure/table/tables';

/** What a cell should hold by the others, where its words or the other rows say how it is reckoned. */
export interface ReckonedCell {
  /** With the value that the operands give, whatever is written. */
  readonly equation: Equation;
  /** The value in the manner of its column: "1.278", "92,46". */
  readonly text: string;
}

/** The cells of a table that are reckoned from others, written or blank: totals, ratios, products, differences, means. */
export function reckonedCells(placed: PlacedTable): readonly ReckonedCell[] {
  return equationsOf(placed).flatMap(equation => reckonedCell(placed, equation) ?? []);
}

function equationsOf({ table }: PlacedTable): readonly Equation[] {
  const { rowSums, columnSums, quotients, relations } = table.sums;
  const rows = rowSums.filter(sum => sum.form === 'total' || countAgreeing(sum) > 0);
  return [
    ...rows.flatMap(({ additions }) => additions.filter(({ isAmount }) => isAmount)),
    ...columnSums
      .filter(({ isStated, additions }) => isStated || additions.some(isProof))
      .flatMap(({ additions }) => additions),
    ...quotients.filter(({ isProven }) => isProven).flatMap(({ divisions }) => divisions),
    ...relations.filter(isSettled).flatMap(({ equations }) => equations),
  ];
}

/** Null where a number is missing that it is reckoned from: a dash alone is nothing. */
function reckonedCell(placed: PlacedTable, { row, column, ...equation }: Equation): ReckonedCell | null {
  const { operation, operands, result } = equation;
  const isSum = operation.kind === 'sum';
  const isReadable = operands.every(
    ({ cell, value }) => value !== null || (isSum && cell?.content.kind === 'dash'),
  );
  if (!isReadable || operands.every(({ value }) => value === null || value.units === 0n)) return null;
  const like = sampleFor(placed, { row, column, result });
  const reckoned = reckon({ row, column, operands, result: asWritten(result, like) }, operation);
  // What cannot be reckoned, as a percentage of nothing, has no agreement either.
  if (reckoned.agreement === 'unknown') return null;
  const { value } = reckoned;
  return { equation: { ...reckoned, result }, text: write(like, value) };
}

/** Its own number, else the nearest one of its column, rows above first: a blank cell will look like that. */
function sampleFor(
  { table: { rows } }: PlacedTable,
  { row, column, result }: Pick<Equation, 'row' | 'column' | 'result'>,
): TableCell | null {
  if (result.content.kind === 'number') return result;
  for (let away = 1; away < rows.length; away += 1) {
    for (const near of [rows[row - away], rows[row + away]]) {
      const cell = near?.cells[column];
      if (cell?.content.kind === 'number') return cell;
    }
  }
  return null;
}

/** The cell as if a number of this form stood in it. */
function asWritten(cell: TableCell, like: TableCell | null): TableCell {
  if (cell.content.kind === 'number') return cell;
  const number: CellNumber = {
    ...decimalFromInteger(0),
    digits: cell.span,
    isGrouped: true,
    isPercent: false,
    style: 'vi',
  };
  return { ...cell, content: like?.content.kind === 'number' ? like.content : { kind: 'number', number } };
}

function write(like: TableCell | null, value: Decimal): string {
  if (like?.content.kind !== 'number') return formatDecimal(value, 'vi');
  const { number } = like.content;
  return `${value.units < 0n ? '-' : ''}${writeLike(like.line.text, number, value)}${number.isPercent ? '%' : ''}`;
}
