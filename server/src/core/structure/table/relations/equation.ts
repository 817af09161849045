import type { Decimal } from '../../../arithmetic/decimal';
import type { Ratio } from '../../../arithmetic/ratio';
import type { TableCell } from '../grid/cell';

/** How the result of an equation comes of its operands. */
export type Operation =
  /** `isMeasured`: whole numbers are rounded amounts too. */
  | { readonly kind: 'sum'; readonly isMeasured: boolean }
  | { readonly kind: 'mean' }
  /** All of them multiplied, and that by a power of ten: points are a percentage of the most that can be had. */
  | { readonly kind: 'product'; readonly exponent: number }
  /** The first divided by the second, times a power of ten. `isMeasured`: whole numbers are rounded amounts too. */
  | { readonly kind: 'quotient'; readonly exponent: number; readonly isMeasured: boolean }
  /** The first as a percentage of the second, or what it is more. `isExact`: neither was rounded. */
  | { readonly kind: 'percent'; readonly relation: Ratio['relation']; readonly isExact: boolean };

/** A number that an equation reckons with. */
export interface Operand {
  /** The cell that it stands in; null for a number of the head: "tối đa 20 điểm". */
  readonly cell: TableCell | null;
  /** Null where the cell holds none. */
  readonly value: Decimal | null;
  readonly isSubtracted: boolean;
}

/** How a written result stands to what its operands give. */
export type Agreement =
  | 'equal'
  /** Within what rounding the operands may leave, or with further decimals cut off. */
  | 'rounded'
  | 'differs'
  /** Not to be told: a cell of words, a blank where a number is due, a result that is not written. */
  | 'unknown';

/** What the operands of an equation come to, held against the written result. */
export interface Reckoning {
  readonly value: Decimal;
  readonly agreement: Agreement;
  /** How many operands count: an agreement of one, or of what is all or nothing, proves nothing. */
  readonly weight: number;
  /** What was added up before it was divided; of means alone. */
  readonly divided?: Decimal | undefined;
}

/** Where the result of an equation stands, and what it should come of. */
export interface EquationPlace {
  readonly row: number;
  readonly column: number;
  readonly result: TableCell;
  readonly operands: readonly Operand[];
}

/** A cell, what it should come of, and whether it does. */
export interface Equation extends EquationPlace, Reckoning {
  readonly operation: Operation;
}

/** True where the result is what its operands give, rounding granted. */
export function isAgreeing({ agreement }: Pick<Equation, 'agreement'>): boolean {
  return agreement === 'equal' || agreement === 'rounded';
}

/** True where the result is not what its operands give, however these were rounded. */
export function isDiffering({ agreement }: Pick<Equation, 'agreement'>): boolean {
  return agreement === 'differs';
}

/** True where the result agrees, which is no matter of course. */
export function isProof(equation: Pick<Equation, 'agreement' | 'weight'>): boolean {
  return equation.weight > 1 && isAgreeing(equation);
}

/** True for a proof to the last digit. */
export function isExactProof(equation: Pick<Equation, 'agreement' | 'weight'>): boolean {
  return equation.weight > 1 && equation.agreement === 'equal';
}

/** The number of a cell as an operand. */
export function operandOf(cell: TableCell, isSubtracted = false): Operand {
  return { cell, value: numberOf(cell), isSubtracted };
}

/** The value of a cell; null where it holds no number. */
export function numberOf({ content }: TableCell): Decimal | null {
  return content.kind === 'number' ? content.number : null;
}

/**
 * How many equations of a kind there are with different numbers: rows that repeat each other prove no more than one of them. Counted up
 * to `enough`, so that a long column costs no more than its first rows.
 */
export function countDistinct(
  equations: readonly Equation[],
  enough: number,
  isOfKind: (equation: Equation) => boolean = () => true,
): number {
  const keys = new Set<string>();
  for (const equation of equations) {
    if (!isOfKind(equation)) continue;
    keys.add(keyOf(equation));
    if (keys.size === enough) break;
  }
  return keys.size;
}

function keyOf({ operands }: Equation): string {
  return operands.map(({ value }) => (value === null ? '' : `${value.units}/${value.scale}`)).join(' ');
}
