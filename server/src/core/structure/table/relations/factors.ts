import type { Decimal } from '../../../arithmetic/decimal';
import type { TableBody, TableRow } from '../roles/table';
import { equationsOf } from './column-relation';
import { countDistinct, isExactProof, numberOf, operandOf, type Equation, type Operand } from './equation';
import type { Relation } from './relation';
import { isFigures, NOT_A_NUMBER, trialOf, type RoughValue } from './rough';

/** How far from what it multiplies a column may stand. */
const REACH = 5;
/** So many rows, and figures of so many digits, are no chance. */
const FEWEST_ROWS = 4;
const FEWEST_DIGITS = 3;
/** A rate or a price that an office sets has no more digits than these: 2.340.000 đồng, 10,5 %. */
const MOST_DIGITS = 4;

interface Factor {
  readonly from: number;
  readonly value: Decimal;
}

/**
 * Columns that are the same number of times another one, which the table does not show: 60.000 đồng for each house, a salary of so many
 * times 2.340.000 đồng, 10,5 % for insurance. A row may have a rate of its own, so that only a slip of the keys is a fault.
 */
export function findFactors(table: TableBody): readonly Relation[] {
  const trial = trialOf(table);
  if (trial.length < FEWEST_ROWS) return [];
  return table.columns.flatMap((own, column) => {
    if (!isFigures(own)) return [];
    const factor = factorsFor(table, trial, column)[0];
    if (factor === undefined) return [];
    const equations = equationsFor(table, column, factor);
    return isBorneOut(equations) ? [{ form: 'product', basis: 'open', equations } as const] : [];
  });
}

/** The columns of which most first rows are the same multiple, the nearest first. */
function factorsFor(
  { columns }: TableBody,
  trial: readonly (readonly RoughValue[])[],
  column: number,
): readonly Factor[] {
  return columns
    .flatMap((own, from) => (from < column && column - from <= REACH && isFigures(own) ? [from] : []))
    .reverse()
    .flatMap(from => {
      const value = commonFactor(trial, from, column);
      return value === null ? [] : [{ from, value }];
    });
}

/** The short number that most rows are multiplied by; null where there is none, or it is one. */
function commonFactor(
  trial: readonly (readonly RoughValue[])[],
  from: number,
  column: number,
): Decimal | null {
  const quotients = trial.flatMap(cells => {
    const [own, result] = [cells[from] ?? NOT_A_NUMBER, cells[column] ?? NOT_A_NUMBER];
    const quotient = result.value / own.value;
    return Number.isFinite(quotient) && quotient > 0 ? [quotient] : [];
  });
  const counts = new Map<string, number>();
  for (const quotient of quotients) {
    const key = quotient.toExponential(MOST_DIGITS - 1);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key, count] = [...counts].sort((first, second) => second[1] - first[1])[0] ?? ['', 0];
  return count < FEWEST_ROWS || 4 * count < 3 * quotients.length ? null : decimalFrom(key);
}

/** "2.340e+6" → 2340000. Null for a power of ten, which is another unit. */
function decimalFrom(written: string): Decimal | null {
  const [digits = '', exponent = '0'] = written.split('e');
  const short = digits.replace('.', '').replace(/0+$/u, '');
  if (short === '1') return null;
  const scale = short.length - 1 - Number(exponent);
  return scale > 0
    ? { units: BigInt(short), scale }
    : { units: BigInt(short) * 10n ** BigInt(-scale), scale: 0 };
}

function equationsFor(table: TableBody, column: number, factor: Factor): readonly Equation[] {
  const { from, value } = factor;
  return equationsOf(table, {
    column,
    operation: { kind: 'product', exponent: 0 },
    from: `${from} times ${value.units}/${value.scale}`,
    operandsOf: row => operandsIn(row, factor),
  });
}

function operandsIn({ kind, cells }: TableRow, { from, value }: Factor): readonly Operand[] | null {
  const cell = cells[from];
  if (kind !== 'item' || cell?.content.kind !== 'number') return null;
  return [operandOf(cell), { cell: null, value, isSubtracted: false }];
}

function isBorneOut(equations: readonly Equation[]): boolean {
  const least = 10n ** BigInt(FEWEST_DIGITS - 1);
  const long = equations.filter(
    equation => isExactProof(equation) && (numberOf(equation.result)?.units ?? 0n) >= least,
  );
  return countDistinct(long, FEWEST_ROWS) === FEWEST_ROWS;
}
