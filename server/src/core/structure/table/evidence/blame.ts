import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { isAgreeing, numberOf, type Equation } from '../relations/equation';
import { reckonWithAll } from '../relations/reckon';
import { cellsOf, findCulprit, type Witnesses } from './culprit';
import type { Fault } from './fault';

/**
 * Tells each wrong cell once: the result of an equation that is not met, or the operand whose right value would make other equations
 * true too. Faults that are gone with the right values are left out; others remain, so that one error never silences another.
 */
export function blame(faults: readonly Fault[], equations: readonly Equation[]): readonly Fault[] {
  if (faults.length === 0) return [];
  const witnesses = findWitnesses(faults, equations);
  const righted = new Map<TableCell, Decimal>();
  const blamed: Fault[] = [];
  const beyond = findBeyond(faults, equations);
  for (const fault of [...faults.filter(fault => !beyond.has(fault)), ...beyond]) {
    const equation = rightOperands(fault.equation, righted);
    if (isAgreeing(equation) || righted.has(equation.result)) continue;
    const { isCleared, mended, ...culprit } = findCulprit(equation, fault.culprit, witnesses);
    const isOpen = isCleared || (beyond.has(fault) && culprit.cell === equation.result);
    if (!isOpen) righted.set(culprit.cell, culprit.value);
    blamed.push({ ...fault, equation, culprit, mended, isOpen });
  }
  return blamed.map(fault => (leansOnAnother(fault, righted) ? { ...fault, isOpen: true } : fault));
}

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

function findWitnesses(faults: readonly Fault[], equations: readonly Equation[]): Witnesses {
  const witnesses = new Map<TableCell, Equation[]>();
  for (const { equation } of faults) for (const cell of cellsOf(equation)) witnesses.set(cell, []);
  for (const equation of equations) {
    if (equation.agreement === 'unknown') continue;
    witnesses.get(equation.result)?.push(equation);
    for (const { cell } of equation.operands) if (cell !== null) witnesses.get(cell)?.push(equation);
  }
  return witnesses;
}
