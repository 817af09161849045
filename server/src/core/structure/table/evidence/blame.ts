import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import type { TableLine } from '../grid/table-line';
import type { ColumnAddition } from '../relations/column-addition';
import type { TableBody } from '../roles/table';
import { isAgreeing, isDiffering, numberOf, type Equation } from '../relations/equation';
import { reckonWithAll } from '../relations/reckon';
import { cellsOf, findCulprit, isOfSameCells, type Witnesses } from './culprit';
import type { Fault } from './fault';
import { isResultSlipped, MOST_OPERANDS } from './slips';

/**
 * Tells each wrong cell once: the result of an equation that is not met, or the operand whose right value would make other equations
 * true too. Faults that are gone with the right values are left out; others remain, so that one error never silences another. `relations`
 * are the equations of what holds elsewhere, those of a relation in the order of their rows.
 */
export function blame(
  table: CellTable,
  faults: readonly Fault[],
  relations: readonly (readonly Equation[])[],
): readonly Fault[] {
  if (faults.length === 0) return [];
  const asked = askedCells(faults, relations);
  const witnesses = findWitnesses(table, asked, relations);
  const righted = new Map<TableCell, Decimal>();
  const blamed: Fault[] = [];
  const beyond = findBeyond(faults, relations);
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
function findBeyond(
  faults: readonly Fault[],
  relations: readonly (readonly Equation[])[],
): ReadonlySet<Fault> {
  const above = faults.filter(({ equation }) => isAboveWhole(equation, equation.value));
  if (above.length === 0) return new Set();
  const shares = relations.filter(([first]) => first !== undefined && isShare(first));
  const written = shares.flatMap(equations => equations.filter(isWrittenAboveWhole));
  const usual = new Set(written.map(({ column }) => column));
  return new Set(above.filter(({ equation }) => !usual.has(equation.column)));
}

function isWrittenAboveWhole(equation: Equation): boolean {
  const written = numberOf(equation.result);
  return written !== null && isAgreeing(equation) && isAboveWhole(equation, written);
}

function isAboveWhole(equation: Equation, percent: Decimal): boolean {
  return isShare(equation) && compareDecimals(percent, HUNDRED) > 0;
}

function isShare({ operation }: Equation): boolean {
  return operation.kind === 'percent' && operation.relation === 'ratio';
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
  relations: readonly (readonly Equation[])[],
): Witnesses {
  const witnesses = new Map(Array.from(asked, (cell): [TableCell, Equation[]] => [cell, []]));
  const rows = [...new Set(Array.from(asked, table.rowOf))].sort((first, second) => first - second);
  const columns = columnsOf(table, asked);
  for (const relation of relations) {
    for (const equation of isOfOwnRows(relation) ? equationsIn(relation, rows) : relation) {
      if (equation.agreement === 'unknown') continue;
      if (isColumnAddition(equation) && columns?.has(equation.column) === false) continue;
      witnesses.get(equation.result)?.push(equation);
      for (const { cell } of equation.operands) if (cell !== null) witnesses.get(cell)?.push(equation);
    }
  }
  return witnesses;
}

/** True for a relation of columns, whose equations reckon with one row each. */
function isOfOwnRows([first]: readonly Equation[]): boolean {
  if (first === undefined || isColumnAddition(first)) return false;
  const { line } = first.result;
  return first.operands.every(({ cell }) => cell === null || cell.line === line);
}

/** The equations of some rows: a relation may have one for each of thousands. */
function equationsIn(equations: readonly Equation[], rows: readonly number[]): readonly Equation[] {
  return rows.flatMap(row => {
    const found: Equation[] = [];
    for (let at = firstFrom(equations, row); equations[at]?.row === row; at += 1) {
      const equation = equations[at];
      if (equation !== undefined) found.push(equation);
    }
    return found;
  });
}

/** The place of the first equation of a row or of one behind it, found by halving. */
function firstFrom(equations: readonly Equation[], row: number): number {
  let [low, high] = [0, equations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((equations[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
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

/**
 * The cells whose equations are asked for: the results, the operands of short equations, and of long ones those that another equation is at
 * odds with too. A total of all rows would otherwise ask for each of them.
 */
function askedCells(
  faults: readonly Fault[],
  relations: readonly (readonly Equation[])[],
): ReadonlySet<TableCell> {
  const asked = new Set(faults.flatMap(({ equation, culprit }) => [equation.result, culprit.cell]));
  const differing = relations.flatMap(equations => equations.filter(isDiffering));
  const odd = new Set([...faults.map(({ equation }) => equation), ...differing]);
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
