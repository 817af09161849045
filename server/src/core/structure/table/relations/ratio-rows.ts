import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { isProof, numberOf, type Equation } from './equation';
import type { Relation } from './relation';
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
  const relations = table.rows.flatMap(({ hint }, row): readonly Relation[] => {
    if (hint !== 'ratio') return [];
    const below = figureRowsBelow(table.rows, row);
    const rules =
      below.length === 2 ? pairsOf(row, below) : pairsOf(row, figureRowsBefore(table, row, REACH));
    if (columns.length >= MANY_COLUMNS) {
      const best = bestBy(rules, rule => equationsOfRow(table, rule, columns).filter(isProof).length);
      return best === null ? [] : [relationOf('named', equationsOfRow(table, best, columns))];
    }
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
