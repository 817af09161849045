import { compareDecimals, type Decimal } from '../../../arithmetic/decimal';
import { isOneSlipApart } from '../../../arithmetic/slip';
import type { TableCell } from '../grid/cell';
import { isAgreeing, isDiffering, numberOf, type Equation } from '../relations/equation';
import { reckonWith } from '../relations/reckon';
import { isResultSlipped, slippedOperandsIn, type WrongCell } from './slips';
import { solveFor } from './solve';

/** For each cell of some equations that are not met, the equations that know it. */
export type Witnesses = ReadonlyMap<TableCell, readonly Equation[]>;

/** The cell that is wrong, and what it should be. */
export interface Verdict extends WrongCell {
  /** True where other equations confirm the cell as it is: the figures contradict each other, and which is wrong cannot be told. */
  readonly isCleared: boolean;
  /** What becomes true with the value, the equation itself first. */
  readonly mended: readonly Equation[];
}

/** How many other equations become true with another value in a cell, less those that become false. */
type Weigh = (suspect: WrongCell) => number;
/** The other equations that know a cell. */
type OthersOf = (cell: TableCell) => readonly Equation[];

/** Digits from which on a slip of the keys is no chance: of a result, and of operands where that is confirmed, or where few are not added up. */
const FEW_DIGITS = 2;
const MORE_DIGITS = 3;
const FEW_OPERANDS = 4;

/** The cell that is wrong where an equation is not met. `told` is whom the equation itself blames. */
export function findCulprit(equation: Equation, told: WrongCell, witnesses: Witnesses): Verdict {
  const isSame = sameCellsAs(equation);
  const othersOf: OthersOf = cell => (witnesses.get(cell) ?? []).filter(other => !isSame(other));
  const { isCleared, ...culprit } = choose(equation, told, othersOf);
  const mended = othersOf(culprit.cell).filter(
    other => isDiffering(other) && isAgreeing(reckonWith(other, culprit.cell, culprit.value)),
  );
  return { ...culprit, isCleared, mended: [equation, ...mended] };
}

/**
 * The operand whose right value would make more other equations true than any other; else the result, where it is a slip of the keys
 * away; else the only operand that is, unless another equation confirms it.
 */
function choose(equation: Equation, told: WrongCell, othersOf: OthersOf): Omit<Verdict, 'mended'> {
  const weigh: Weigh = suspect => countGain(othersOf(suspect.cell), suspect);
  const first = told.cell === equation.result ? { cell: told.cell, value: equation.value } : told;
  const gain = weigh(first);
  const suspects = equation.operands.flatMap(({ cell }) =>
    cell === null ? [] : suspectsIn(equation, cell, othersOf(cell)),
  );
  const weighAll: Weigh = suspect =>
    weigh(suspect) + weightOf(reckonWith(equation, suspect.cell, suspect.value)) - 1;
  const likeliest = likeliestOf(suspects, weighAll, Math.max(0, gain));
  if (likeliest !== null) return { ...likeliest, isCleared: false };
  if (gain >= 0 && (first.cell !== equation.result || isResultSlipped(equation, FEW_DIGITS)))
    return { ...first, isCleared: false };
  const { operation, operands } = equation;
  const isShort = gain < 0 || (operation.kind !== 'sum' && operands.length <= FEW_OPERANDS);
  const slipped = slippedOperandsIn(equation, isShort ? FEW_DIGITS : MORE_DIGITS);
  const [only, second] = slipped.filter(suspect => weigh(suspect) >= 0);
  if (only !== undefined && second === undefined) return { ...only, isCleared: false };
  return { ...first, isCleared: gain < 0 };
}

/**
 * The values of an operand that make an equation true: the nearest one, and what other equations want of it. None where no other is at
 * odds with it either.
 */
function suspectsIn(equation: Equation, cell: TableCell, others: readonly Equation[]): readonly WrongCell[] {
  const differing = others.filter(isDiffering);
  if (differing.length === 0) return [];
  const isNegative = isBelowZero(numberOf(cell));
  const wanted = differing
    .slice(0, MOST_ASKED)
    .map(other => (other.result === cell ? other.value : solveFor(other, cell)))
    .filter(value => value !== null)
    .filter(value => isAgreeing(reckonWith(equation, cell, value)));
  return [solveFor(equation, cell), ...wanted].flatMap(value =>
    value === null || isBelowZero(value) !== isNegative ? [] : [{ cell, value }],
  );
}

const MOST_ASKED = 4;

function isBelowZero(value: Decimal | null): boolean {
  return value !== null && value.units < 0n;
}

/** The suspect with the highest gain, where that is more than a certain one; of equals one that a slip of the keys explains. */
function likeliestOf(suspects: readonly WrongCell[], weigh: Weigh, least: number): WrongCell | null {
  let best: WrongCell | null = null;
  let highest = least;
  for (const suspect of suspects) {
    const gain = weigh(suspect);
    const isBetter =
      gain > highest || (best !== null && gain === highest && isSlip(suspect) && !isSlip(best));
    if (!isBetter) continue;
    best = suspect;
    highest = gain;
  }
  return best;
}

function isSlip({ cell, value }: WrongCell): boolean {
  const own = numberOf(cell);
  return own !== null && isOneSlipApart(own, value);
}

function countGain(others: readonly Equation[], { cell, value }: WrongCell): number {
  const own = numberOf(cell);
  if (own !== null && compareDecimals(own, value) === 0) return 0;
  return others.reduce((gain, other) => gain + weightOf(reckonWith(other, cell, value)) - weightOf(other), 0);
}

/** What only rounding explains speaks less than what agrees to the last digit. */
function weightOf({ agreement }: Pick<Equation, 'agreement'>): number {
  return agreement === 'equal' ? 1 : agreement === 'rounded' ? 1 / 2 : 0;
}

/** Tells of other equations whether they reckon with the cells of one; long ones are compared once. */
function sameCellsAs(equation: Equation): (other: Equation) => boolean {
  const known = new Map<Equation, boolean>();
  return other => {
    const isSame = known.get(other) ?? isOfSameCells(other, equation);
    known.set(other, isSame);
    return isSame;
  };
}

/** The same cells, however they are reckoned: points of a percentage are that percentage of the points. */
export function isOfSameCells(first: Equation, second: Equation): boolean {
  if (first === second) return true;
  if (first.operands.length !== second.operands.length) return false;
  const cells = new Set(cellsOf(first));
  return cellsOf(second).every(cell => cells.has(cell));
}

/** The cells that an equation reckons with, its result first. */
export function cellsOf({ result, operands }: Equation): readonly TableCell[] {
  return [result, ...operands.flatMap(({ cell }) => cell ?? [])];
}
