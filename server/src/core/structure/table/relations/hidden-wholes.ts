import { comparePercent, percentOf, wholesBehind, type Ratio } from '../../../arithmetic/ratio';
import { decimalFromInteger, type Decimal } from '../../../arithmetic/decimal';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy, equationsOf } from './column-relation';
import { countDistinct, isExactProof, numberOf, operandOf, type Equation } from './equation';
import type { Quotient } from './quotients';
import type { Relation } from './relation';

/** How far before its percentage a part may stand. */
const REACH = 3;
/** Rows that say which wholes may be meant, and how many of them are tried. */
const TRIAL_ROWS = 12;
const MOST_WHOLES = 60;

/**
 * Columns of percentages of one whole that the table does not show: of 126 votes "118 | 93,65", "121 | 96,03", "109 | 86,51". Only
 * columns that no two of the table explain are looked at. A row may be of another whole, so that only a slip of the keys is a fault.
 */
export function findHiddenWholes(table: TableBody, quotients: readonly Quotient[]): readonly Relation[] {
  const known = new Set(quotients.flatMap(({ column, isProven }) => (isProven ? [column] : [])));
  return table.columns.flatMap(({ kind }, column) => {
    if (kind !== 'ratio' || known.has(column)) return [];
    const best = bestBy(equationsFor(table, column), scoreOf);
    if (best === null) return [];
    return [{ form: 'ratio', basis: 'open', equations: best } as const];
  });
}

function scoreOf(equations: readonly Equation[]): number {
  const exact = equations.filter(isExactProof);
  return countDistinct(exact, 3) < 3 ? 0 : exact.length;
}

function equationsFor(table: TableBody, column: number): readonly (readonly Equation[])[] {
  const parts = table.columns.flatMap(({ kind }, index) =>
    kind === 'amount' && index < column && column - index <= REACH ? [index] : [],
  );
  return parts.flatMap(part =>
    wholesFor(table, part, column).map(whole => equationsOfWhole(table, { part, column, whole })),
  );
}

interface HiddenWhole {
  readonly part: number;
  readonly column: number;
  readonly whole: Decimal;
}

/** The wholes behind the row that leaves the fewest open, those first that most other rows agree with. */
function wholesFor({ rows }: TableBody, part: number, column: number): readonly Decimal[] {
  const pairs = rows.slice(0, TRIAL_ROWS).flatMap(row => pairIn(row, part, column) ?? []);
  const ranges = pairs
    .flatMap(pair => wholesBehind(pair.part, pair.percent) ?? [])
    .sort((first, second) => Number(first.highest - first.lowest - (second.highest - second.lowest)));
  // The row that says most may be the one with the slip.
  return ranges.slice(0, 2).flatMap(({ lowest, highest }) => {
    const count = Number(highest - lowest) + 1;
    if (count > MOST_WHOLES) return [];
    const wholes = Array.from({ length: count }, (_, index) => decimalFromInteger(lowest + BigInt(index)));
    const best = bestBy(wholes, whole => pairs.filter(pair => agrees(pair, whole)).length);
    return best === null ? [] : [best];
  });
}

interface Pair {
  readonly part: Decimal;
  readonly percent: Decimal;
}

function pairIn({ cells }: TableRow, part: number, column: number): Pair | null {
  const [own, written] = [cells[part], cells[column]].map(cell =>
    cell === undefined ? null : numberOf(cell),
  );
  return own === null || own === undefined || written === null || written === undefined
    ? null
    : { part: own, percent: written };
}

function agrees({ part, percent }: Pair, whole: Decimal): boolean {
  const ratio: Ratio = { part, whole, relation: 'ratio', isRounded: false };
  return comparePercent(ratio, percent) === 'equal' && percentOf(ratio, percent.scale).units > 0n;
}

function equationsOfWhole(table: TableBody, { part, column, whole }: HiddenWhole): readonly Equation[] {
  return equationsOf(table, {
    column,
    operation: { kind: 'percent', relation: 'ratio', isExact: true },
    from: null,
    operandsOf: ({ kind, cells }) => {
      const cell = cells[part];
      if (kind !== 'item' || cell?.content.kind !== 'number') return null;
      return [operandOf(cell), { cell: null, value: whole, isSubtracted: false }];
    },
  });
}
