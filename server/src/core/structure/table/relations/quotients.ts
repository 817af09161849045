import { comparePercent, percentOf, type Ratio } from '../../../arithmetic/ratio';
import type { Decimal } from '../../../arithmetic/decimal';
import type { TableCell } from '../grid/cell';
import { findQuotientForm, type QuotientForm } from './quotient-form';
import type { TableBody } from '../roles/table';

/** How a written percentage stands to the two cells that it is made of. */
export type QuotientAgreement =
  | 'equal'
  /** Equal when the two cells are rounded figures, or when further decimals are cut off. */
  | 'near'
  | 'differs'
  | 'unknown';

/** One cell of a ratio column, and the two that it is made of. */
export interface Division {
  readonly row: number;
  readonly cell: TableCell;
  readonly part: TableCell;
  readonly whole: TableCell;
  readonly agreement: QuotientAgreement;
  /** Null where one of the three is no number. */
  readonly ratio: Ratio | null;
}

/** A ratio column with every row of it. */
export interface Quotient extends QuotientForm {
  /** True where the rows bear out that these two are divided. */
  readonly isProven: boolean;
  readonly divisions: readonly Division[];
}

/**
 * Finds what each ratio column divides: by the formula in its head, else the two columns that most rows agree with. A
 * column that no two columns explain is left out.
 */
export function findQuotients(table: TableBody): readonly Quotient[] {
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
      return [quotientOf(table, form, true)];
    }
    if (kind !== 'ratio') return [];
    const form = findQuotientForm(table, column);
    return form === null ? [] : [quotientOf(table, form, false)];
  });
}

/**
 * True where most rows prove what a ratio column divides: three that agree to the last digit are no chance, unless the
 * head says it itself.
 */
function isBorneOut(divisions: readonly Division[], isStated: boolean): boolean {
  const telling = divisions.filter(({ ratio }) => ratio !== null && isTelling(ratio));
  const exact = telling.filter(({ agreement }) => agreement === 'equal').length;
  const agreeing = exact + telling.filter(({ agreement }) => agreement === 'near').length;
  const differing = divisions.filter(({ agreement }) => agreement === 'differs').length;
  return isStated ? agreeing > 0 && differing <= agreeing : exact >= 3 && 3 * differing <= agreeing;
}

function isTelling({ part, whole }: Ratio): boolean {
  return part.units !== 0n && (part.units !== whole.units || part.scale !== whole.scale);
}

function quotientOf(table: TableBody, form: QuotientForm, isStated: boolean): Quotient {
  const divisions = divide(table, form);
  return { ...form, isProven: isBorneOut(divisions, isStated), divisions };
}

function divide({ rows }: Pick<TableBody, 'rows'>, form: QuotientForm): readonly Division[] {
  const { column, part, whole, wholeRow, relation } = form;
  return rows.flatMap(({ cells }, row) => {
    const cell = cells[column];
    const partCell = cells[part];
    const wholeCell = wholeRow === null ? cells[whole] : rows[wholeRow]?.cells[whole];
    if (cell === undefined || partCell === undefined || wholeCell === undefined) return [];
    return [divisionOf({ row, cell, part: partCell, whole: wholeCell }, relation)];
  });
}

function divisionOf(
  cells: Pick<Division, 'row' | 'cell' | 'part' | 'whole'>,
  relation: Ratio['relation'],
): Division {
  const ratio = ratioOf(cells.part, cells.whole, relation);
  const written = decimalOf(cells.cell);
  if (ratio === null || written === null) return { ...cells, agreement: 'unknown', ratio: null };
  return { ...cells, agreement: compare(ratio, written), ratio };
}

function ratioOf(part: TableCell, whole: TableCell, relation: Ratio['relation']): Ratio | null {
  const [top, bottom] = [decimalOf(part), decimalOf(whole)];
  if (top === null || bottom === null || bottom.units <= 0n || top.units < 0n) return null;
  return { part: top, whole: bottom, relation, isRounded: false };
}

function decimalOf({ content }: TableCell): Decimal | null {
  return content.kind === 'number' ? { units: content.number.units, scale: content.number.scale } : null;
}

function compare(ratio: Ratio, written: Decimal): QuotientAgreement {
  const agreement = comparePercent(ratio, written);
  if (agreement === 'equal') return 'equal';
  if (agreement === 'truncated' || isRoundedAlike(ratio, written)) return 'near';
  // "Giảm 12,5": a decrease is often written without its sign.
  const isUnsigned = ratio.relation === 'excess' && written.units > 0n;
  const opposite = { units: -written.units, scale: written.scale };
  return isUnsigned && comparePercent(ratio, opposite) === 'equal' ? 'equal' : 'differs';
}

/**
 * True where the two may be rounded figures of what was divided. Small whole numbers are counts, not rounded: for them
 * only the last digit of the percentage may be off.
 */
function isRoundedAlike(ratio: Ratio, written: Decimal): boolean {
  if (comparePercent({ ...ratio, isRounded: true }, written) !== 'equal') return false;
  if (ratio.part.scale > 0 || ratio.whole.scale > 0) return true;
  const off = percentOf(ratio, written.scale).units - written.units;
  return off >= -1n && off <= 1n;
}
