import { isOneSlipApart } from '../../../arithmetic/slip';
import { foldWord } from '../../../reading/fold';
import type { TableBody, TableColumn, TableRow } from '../roles/table';
import { PER_HEAD, RATE_HEAD } from '../roles/words';
import { bestBy, equationsOf } from './column-relation';
import {
  countDistinct,
  isAgreeing,
  isExactProof,
  numberOf,
  operandOf,
  type Equation,
  type Operand,
} from './equation';
import type { Quotient } from './quotients';
import type { Relation } from './relation';
import { isFigures, NOT_A_NUMBER, scoreRows, trialOf, type RoughValue } from './rough';

/** How far from a quotient its two columns may stand. */
const REACH = 8;

/**
 * By which powers of ten units differ: tấn of a ha make ten tạ, nghìn người of a km² make a thousand, đồng a millionth of triệu đồng; rates
 * are counted for ten or a hundred thousand people. The likeliest first.
 */
const EXPONENTS = [0, 1, 3, -3, 6, -6, 2, -2, 4, 5] as const;

interface QuotientColumn {
  readonly part: number;
  readonly whole: number;
  readonly exponent: number;
}

/**
 * Columns that divide two others and are no percentage: "Mật độ (người/km²)", "Học sinh/lớp", "Năng suất (tạ/ha)", "Thu nhập bình quân đầu
 * người". Which two, and in which units, the rows prove; a head alone proves nothing.
 */
export function findQuotientColumns(table: TableBody, quotients: readonly Quotient[]): readonly Relation[] {
  const percents = new Set(quotients.flatMap(({ column, isProven }) => (isProven ? [column] : [])));
  const trial = trialOf(table);
  return table.columns.flatMap(({ kind, name }, column) => {
    const isAsked = (kind === 'doubtful' || kind === 'amount' || kind === 'ratio') && !percents.has(column);
    const folded = foldWord(name);
    if (!isAsked || !(PER_HEAD.test(folded) || RATE_HEAD.test(folded))) return [];
    const best = bestBy(formsFor(table, column), form =>
      scoreRows(trial, cells => quotientOf(cells, form), column),
    );
    if (best === null) return [];
    const equations = equationsFor(table, column, best).filter(equation => !isOtherMean(table, equation));
    return isBorneOut(equations) ? [{ form: 'quotient', basis: 'found', equations } as const] : [];
  });
}

function formsFor({ columns }: TableBody, column: number): readonly QuotientColumn[] {
  const near = columns.flatMap((own, index) =>
    index !== column && Math.abs(index - column) <= REACH && isFigures(own) ? [index] : [],
  );
  const pairs = near.flatMap(part => near.filter(whole => whole !== part).map(whole => ({ part, whole })));
  return exponentsFor(columns[column]).flatMap(exponent => pairs.map(pair => ({ ...pair, exponent })));
}

/** A rate says for how many it is counted. Percentages are another relation. */
function exponentsFor(own: TableColumn | undefined): readonly number[] {
  const rate = RATE_HEAD.exec(foldWord(own?.name ?? ''));
  if (rate !== null) {
    const [, word, digits = ''] = rate;
    if (word === 'vạn') return [4];
    const zeros = digits.replaceAll(/[^0]/gu, '').length;
    return [zeros === 0 ? 3 : zeros];
  }
  return own?.kind === 'ratio' ? EXPONENTS.slice(0, 1) : EXPONENTS;
}

function quotientOf(
  cells: readonly RoughValue[],
  { part, whole, exponent }: QuotientColumn,
): RoughValue | null {
  const [top, bottom] = [cells[part] ?? NOT_A_NUMBER, cells[whole] ?? NOT_A_NUMBER];
  if (top.value === 0 || bottom.value === 0 || bottom.value === 1) return null;
  return { value: (top.value / bottom.value) * 10 ** exponent, unit: 0 };
}

function equationsFor(table: TableBody, column: number, form: QuotientColumn): readonly Equation[] {
  const { part, whole, exponent } = form;
  const isMeasured = [part, whole].some(index => table.columns[index]?.isMeasured === true);
  return equationsOf(table, {
    column,
    operation: { kind: 'quotient', exponent, isMeasured },
    from: `${part} ${whole}`,
    operandsOf: row => operandsIn(row, form),
  });
}

function operandsIn({ hint, cells }: TableRow, { part, whole }: QuotientColumn): readonly Operand[] | null {
  const own = [part, whole].flatMap(index => cells[index] ?? []);
  if (hint === 'ratio' || own.some(({ content }) => content.kind !== 'number')) return null;
  return own.map(cell => operandOf(cell));
}

/** A total may have the mean of its rows, or of something else: only what agrees is said of it, and what a slip of the keys explains. */
function isOtherMean({ rows }: TableBody, equation: Equation): boolean {
  if (rows[equation.row]?.kind === 'item' || isAgreeing(equation)) return false;
  const written = numberOf(equation.result);
  return written === null || written.units < 100n || !isOneSlipApart(written, equation.value);
}

/** Quotients of two digits are met by chance: more of them must be. */
const FEWEST = { long: 3, short: 4 } as const;

function isBorneOut(equations: readonly Equation[]): boolean {
  const exact = equations.filter(isExactProof);
  const long = exact.filter(({ result }) => (numberOf(result)?.units ?? 0n) >= 100n);
  return (
    countDistinct(long, FEWEST.long) === FEWEST.long || countDistinct(exact, FEWEST.short) === FEWEST.short
  );
}
