import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { isAgreeing, numberOf, type Equation } from '../relations/equation';
import { reckonWith } from '../relations/reckon';
import type { Fault } from './fault';
import type { WrongCell } from './slips';
import { solveFor } from './solve';

/**
 * Tells each wrong cell once: the result of an equation that is not met, or the operand whose right value would make other equations
 * true too. Faults that are gone with the right values are left out; others remain, so that one error never silences another.
 */
export function blame(faults: readonly Fault[], equations: readonly Equation[]): readonly Fault[] {
  if (faults.length === 0) return [];
  const witnesses = findWitnesses(faults, equations);
  const righted = new Map<TableCell, Decimal>();
  const blamed: Fault[] = [];
  for (const fault of faults) {
    const equation = rightOperands(fault.equation, righted);
    if (isAgreeing(equation) || righted.has(equation.result)) continue;
    const culprit = findCulprit({ ...fault, equation }, witnesses);
    righted.set(culprit.cell, culprit.value);
    blamed.push({ ...fault, equation, culprit });
  }
  return blamed;
}

function rightOperands(equation: Equation, righted: ReadonlyMap<TableCell, Decimal>): Equation {
  if (righted.size === 0) return equation;
  let right = equation;
  for (const { cell } of equation.operands) {
    const value = cell === null ? undefined : righted.get(cell);
    if (cell !== null && value !== undefined) right = reckonWith(right, cell, value);
  }
  return right;
}

/** For each cell of the faults, the equations that know it. */
type Witnesses = ReadonlyMap<TableCell, readonly Equation[]>;

function findWitnesses(faults: readonly Fault[], equations: readonly Equation[]): Witnesses {
  const witnesses = new Map<TableCell, Equation[]>();
  for (const { equation } of faults) for (const cell of cellsOf(equation)) witnesses.set(cell, []);
  for (const equation of equations) {
    if (equation.agreement === 'unknown') continue;
    for (const cell of cellsOf(equation)) witnesses.get(cell)?.push(equation);
  }
  return witnesses;
}

function cellsOf({ result, operands }: Equation): readonly TableCell[] {
  return [result, ...operands.flatMap(({ cell }) => cell ?? [])];
}

interface Suspect extends WrongCell {
  /** How many other equations become true with the value, less those that become false. */
  readonly gain: number;
}

function findCulprit({ equation, culprit }: Fault, witnesses: Witnesses): WrongCell {
  const gainOf = (cell: TableCell, right: Decimal): number =>
    countGain(witnesses.get(cell) ?? [], { equation, cell, right });
  const first = culprit.cell === equation.result ? { ...culprit, value: equation.value } : culprit;
  let best: Suspect = { ...first, gain: gainOf(first.cell, first.value) };
  for (const { cell } of equation.operands) {
    if (cell === null || !isDoubted(witnesses.get(cell) ?? [], equation)) continue;
    const right = solveFor(equation, cell);
    if (right === null || right.units < 0n !== (numberOf(cell)?.units ?? 0n) < 0n) continue;
    const gain = gainOf(cell, right);
    if (gain > Math.max(0, best.gain)) best = { cell, value: right, gain };
  }
  return { cell: best.cell, value: best.value };
}

/** True where another equation is not met either: an operand that all others confirm is none to blame. */
function isDoubted(witnesses: readonly Equation[], equation: Equation): boolean {
  return witnesses.some(other => other.agreement === 'differs' && !isSame(other, equation));
}

interface Trial {
  readonly equation: Equation;
  readonly cell: TableCell;
  readonly right: Decimal;
}

function countGain(witnesses: readonly Equation[], { equation, cell, right }: Trial): number {
  const own = numberOf(cell);
  if (own !== null && compareDecimals(own, right) === 0) return 0;
  return witnesses.reduce((gain, other) => {
    if (isSame(other, equation)) return gain;
    const after = isAgreeing(reckonWith(other, cell, right)) ? 1 : 0;
    return gain + after - (isAgreeing(other) ? 1 : 0);
  }, 0);
}

/** The same result of the same cells, however it is reckoned. */
function isSame(first: Equation, second: Equation): boolean {
  if (first === second) return true;
  if (first.result !== second.result || first.operands.length !== second.operands.length) return false;
  return first.operands.every(({ cell }, index) => cell === second.operands[index]?.cell);
}
