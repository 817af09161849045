import { filteringPieces } from '../../../block/remembering-pieces';
import { equationsOf } from './column-relation';
import { countDistinct, isExactProof, isProof, operandOf, type Equation } from './equation';
import { findQuotientForm, type QuotientForm } from './quotient-form';
import type { TableCell } from '../grid/cell';
import type { TableBody } from '../roles/table';
import { standingOf } from './standing';

/** A ratio column with every row of it. */
export interface Quotient extends QuotientForm {
  /** True where the rows bear out that these two are divided. */
  readonly isProven: boolean;
  /** The percentages, each of two cells; one for each row. */
  readonly divisions: readonly Equation[];
}

/**
 * Finds what each ratio column divides: by the formula in its head, else the two columns that most rows agree with. A
 * column that no two columns explain is left out. What is divided by a cell that other relations blame says nothing against them.
 */
export function findQuotients(table: TableBody, blamed: ReadonlySet<TableCell>): readonly Quotient[] {
  return table.columns.flatMap(({ kind }, column) => {
    const formula = table.formulas.find(({ form, column: own }) => form === 'quotient' && own === column);
    const [part, whole] = formula?.terms ?? [];
    if (part !== undefined && whole !== undefined) {
      const form = {
        column,
        part: part.column,
        whole: whole.column,
        wholeRow: null,
        relation: 'ratio',
      } as const;
      return [quotientOf({ table, blamed }, form, true)];
    }
    if (kind !== 'ratio') return [];
    const form = findQuotientForm(table, column);
    return form === null ? [] : [quotientOf({ table, blamed }, form, false)];
  });
}

interface Setting {
  readonly table: TableBody;
  readonly blamed: ReadonlySet<TableCell>;
}

function quotientOf({ table, blamed }: Setting, form: QuotientForm, isStated: boolean): Quotient {
  const rounded = divide(table, form, false);
  const divisions = areExact(rounded) ? divide(table, form, true) : rounded;
  const isOfBlamed = ({ operands }: Equation): boolean =>
    operands.some(({ cell }) => cell !== null && blamed.has(cell));
  const asked =
    blamed.size === 0 ? divisions : divisions.filter(division => isProof(division) || !isOfBlamed(division));
  return { ...form, isProven: isBorneOut(asked, isStated), divisions };
}

/**
 * True where most rows prove what a ratio column divides: three that agree to the last digit are no chance, unless the
 * head says it itself.
 */
function isBorneOut(divisions: readonly Equation[], isStated: boolean): boolean {
  const { proofs, differing } = standingOf(divisions);
  if (isStated) return proofs > 0 && differing.length <= proofs;
  return countDistinct(divisions, 3, isExactProof) === 3 && 3 * differing.length <= proofs;
}

/** So many percentages that rounding would have moved must agree to the last digit. */
const FEWEST_EXACT = 5;
/** By how many units of its last digit a percentage may move where what is divided was rounded. */
const TELLING_UNITS = 3;

/**
 * True where nothing that is divided was rounded: points "3,00" of "3,50" and kilometres of a survey are what they are, or else some of
 * their percentages would be off.
 */
function areExact(divisions: readonly Equation[]): boolean {
  const telling = tellingOf(divisions);
  const exact = telling.reduce((count, one) => count + (isExactProof(one) ? 1 : 0), 0);
  return (
    countDistinct(telling, FEWEST_EXACT, isExactProof) === FEWEST_EXACT &&
    FEWEST_EXACT * (telling.length - exact) <= exact
  );
}

const tellingOf = filteringPieces<Equation>(one => isProof(one) && unitsLeftOpen(one) >= TELLING_UNITS);

/** How far rounding of what is divided may move a percentage, in units of its last digit. */
function unitsLeftOpen({ operands, value }: Equation): number {
  const errors = operands.map(operand => 1 / (2 * Math.abs(Number(operand.value?.units ?? 0n))));
  return errors.reduce((sum, error) => sum + error, 0) * Math.abs(Number(value.units));
}

function divide(table: TableBody, form: QuotientForm, isExact: boolean): readonly Equation[] {
  const { column, part, whole, wholeRow, relation } = form;
  const common = wholeRow === null ? null : table.rows[wholeRow]?.cells[whole];
  if (common === undefined) return [];
  return equationsOf(table, {
    column,
    operation: { kind: 'percent', relation, isExact },
    from: common === null ? `${part} ${whole}` : null,
    operandsOf: ({ cells }) => {
      const [partCell, wholeCell] = [cells[part], common ?? cells[whole]];
      return partCell === undefined || wholeCell === undefined
        ? null
        : [operandOf(partCell), operandOf(wholeCell)];
    },
  });
}
