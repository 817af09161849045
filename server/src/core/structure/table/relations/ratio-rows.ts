import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { countDistinct, isExactProof, isProof, numberOf, type Equation } from './equation';
import type { Relation } from './relation';
import { roughOf, type RoughValue } from './rough';
import { equationsOfRow, figureColumns, figureRowsBefore, type RowRule } from './row-relation';

/** How many rows before a percentage may be its two. */
const REACH = 4;
/** From so many columns on, the columns of a row prove what it divides. */
const MANY_COLUMNS = 3;

/**
 * Rows that are a percentage of two others: of the only two below it ("1 Tỷ lệ đúng hạn", "1.1 Tổng số hồ sơ", "1.2 Đúng hạn"), or of two
 * before it ("Tiếp nhận", "Đúng hạn", "Tỷ lệ (%)"). Where there are few columns, the rows of a table that are built alike prove each
 * other.
 */
export function findRatioRows(table: TableBody): readonly Relation[] {
  const columns = figureColumns(table, true);
  const few: Equation[] = [];
  const wholes: Equation[] = [];
  let searches = 0;
  const far = (row: number): readonly Equation[] | null => {
    searches += 1;
    return searches > MOST_SEARCHES ? null : farEquations(table, row, columns);
  };
  const relations = table.rows.flatMap(({ hint }, row): readonly Relation[] => {
    if (hint !== 'ratio') return [];
    const below = figureRowsBelow(table.rows, row);
    const rules =
      below.length === 2 ? pairsOf(row, below) : pairsOf(row, figureRowsBefore(table, row, REACH));
    if (columns.length >= MANY_COLUMNS) {
      const best = bestBy(rules, rule => equationsOfRow(table, rule, columns).filter(isProof).length);
      const near = best === null ? [] : equationsOfRow(table, best, columns);
      const equations = isBorneOut(near) ? near : (far(row) ?? near);
      return equations.length === 0 ? [] : [relationOf('named', equations)];
    }
    const single = columns.length === 2 ? singleEquations(table, rules, columns) : null;
    if (single !== null) return [relationOf('single', single)];
    const near = below.length === 2 ? rules : pairsOf(row, figureRowsBefore(table, row, 2));
    // "Tổng số …" below a percentage is its whole.
    const whole = below.length === 2 ? below.find(index => table.rows[index]?.hint === 'total') : undefined;
    const ways = whole === undefined ? near : near.filter(({ terms }) => terms[1]?.row === whole);
    (whole === undefined ? few : wholes).push(
      ...likeliest(ways.map(rule => equationsOfRow(table, rule, columns))),
    );
    return [];
  });
  // What the others prove speaks for these too.
  const open = few.length === 0 ? [] : [...few, ...wholes.filter(isProof)];
  return [...relations, relationOf('named', wholes), relationOf('open', open)].filter(
    ({ equations }) => equations.length > 0,
  );
}

/** Rows of figures that are tried for a percentage that stands apart from them. */
const MOST_FAR = 24;

/** Each looks at all pairs of the rows around it. */
const MOST_SEARCHES = 40;

/** The percentages of two rows anywhere in the table, where at least three columns prove them to the last digit; null where none do. */
function farEquations(table: TableBody, row: number, columns: readonly number[]): readonly Equation[] | null {
  const roughly = (index: number): readonly RoughValue[] =>
    columns.map(column => roughOf(table.rows[index]?.cells[column]));
  const written = roughly(row);
  const figures = table.rows.flatMap((own, index) =>
    index !== row && own.hint !== 'ratio' && Math.abs(index - row) <= MOST_FAR && hasFigure(own)
      ? [index]
      : [],
  );
  const values = new Map(figures.map(index => [index, roughly(index)]));
  const near = pairsOf(row, figures).filter(({ terms: [part, whole] }) => {
    const [top, bottom] = [values.get(part?.row ?? -1), values.get(whole?.row ?? -1)];
    const isNear = ({ value, unit }: RoughValue, index: number): boolean =>
      Math.abs((100 * (top?.[index]?.value ?? NaN)) / (bottom?.[index]?.value ?? NaN) - value) <= unit;
    return written.filter(isNear).length >= FAR_PROOFS;
  });
  const best = bestBy(near, rule => {
    const exact = equationsOfRow(table, rule, columns).filter(isExactProof);
    return countDistinct(exact, FAR_PROOFS) < FAR_PROOFS ? 0 : exact.length;
  });
  return best === null ? null : equationsOfRow(table, best, columns);
}

/** Among so many pairs of rows two columns may agree by chance. */
const FAR_PROOFS = 3;

function isBorneOut(equations: readonly Equation[]): boolean {
  return countDistinct(equations.filter(isProof), 2) === 2;
}

/**
 * The two percentages of a table of two columns, where one of them is met to its third digit: then the other is one of the same rows. Null
 * where both are met, or none.
 */
function singleEquations(
  table: TableBody,
  rules: readonly RowRule[],
  columns: readonly number[],
): readonly Equation[] | null {
  const sets = rules.map(rule => equationsOfRow(table, rule, columns));
  const met = sets.filter(equations => equations.some(isLong));
  const [only, second] = met;
  return only === undefined || second !== undefined || only.length < 2 || !only.some(isOff) ? null : only;
}

/** Three digits are no chance. */
function isLong(equation: Equation): boolean {
  return isExactProof(equation) && (numberOf(equation.result)?.units ?? 0n) >= 100n;
}

function isOff({ agreement }: Equation): boolean {
  return agreement === 'differs';
}

function relationOf(basis: Relation['basis'], equations: readonly Equation[]): Relation {
  return { form: 'row-ratio', basis, equations };
}

/** The rows of figures right under a row. */
function figureRowsBelow(rows: readonly TableRow[], row: number): readonly number[] {
  const level = rows[row]?.level ?? 0;
  const found: number[] = [];
  for (let index = row + 1; (rows[index]?.level ?? -1) > level && found.length < 3; index += 1) {
    const own = rows[index];
    if (own !== undefined && own.hint !== 'ratio' && hasFigure(own)) found.push(index);
  }
  return found;
}

function hasFigure({ cells }: TableRow): boolean {
  return cells.some(({ content }, column) => column > 0 && content.kind === 'number');
}

function pairsOf(row: number, near: readonly number[]): readonly RowRule[] {
  return near.flatMap(part =>
    near
      .filter(whole => whole !== part)
      .map(whole => ({
        row,
        operation: { kind: 'percent', relation: 'ratio', isExact: false } as const,
        terms: [part, whole].map(index => ({ row: index, isSubtracted: false })),
      })),
  );
}

/** Of the two ways to divide two rows: the one that agrees; else the one that gives less than all, as most percentages do. */
function likeliest(ways: readonly (readonly Equation[])[]): readonly Equation[] {
  const agreeing = bestBy(ways, equations => equations.filter(isProof).length);
  const [only, second] = ways;
  if (only !== undefined && second === undefined) return only;
  return agreeing ?? ways.find(equations => equations.length > 0 && equations.every(isPart)) ?? [];
}

function isPart({ value, result }: Equation): boolean {
  const written = numberOf(result);
  return written !== null && value.units <= 100n * 10n ** BigInt(value.scale);
}
