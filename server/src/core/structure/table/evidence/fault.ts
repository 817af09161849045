import type { Decimal } from '../../../arithmetic/decimal';
import { slipOf, tellingDigits } from '../../../arithmetic/slip';
import type { TableCell } from '../grid/cell';
import type { Equation } from '../relations/equation';
import type { RelationForm } from '../relations/relation';

/** A cell that is not what the table itself shows that it should be. */
export interface Fault {
  readonly form: RelationForm;
  /**
   * `proven`: other rows, columns or groups stand as this one should, or a slip of the keys lies between the two. `alone`: the row
   * calls itself a total, and nothing else speaks for or against.
   */
  readonly evidence: 'proven' | 'alone';
  /** What is not met. */
  readonly equation: Equation;
  /** The cell that other relations blame: the result, where they blame none. */
  readonly culprit: Culprit;
}

/** The cell at fault, and the value that would make all of its relations true. */
export interface Culprit {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly value: Decimal;
}

/** A fault of the result itself. */
export function faultOf(
  form: RelationForm,
  equation: Equation,
  evidence: Fault['evidence'] = 'proven',
): Fault {
  const { row, column, result, value } = equation;
  return { form, evidence, equation, culprit: { cell: result, row, column, value } };
}

/** True where one slip of the keys explains a result, and enough of its digits tell something. */
export function isSlip({ result, value }: Equation, fewestDigits: number): boolean {
  if (result.content.kind !== 'number') return false;
  const { units, scale } = result.content.number;
  const [printed, expected] = sameScale(absolute({ units, scale }), absolute(value));
  const slip = slipOf(printed, expected);
  if (slip === null || units < 0n !== value.units < 0n) return false;
  const digits = tellingDigits(printed, expected);
  // A digit that is left out is found between more pairs of numbers than a digit that is wrong.
  return digits >= (slip === 'key' ? fewestDigits : Math.max(fewestDigits + 1, 4));
}

function absolute({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

/** A sum may be written with fewer decimals than its parts, and the other way round. */
function sameScale(first: Decimal, second: Decimal): readonly [Decimal, Decimal] {
  const scale = Math.max(first.scale, second.scale);
  return [widen(first, scale), widen(second, scale)];
}

function widen({ units, scale }: Decimal, wanted: number): Decimal {
  return { units: units * 10n ** BigInt(wanted - scale), scale: wanted };
}
