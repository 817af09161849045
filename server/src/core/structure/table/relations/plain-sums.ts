import { gatheringPieces, piecesOf, rememberingPieces } from '../../../block/remembering-pieces';
import { compareDecimals } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { TableBody, TableColumn, TableRow } from '../roles/table';
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
 * Adds up the columns of amounts, row after row and all columns side by side, as the cells lie in memory; rows that an edit left alone are
 * not added up again. A total that most of its rows repeat is no sum: "12" months under rows of 12 months each.
 */
export function addPlainColumns(table: TableBody, { row, addends }: AddedRows): readonly ColumnAddition[] {
  const open = openColumns(table, row);
  const columns = open.map(({ column }) => column);
  const rows = addends.flatMap(index => table.rows[index] ?? []);
  for (const piece of piecesOf(rows)) {
    const tallies = knownTallies(piece, columns.join(' '), () => tallyRows(piece.items, columns));
    for (const [index, { tally }] of open.entries()) tally.include(tallies[index] ?? NOTHING);
  }
  return open.flatMap(column => {
    const addition = additionOf(rows, row, column);
    return addition.agreement === 'differs' && repeatsRows(addition) ? [] : [addition];
  });
}

const knownTallies = rememberingPieces<TableRow, readonly SumTally[]>();
const NOTHING = new SumTally();

function openColumns({ rows, columns }: TableBody, row: number): readonly OpenColumn[] {
  return columns.flatMap((own, column) => {
    const total = rows[row]?.cells[column];
    const isAdded = own.kind === 'amount' || own.kind === 'doubtful';
    return total === undefined || !isAdded ? [] : [{ column, own, total, tally: new SumTally() }];
  });
}

function tallyRows(rows: readonly TableRow[], columns: readonly number[]): readonly SumTally[] {
  const tallies = columns.map(() => new SumTally());
  for (const { cells } of rows) {
    for (const [index, tally] of tallies.entries()) {
      const content = cells[columns[index] ?? -1]?.content;
      if (content === undefined) continue;
      if (content.kind === 'number') tally.add(content.number);
      else tally.skip(content.kind);
    }
  }
  return tallies;
}

/** Its operands are made where they are asked for: only what does not agree is looked at further. */
function additionOf(rows: readonly TableRow[], row: number, open: OpenColumn): ColumnAddition {
  const { column, own, total, tally } = open;
  const { kind, isMeasured } = own;
  let operands: readonly Operand[] | null = null;
  return {
    row,
    column,
    result: total,
    operation: { kind: 'sum', isMeasured },
    ...tally.holdAgainst(numberOf(total), isMeasured),
    isAmount: kind === 'amount',
    get operands(): readonly Operand[] {
      operands ??= gatherOperands(rows, String(column), ({ items }) =>
        items.flatMap(({ cells }) => {
          const cell = cells[column];
          return (cell === undefined ? null : operandOf(cell)) ?? [];
        }),
      );
      return operands;
    },
  };
}

const gatherOperands = gatheringPieces<TableRow, Operand>();

function repeatsRows({ result, operands }: ColumnAddition): boolean {
  const written = numberOf(result);
  if (written === null || written.units === 0n) return false;
  const same = operands.filter(({ value }) => value !== null && compareDecimals(value, written) === 0);
  return same.length >= 2 && 2 * same.length > operands.length;
}
