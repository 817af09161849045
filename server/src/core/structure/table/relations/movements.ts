import { mappingPieces } from '../../../block/remembering-pieces';
import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { CLOSING, OPENING } from '../roles/words';
import { bestBy, equationsOf } from './column-relation';
import { countDistinct, isProof, type Equation, type Operand } from './equation';
import type { Relation } from './relation';
import { equationsOfRow, figureColumns, type RowRule } from './row-relation';
import { isFigures, scoreRows, trialOf } from './rough';
import { keyOfTerms, leftOf, minus, plus, signedOperands, type SignedTerm } from './signed-terms';

/** More movements than this would have too many signs to try; fewer columns are a balance of another kind. */
const MOST_MOVES = 5;
const FEWEST_MOVES = 3;
/** How far before what is left the opening may stand. */
const REACH = 12;

/**
 * Columns with an opening, several movements and what is left: "Dư đầu năm | Phát sinh | Nhận chuyển đến | Thanh toán | Chuyển đi | Dư cuối
 * năm". The heads name the first and the last, the figures say which movements go up and which go down. Either all that stand between
 * move, or one that rises and one that falls, with their parts beside them.
 */
export function findMovementColumns(table: TableBody): readonly Relation[] {
  const names = table.columns.map(({ name }) => foldWord(name));
  const trial = trialOf(table);
  return table.columns.flatMap((own, column) => {
    const opening = openingBefore(names, column);
    if (opening === -1 || !isFigures(own)) return [];
    const between = indexesBetween(opening, column).filter(index => isFigures(table.columns[index]));
    const sets = [...signedSets(opening, between), ...pairsOf(opening, between)];
    const terms = bestBy(sets, set => scoreRows(trial, cells => leftOf(cells, set), column));
    if (terms === null) return [];
    const equations = equationsOf(table, {
      column,
      operation: { kind: 'sum', isMeasured: own.isMeasured },
      from: `moves ${keyOfTerms(terms)}`,
      operandsOf: row => operandsIn(row, terms),
    });
    return [{ form: 'balance', basis: 'named', equations } as const];
  });
}

/** Rows with an opening, movements and what is left, where at least two columns prove which signs they have. */
export function findMovementRows(table: TableBody): readonly Relation[] {
  if (!mapToClosings(table.rows, '', ({ label }) => CLOSING.test(foldWord(label))).includes(true)) return [];
  const names = table.rows.map(({ label }) => foldWord(label));
  const columns = figureColumns(table, false);
  return table.rows.flatMap(({ kind, level }, row) => {
    const opening = kind === 'item' ? openingBefore(names, row) : -1;
    if (opening === -1) return [];
    const between = indexesBetween(opening, row).filter(index => table.rows[index]?.level === level);
    const rules = [...signedSets(opening, between, 2), ...pairsOf(opening, between)].map(terms =>
      ruleOf(row, terms),
    );
    const best = bestBy(rules, rule => countProofs(equationsOfRow(table, rule, columns)));
    if (best === null) return [];
    return [
      { form: 'row-difference', basis: 'named', equations: equationsOfRow(table, best, columns) } as const,
    ];
  });
}

const mapToClosings = mappingPieces<TableRow, boolean>();

/** The nearest opening before a closing; -1 where there is none. */
function openingBefore(names: readonly string[], at: number): number {
  if (!CLOSING.test(names[at] ?? '')) return -1;
  const from = Math.max(0, at - REACH);
  const found = names.slice(from, at).findLastIndex(name => OPENING.test(name));
  return found === -1 ? -1 : from + found;
}

function indexesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index);
}

/** The opening and all movements with each choice of signs. */
function signedSets(
  opening: number,
  between: readonly number[],
  fewest: number = FEWEST_MOVES,
): readonly (readonly SignedTerm[])[] {
  if (between.length < fewest || between.length > MOST_MOVES) return [];
  return Array.from({ length: 2 ** between.length }, (_, signs) => [
    plus(opening),
    ...between.map((index, place) => (((signs >> place) & 1) === 1 ? minus(index) : plus(index))),
  ]);
}

/** The opening, one movement that rises and one that falls. */
function pairsOf(opening: number, between: readonly number[]): readonly (readonly SignedTerm[])[] {
  if (between.length < FEWEST_MOVES) return [];
  return between.flatMap(rise =>
    between.filter(fall => fall !== rise).map(fall => [plus(opening), plus(rise), minus(fall)]),
  );
}

/** The movements of a row of percentages are none. */
function operandsIn(row: TableRow, terms: readonly SignedTerm[]): readonly Operand[] | null {
  const operands = signedOperands(row, terms);
  return row.hint === 'ratio' || operands.some(({ value }) => value === null) ? null : operands;
}

function ruleOf(row: number, terms: readonly SignedTerm[]): RowRule {
  return {
    row,
    operation: { kind: 'sum', isMeasured: false },
    terms: terms.map(({ index, isSubtracted }) => ({ row: index, isSubtracted })),
  };
}

/** One column that agrees is chance among so many signs. */
function countProofs(equations: readonly Equation[]): number {
  const proofs = equations.filter(isProof);
  return countDistinct(proofs, 2) < 2 ? 0 : proofs.length;
}
