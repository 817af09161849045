import { findingInPieces } from '../../../block/remembering-pieces';
import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy } from './column-relation';
import { countDistinct, isDiffering, isExactProof, isProof, numberOf, type Equation } from './equation';
import { farRatios } from './far-ratios';
import type { Relation } from './relation';
import { equationsOfRow, figureColumns, figureRowsBefore, hasFigure, ratioRules } from './row-relation';

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
  const found = columns.length >= MANY_COLUMNS ? findInMany(table, columns) : findInFew(table, columns);
  return found.flatMap(relation => {
    const equations = relation.equations.filter(equation => !isRoundPlan(table, equation));
    return equations.length === 0 ? [] : [{ ...relation, equations }];
  });
}

/** "Kế hoạch 2025 | 90": what a plan asks for is a round percentage, and no quotient of its other figures. */
function isRoundPlan({ columns }: TableBody, equation: Equation): boolean {
  if (!isDiffering(equation) || !PLAN_HEAD.test(foldWord(columns[equation.column]?.name ?? ''))) return false;
  return numberOf(equation.result)?.scale === 0;
}

const PLAN_HEAD =
  /(?:^|\P{L})(?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|giao|phấn đấu|định hướng|kh|ct|nq)(?!\p{L})/u;

/** The columns of each row prove by themselves what it divides. */
function findInMany(table: TableBody, columns: readonly number[]): readonly Relation[] {
  let searches = 0;
  return ratioRowsOf(table).map(row => {
    const rules = ratioRules(row, pairAround(table, row, REACH));
    const best = bestBy(rules, rule => equationsOfRow(table, rule, columns).filter(isProof).length);
    const near = best === null ? [] : equationsOfRow(table, best, columns);
    if (isBorneOut(near)) return relationOf('named', near);
    searches += 1;
    const far = searches > MOST_SEARCHES ? null : farRatios(table, row, columns);
    return relationOf('named', far ?? near);
  });
}

/** Each looks at all pairs of the rows around it. */
const MOST_SEARCHES = 40;

function isBorneOut(equations: readonly Equation[]): boolean {
  return countDistinct(equations.filter(isProof), 2) === 2;
}

/** The rows of the table together prove what they divide, but for one of two columns that is met to its third digit. */
function findInFew(table: TableBody, columns: readonly number[]): readonly Relation[] {
  const singles: Relation[] = [];
  const few: Equation[] = [];
  const wholes: Equation[] = [];
  for (const row of ratioRowsOf(table)) {
    const single = columns.length === 2 ? singleRatios(table, row, columns) : null;
    if (single !== null) {
      singles.push(relationOf('single', single));
      continue;
    }
    const whole = wholeBelow(table, row);
    const rules = ratioRules(row, pairAround(table, row, 2));
    const ways = whole === undefined ? rules : rules.filter(({ terms }) => terms[1]?.row === whole);
    const likely = likeliest(ways.map(rule => equationsOfRow(table, rule, columns)));
    (whole === undefined ? few : wholes).push(...likely);
  }
  // What the others prove speaks for these too.
  const open = few.length === 0 ? [] : [...few, ...wholes.filter(isProof)];
  return [...singles, relationOf('named', wholes), relationOf('open', open)];
}

function ratioRowsOf({ rows }: TableBody): readonly number[] {
  return findRatios(rows);
}

const findRatios = findingInPieces<TableRow>(({ hint, isDerived }) => hint === 'ratio' && !isDerived);

/** The only two rows of figures below a row, else the last ones before it. */
function pairAround(table: TableBody, row: number, reach: number): readonly number[] {
  const below = figureRowsBelow(table, row);
  return below.length === 2 ? below : figureRowsBefore(table, row, reach);
}

/** "Tổng số …" below a percentage is its whole. */
function wholeBelow(table: TableBody, row: number): number | undefined {
  const below = figureRowsBelow(table, row);
  return below.length === 2 ? below.find(index => table.rows[index]?.hint === 'total') : undefined;
}

/**
 * The two percentages of a row in a table of two columns, where one of them is met to its third digit: then the other is one of the same
 * rows. Null where both are met, or none, or where other rows meet one too.
 */
function singleRatios(table: TableBody, row: number, columns: readonly number[]): readonly Equation[] | null {
  const rules = ratioRules(row, pairAround(table, row, REACH));
  const sets = rules.map(rule => equationsOfRow(table, rule, columns));
  const met = sets.filter(equations => equations.some(isLong));
  const [only, second] = met;
  return only === undefined || second !== undefined || only.length < 2 || !only.some(isDiffering)
    ? null
    : only;
}

/** Three digits are no chance. */
function isLong(equation: Equation): boolean {
  return isExactProof(equation) && (numberOf(equation.result)?.units ?? 0n) >= 100n;
}

function relationOf(basis: Relation['basis'], equations: readonly Equation[]): Relation {
  return { form: 'row-ratio', basis, equations };
}

/** The rows of figures right under a row. */
function figureRowsBelow({ rows }: TableBody, row: number): readonly number[] {
  const level = rows[row]?.level ?? 0;
  const found: number[] = [];
  for (let index = row + 1; (rows[index]?.level ?? -1) > level && found.length < 3; index += 1) {
    const own = rows[index];
    if (own !== undefined && own.hint !== 'ratio' && hasFigure(own)) found.push(index);
  }
  return found;
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
