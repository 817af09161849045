import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { TableLine } from '../grid/lines';
import type { ColumnAddition } from '../relations/column-addition';
import type { TableBody } from '../roles/table';
import { isAgreeing, isDiffering, numberOf, type Equation } from '../relations/equation';
import { reckonWithAll } from '../relations/reckon';
import { cellsOf, findCulprit, isOfSameCells, type Witnesses } from './culprit';
import type { Fault } from './fault';
import { isResultSlipped, MOST_OPERANDS } from './slips';

/**
 * Tells each wrong cell once: the result of an equation that is not met, or the operand whose right value would make other equations
 * true too. Faults that are gone with the right values are left out; others remain, so that one error never silences another.
 */
export function blame(
  table: CellTable,
  faults: readonly Fault[],
  equations: readonly Equation[],
): readonly Fault[] {
  if (faults.length === 0) return [];
  const asked = askedCells(faults, equations);
  const witnesses = findWitnesses(table, asked, equations);
  const righted = new Map<TableCell, Decimal>();
  const blamed: Fault[] = [];
  const beyond = findBeyond(faults, equations);
  const told = withoutTurned(faults);
  for (const fault of [
    ...told.filter(fault => !beyond.has(fault)),
    ...told.filter(fault => beyond.has(fault)),
  ]) {
    const equation = rightOperands(fault.equation, righted);
    if (isAgreeing(equation) || righted.has(equation.result)) continue;
    const { isCleared, mended, ...culprit } = findCulprit(equation, fault.culprit, witnesses);
    const isOpen = isCleared || (beyond.has(fault) && culprit.cell === equation.result);
    if (!isOpen) righted.set(culprit.cell, culprit.value);
    blamed.push({ ...fault, equation, culprit, mended, isOpen });
  }
  return blamed.map(fault => (leansOnAnother(fault, righted) ? { ...fault, isOpen: true } : fault));
}

/**
 * The faults without those that say the same of the same cells the other way round, where a slip of the keys explains the other: points that
 * are mistyped also spoil the rate that they make, which no slip explains.
 */
function withoutTurned(faults: readonly Fault[]): readonly Fault[] {
  const slipped = new Map<TableLine, Equation[]>();
  for (const { equation } of faults) {
    if (equation.operation.kind !== 'product' || !isResultSlipped(equation, SLIPPED_DIGITS)) continue;
    const { line } = equation.result;
    slipped.set(line, [...(slipped.get(line) ?? []), equation]);
  }
  if (slipped.size === 0) return faults;
  return faults.filter(({ equation }) => {
    const others = slipped.get(equation.result.line) ?? [];
    const isTurned = others.some(other => other !== equation && isOfSameCells(other, equation));
    return !isTurned || equation.operation.kind === 'product' || isResultSlipped(equation, SLIPPED_DIGITS);
  });
}

const SLIPPED_DIGITS = 2;

/** True where an operand is told to be wrong as well: what the cell should be is known when that is mended, and not before. */
function leansOnAnother({ equation, culprit }: Fault, righted: ReadonlyMap<TableCell, Decimal>): boolean {
  return equation.operands.some(({ cell }) => cell !== null && cell !== culprit.cell && righted.has(cell));
}

/** Percentages of more than all in a column where no other is: what they are reckoned from is wrong, and other relations may tell it. */
function findBeyond(faults: readonly Fault[], equations: readonly Equation[]): ReadonlySet<Fault> {
  const above = faults.filter(({ equation }) => isAboveWhole(equation, equation.value));
  if (above.length === 0) return new Set();
  const usual = new Set(equations.filter(isWrittenAboveWhole).map(({ column }) => column));
  return new Set(above.filter(({ equation }) => !usual.has(equation.column)));
}

function isWrittenAboveWhole(equation: Equation): boolean {
  const written = numberOf(equation.result);
  return written !== null && isAgreeing(equation) && isAboveWhole(equation, written);
}

function isAboveWhole({ operation }: Equation, percent: Decimal): boolean {
  const isShare = operation.kind === 'percent' && operation.relation === 'ratio';
  return isShare && compareDecimals(percent, HUNDRED) > 0;
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** The equation with what is known to be right, reckoned once for all: of the operands of a mean thousands may be wrong. */
function rightOperands(equation: Equation, righted: ReadonlyMap<TableCell, Decimal>): Equation {
  const isRighted = equation.operands.some(({ cell }) => cell !== null && righted.has(cell));
  return isRighted ? reckonWithAll(equation, righted) : equation;
}

/** A table that knows where its cells stand. */
export interface CellTable extends TableBody {
  readonly rowOf: (cell: TableCell) => number;
}

function findWitnesses(
  table: CellTable,
  asked: ReadonlySet<TableCell>,
  equations: readonly Equation[],
): Witnesses {
  const witnesses = new Map(Array.from(asked, (cell): [TableCell, Equation[]] => [cell, []]));
  const lines = new Set(Array.from(asked, ({ line }) => line));
  const columns = columnsOf(table, asked);
  for (const equation of equations) {
    if (equation.agreement === 'unknown') continue;
    if (isColumnAddition(equation) ? columns?.has(equation.column) === false : isApart(equation, lines))
      continue;
    witnesses.get(equation.result)?.push(equation);
    for (const { cell } of equation.operands) if (cell !== null) witnesses.get(cell)?.push(equation);
  }
  return witnesses;
}

/** The columns of some cells; null where they are many, or parts of cells. */
function columnsOf({ rows, rowOf }: CellTable, cells: ReadonlySet<TableCell>): ReadonlySet<number> | null {
  if (cells.size > MOST_ASKED) return null;
  const columns = new Set(Array.from(cells, cell => rows[rowOf(cell)]?.cells.indexOf(cell) ?? -1));
  return columns.has(-1) ? null : columns;
}

const MOST_ASKED = 64;

/** A total over rows reckons with its own column alone. */
function isColumnAddition(equation: Equation): equation is ColumnAddition {
  return 'isAmount' in equation;
}

/** True for the equation of a row of which nothing is asked. */
function isApart({ result, operands }: Equation, lines: ReadonlySet<TableLine>): boolean {
  if (lines.has(result.line)) return false;
  return operands.every(({ cell }) => cell === null || cell.line === result.line);
}

/**
 * The cells whose equations are asked for: the results, the operands of short equations, and of long ones those that another equation is at
 * odds with too. A total of all rows would otherwise ask for each of them.
 */
function askedCells(faults: readonly Fault[], equations: readonly Equation[]): ReadonlySet<TableCell> {
  const asked = new Set(faults.flatMap(({ equation, culprit }) => [equation.result, culprit.cell]));
  const odd = new Set([...faults.map(({ equation }) => equation), ...equations.filter(isDiffering)]);
  for (const equation of odd) {
    const isLong = equation.operands.length > MOST_OPERANDS;
    if (isLong) asked.add(equation.result);
    else for (const cell of cellsOf(equation)) asked.add(cell);
  }
  for (const cell of metTwice(Array.from(odd).filter(({ operands }) => operands.length > MOST_OPERANDS)))
    asked.add(cell);
  return asked;
}

/** The operands that are in more than one of some equations. */
function metTwice(equations: readonly Equation[]): ReadonlySet<TableCell> {
  const [met, again] = [new Set<TableCell>(), new Set<TableCell>()];
  if (equations.length < 2) return again;
  for (const { operands } of equations) {
    for (const { cell } of operands) {
      if (cell === null) continue;
      if (met.has(cell)) again.add(cell);
      met.add(cell);
    }
  }
  return again;
}
