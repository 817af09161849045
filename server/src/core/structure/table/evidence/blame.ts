import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { isAgreeing, numberOf, type Equation } from '../relations/equation';
import { reckonWith, reckonWithAll } from '../relations/reckon';
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

/** The equation with what is known to be right, reckoned once for all: of the operands of a mean thousands may be wrong. */
function rightOperands(equation: Equation, righted: ReadonlyMap<TableCell, Decimal>): Equation {
  const isRighted = equation.operands.some(({ cell }) => cell !== null && righted.has(cell));
  return isRighted ? reckonWithAll(equation, righted) : equation;
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
  const twins = new Set((witnesses.get(equation.result) ?? []).filter(other => isSame(other, equation)));
  const othersOf = (cell: TableCell): readonly Equation[] =>
    (witnesses.get(cell) ?? []).filter(other => !twins.has(other));
  const gainOf = (cell: TableCell, right: Decimal): number => countGain(othersOf(cell), cell, right);
  const first = culprit.cell === equation.result ? { ...culprit, value: equation.value } : culprit;
  const suspects = equation.operands.flatMap(({ cell }): readonly Suspect[] => {
    if (cell === null || !isDoubted(othersOf(cell))) return [];
    const value = solveFor(equation, cell);
    if (value === null || value.units < 0n !== (numberOf(cell)?.units ?? 0n) < 0n) return [];
    return [{ cell, value, gain: gainOf(cell, value) }];
  });
  // The total of a long table is a witness of each of its rows: it is asked only where there is a choice.
  if (suspects.every(({ gain }) => gain <= 0)) return first;
  const least = Math.max(0, gainOf(first.cell, first.value));
  const start: Suspect = { ...first, gain: least };
  const { cell, value } = suspects.reduce((best, next) => (next.gain > best.gain ? next : best), start);
  return { cell, value };
}

/** True where another equation is not met either: an operand that all others confirm is none to blame. */
function isDoubted(others: readonly Equation[]): boolean {
  return others.some(({ agreement }) => agreement === 'differs');
}

function countGain(others: readonly Equation[], cell: TableCell, right: Decimal): number {
  const own = numberOf(cell);
  if (own !== null && compareDecimals(own, right) === 0) return 0;
  return others.reduce((gain, other) => {
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
