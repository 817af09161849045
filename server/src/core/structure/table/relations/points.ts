import { compareDecimals, powerOfTen, type Decimal } from '../../../arithmetic/decimal';
import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy, equationsOf } from './column-relation';
import { isAgreeing, numberOf, operandOf, type Equation, type Operand } from './equation';
import type { Relation } from './relation';
import { isFigures, NOT_A_NUMBER, scoreRows, trialOf, type RoughValue } from './rough';

/** How far from its percentage a column of points may stand. */
const REACH = 6;

/** The most points of a row: the number in the head, or what another column says. */
type Most =
  { readonly kind: 'head'; readonly value: Decimal } | { readonly kind: 'column'; readonly column: number };

interface PointsRule {
  readonly rate: number;
  readonly most: Most;
}

/** Columns of points that are a percentage of the most that can be had: "Tỷ lệ (%) | Điểm đạt (tối đa 20 điểm)". */
export function findPoints(table: TableBody): readonly Relation[] {
  const trial = trialOf(table);
  return table.columns.flatMap((own, column) => {
    if (!isFigures(own)) return [];
    const rule = bestBy(rulesFor(table, column), candidate =>
      scoreRows(trial, cells => pointsOf(cells, candidate), column),
    );
    if (rule === null) return [];
    const equations = equationsOf(table, {
      column,
      operation: { kind: 'product', exponent: -2 },
      from: rule.most.kind === 'head' ? null : `${rule.rate} ${rule.most.column}`,
      operandsOf: row => operandsIn(row, rule),
    });
    const basis = rule.most.kind === 'head' ? 'named' : 'found';
    return [
      { form: 'points', basis, equations: equations.filter(equation => !isLimited(equation)) } as const,
    ];
  });
}

function rulesFor({ columns }: TableBody, column: number): readonly PointsRule[] {
  if (!POINTS.test(foldWord(columns[column]?.name ?? ''))) return [];
  const near = columns.flatMap((_, index) =>
    index !== column && Math.abs(index - column) <= REACH ? [index] : [],
  );
  const named = columns[column]?.most ?? null;
  const mosts: readonly Most[] =
    named === null
      ? near
          .filter(index => MOST.test(foldWord(columns[index]?.name ?? '')))
          .map(index => ({ kind: 'column', column: index }))
      : [{ kind: 'head', value: named }];
  const rates = near.filter(index => columns[index]?.kind === 'ratio');
  return rates.flatMap(rate => mosts.map(most => ({ rate, most })));
}

/** "Điểm đạt", and "Điểm tối đa", "Điểm chuẩn" beside it. */
const POINTS = /(?:^|[^\p{L}])điểm(?!\p{L})/u;
const MOST = /(?:^|[^\p{L}])(?:tối đa|chuẩn|thang điểm)(?!\p{L})/u;

function pointsOf(cells: readonly RoughValue[], { rate, most }: PointsRule): RoughValue | null {
  const percent = (cells[rate] ?? NOT_A_NUMBER).value;
  const whole = most.kind === 'head' ? roughly(most.value) : (cells[most.column] ?? NOT_A_NUMBER).value;
  if (percent === 0 || percent >= 100 || whole === 0) return null;
  return { value: (percent * whole) / 100, unit: 0.006 };
}

function roughly({ units, scale }: Decimal): number {
  return Number(units) / Number(powerOfTen(scale));
}

function operandsIn({ kind, cells }: TableRow, { rate, most }: PointsRule): readonly Operand[] | null {
  const percent = cells[rate];
  const whole = most.kind === 'head' ? undefined : cells[most.column];
  if (kind !== 'item' || percent?.content.kind !== 'number') return null;
  if (most.kind === 'head')
    return [operandOf(percent), { cell: null, value: most.value, isSubtracted: false }];
  return whole?.content.kind === 'number' ? [operandOf(percent), operandOf(whole)] : null;
}

/** Points end at the most that can be had, and below a threshold there are none: neither is a slip. */
function isLimited(equation: Equation): boolean {
  const written = numberOf(equation.result);
  const most = equation.operands[1]?.value ?? null;
  if (written === null || most === null || isAgreeing(equation)) return false;
  return (
    written.units === 0n ||
    (compareDecimals(written, most) === 0 && compareDecimals(equation.value, most) > 0)
  );
}
