import { compareDecimals } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { TableBody, TableColumn } from '../roles/table';
import type { ColumnAddition } from './column-addition';
import { numberOf, operandOf, type Operand } from './equation';
import { SumTally } from './reckon-sum';

/** The rows that add up to another one. */
export interface AddedRows {
  readonly row: number;
  readonly addends: readonly number[];
}

/** A column whose total is reckoned, and what its rows have come to so far. */
interface OpenColumn {
  readonly column: number;
  readonly own: TableColumn;
  readonly total: TableCell;
  readonly tally: SumTally;
}

/**
 * Adds up the columns of amounts, row after row and all columns side by side, as the cells lie in memory. A total that most of its rows
 * repeat is no sum: "12" months under rows of 12 months each.
 */
export function addPlainColumns(table: TableBody, { row, addends }: AddedRows): readonly ColumnAddition[] {
  const open = openColumns(table, row);
  for (const index of addends) addRow(open, table.rows[index]?.cells ?? []);
  return open.flatMap(column => {
    const addition = additionOf(table, { row, addends }, column);
    return addition.agreement === 'differs' && repeatsRows(addition) ? [] : [addition];
  });
}

function openColumns({ rows, columns }: TableBody, row: number): readonly OpenColumn[] {
  return columns.flatMap((own, column) => {
    const total = rows[row]?.cells[column];
    const isAdded = own.kind === 'amount' || own.kind === 'doubtful';
    return total === undefined || !isAdded ? [] : [{ column, own, total, tally: new SumTally() }];
  });
}

function addRow(open: readonly OpenColumn[], cells: readonly TableCell[]): void {
  for (const { column, tally } of open) {
    const content = cells[column]?.content;
    if (content === undefined) continue;
    if (content.kind === 'number') tally.add(content.number);
    else tally.skip(content.kind);
  }
}

/** Its operands are made where they are asked for: only what does not agree is looked at further. */
function additionOf({ rows }: TableBody, { row, addends }: AddedRows, open: OpenColumn): ColumnAddition {
  const { column, own, total, tally } = open;
  const { kind, isMeasured } = own;
  const reckoning = tally.holdAgainst(numberOf(total), isMeasured);
  let operands: readonly Operand[] | null = null;
  return {
    row,
    column,
    result: total,
    operation: { kind: 'sum', isMeasured },
    ...reckoning,
    isAmount: kind === 'amount',
    get operands(): readonly Operand[] {
      operands ??= addends.flatMap(index => {
        const cell = rows[index]?.cells[column];
        return cell === undefined ? [] : [operandOf(cell)];
      });
      return operands;
    },
  };
}

function repeatsRows({ result, operands }: ColumnAddition): boolean {
  const written = numberOf(result);
  if (written === null || written.units === 0n) return false;
  const same = operands.filter(({ value }) => value !== null && compareDecimals(value, written) === 0);
  return same.length >= 2 && 2 * same.length > operands.length;
}
