import { foldWord } from '../../../reading/fold';
import type { TableBody, TableRow } from '../roles/table';
import { DIFFERENCE_HEAD, TOTAL_HEAD } from '../roles/words';
import { bestBy, equationsOf } from './column-relation';
import { countDistinct, isProof, numberOf, type Equation, type Operand } from './equation';
import type { Relation } from './relation';
import { isFigures, scoreRows, trialOf } from './rough';
import { keyOfTerms, leftOf, minus, plus, signedOperands, type SignedTerm } from './signed-terms';

/** How far from each other the columns of a balance may stand. */
const REACH = 4;

/**
 * Columns that are left of others: "Năm 2023 | Năm 2024 | Tăng, giảm", "Đầu năm | Giảm | Tăng | Cuối năm". Only the figures say
 * which signs they have; where the head names a difference, fewer rows prove it.
 */
export function findBalances(table: TableBody): readonly Relation[] {
  const trial = trialOf(table);
  const found = table.columns.flatMap(({ kind, name }, column) => {
    const isNamed = DIFFERENCE_HEAD.test(foldWord(name));
    // "So sánh" may head a difference as well as a percentage.
    if (kind === 'numbering' || kind === 'words' || (kind === 'ratio' && !isNamed)) return [];
    const terms = bestBy(termsFor(table, column, isNamed), candidate =>
      scoreRows(trial, cells => leftOf(cells, candidate), column),
    );
    if (terms === null || (!isNamed && hasTotal(table, [column, ...terms.map(({ index }) => index)])))
      return [];
    return [{ column, terms, isNamed }];
  });
  return withoutTurned(found).map(balance => relationOf(table, balance));
}

/** A total and its parts are another relation, which knows that parts may be missing. */
function hasTotal({ columns }: TableBody, own: readonly number[]): boolean {
  return own.some(index => TOTAL_HEAD.test(foldWord(columns[index]?.name ?? '')));
}

interface Balance {
  readonly column: number;
  readonly terms: readonly SignedTerm[];
  readonly isNamed: boolean;
}

/** Differences of two columns, also sums; and of three before it. */
function termsFor(
  { columns }: TableBody,
  column: number,
  isNamed: boolean,
): readonly (readonly SignedTerm[])[] {
  const isNear = (index: number): boolean => index !== column && Math.abs(index - column) <= REACH;
  const near = columns.flatMap((own, index) => (isNear(index) && isFigures(own) ? [index] : []));
  const rates = columns.flatMap(({ kind }, index) =>
    isNamed && isNear(index) && kind === 'ratio' ? [index] : [],
  );
  // Points of a percentage are left of two of them.
  const pairs = [near, rates].flatMap(own =>
    own.flatMap(first => own.filter(second => second !== first).map(second => [plus(first), minus(second)])),
  );
  const before = near.filter(index => index < column);
  const triples = before.flatMap((first, place) =>
    before.slice(place + 1).flatMap((second, at) =>
      before.slice(place + at + 2).flatMap(third => [
        [plus(first), minus(second), plus(third)],
        [plus(first), plus(second), minus(third)],
        [plus(first), minus(second), minus(third)],
      ]),
    ),
  );
  return [...pairs, ...triples];
}

/** The same columns with another result say the same again: what the head names, or what stands last, is kept. */
function withoutTurned(found: readonly Balance[]): readonly Balance[] {
  const byColumns = new Map<string, Balance>();
  for (const balance of found) {
    const key = [balance.column, ...balance.terms.map(({ index }) => index)].sort((a, b) => a - b).join(' ');
    const known = byColumns.get(key);
    if (known === undefined || balance.isNamed || !known.isNamed) byColumns.set(key, balance);
  }
  return [...byColumns.values()];
}

function relationOf(table: TableBody, { column, terms, isNamed }: Balance): Relation {
  const isMeasured = table.columns[column]?.isMeasured === true;
  const equations = equationsOf(table, {
    column,
    operation: { kind: 'sum', isMeasured },
    from: keyOfTerms(terms),
    operandsOf: row => operandsIn(row, terms),
  });
  return {
    form: 'balance',
    basis: isNamed ? 'named' : 'open',
    equations: isNamed || isMetByAll(equations) ? equations : equations.map(withoutChance),
  };
}

function operandsIn(row: TableRow, terms: readonly SignedTerm[]): readonly Operand[] | null {
  const operands = signedOperands(row, terms);
  return operands.some(({ value }) => value === null) ? null : operands;
}

/** So many rows with small numbers are no chance, where next to all of them agree. */
const FEWEST_SMALL = 5;

function isMetByAll(equations: readonly Equation[]): boolean {
  const proofs = equations.filter(isProof);
  return countDistinct(proofs, FEWEST_SMALL) === FEWEST_SMALL && equations.length - proofs.length <= 1;
}

/** Small numbers are the difference of others by chance: they prove nothing. */
function withoutChance(equation: Equation): Equation {
  const units = numberOf(equation.result)?.units ?? 0n;
  const isSmall = units < 10n && units > -10n;
  return isSmall && isProof(equation) ? { ...equation, weight: 1 } : equation;
}
