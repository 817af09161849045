import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { CHAIN_HEAD } from '../roles/words';
import { bestBy } from './column-relation';
import { countDistinct, isDiffering, isExactProof, isProof, operandOf, type Equation } from './equation';
import { reckon } from './reckon';
import type { Relation } from './relation';
import { figureColumns } from './row-relation';

/** Longer tables are no rows of years. */
const MOST_ROWS = 300;
const REACH = 4;
const FEWEST_PROOFS = 3;

/**
 * Columns that hold each row against the one before it: "Năm | Giá trị | Tốc độ tăng (%)", "Chỉ số phát triển (Năm trước = 100)". The first row
 * has none before it, and those behind years that are left out prove nothing.
 */
export function findChainChanges(table: TableBody): readonly Relation[] {
  if (table.rows.length > MOST_ROWS) return [];
  return table.columns.flatMap(({ name, kind }, column) => {
    if (kind === 'words' || kind === 'numbering' || !CHAIN_HEAD.test(foldWord(name))) return [];
    const bases = figureColumns(table, false).filter(
      base => base > 0 && base !== column && Math.abs(base - column) <= REACH,
    );
    const ways = bases.flatMap(base =>
      (['excess', 'ratio'] as const).map(relation => equationsOf(table, { column, base, relation })),
    );
    const best = bestBy(ways.filter(isBorneOut), equations => equations.filter(isExactProof).length);
    if (best === null) return [];
    const form = best[0]?.operation.kind === 'percent' ? best[0].operation.relation : 'ratio';
    return [{ form: form === 'excess' ? 'excess' : 'row-ratio', basis: 'found', equations: best } as const];
  });
}

interface Chain {
  readonly column: number;
  readonly base: number;
  readonly relation: 'excess' | 'ratio';
}

function equationsOf({ rows }: TableBody, { column, base, relation }: Chain): readonly Equation[] {
  return rows.flatMap((own, row) => {
    const before = rows[row - 1];
    const result = own.cells[column];
    if (before === undefined || result?.content.kind !== 'number' || !areLinked(before, own)) return [];
    const operands = [own, before].flatMap(({ cells }) => cells[base] ?? []).map(cell => operandOf(cell));
    if (operands.length < 2 || operands.some(({ value }) => value === null)) return [];
    return [reckon({ row, column, result, operands }, { kind: 'percent', relation, isExact: false })];
  });
}

/** Items of one depth follow each other. */
function areLinked(before: TableRow, own: TableRow): boolean {
  return before.kind === 'item' && own.kind === 'item' && before.level === own.level && !own.isDerived;
}

function isBorneOut(equations: readonly Equation[]): boolean {
  const proofs = equations.filter(isProof);
  const exact = countDistinct(equations.filter(isExactProof), FEWEST_PROOFS);
  return exact === FEWEST_PROOFS && proofs.length >= 2 * equations.filter(isDiffering).length;
}
