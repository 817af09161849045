import { findBalances } from '../relations/balances';
import { findChainChanges } from '../relations/chain-changes';
import { findDerivedRows } from '../relations/derived-rows';
import { findFactors } from '../relations/factors';
import { findFoundGroups } from '../relations/found-groups';
import { findFractions } from '../relations/fractions';
import { findHiddenWholes } from '../relations/hidden-wholes';
import { findMeanColumns } from '../relations/mean-columns';
import { findMeanRows } from '../relations/mean-rows';
import { findMovementColumns, findMovementRows } from '../relations/movements';
import { findPoints } from '../relations/points';
import { findProducts } from '../relations/products';
import { findQuotientColumns } from '../relations/quotient-columns';
import { findRatioRows } from '../relations/ratio-rows';
import { findRowDifferences } from '../relations/row-differences';
import type { Relation } from '../relations/relation';
import { faultsOfRelations } from './relation-faults';
import { isSettled } from './settle';
import type { TableCell } from '../grid/cell';
import type { TableBody } from '../roles/table';
import { findColumnSums, type ColumnSum } from '../relations/column-sums';
import { findQuotients, type Quotient } from '../relations/quotients';
import { countAgreeing, findRowSums, type RowSum } from '../relations/row-sums';
import { isDiffering, isExactProof, isProof, type Equation } from '../relations/equation';
import { blame, type CellTable } from './blame';
import { cellsOf } from './culprit';
import { findColumnFaults } from './column-faults';
import type { Fault } from './fault';
import { findPercentFaults } from './percent-faults';
import { findRowFaults } from './row-faults';

/** What the rows and columns of a table say of each other. */
export interface TableSums {
  readonly rowSums: readonly RowSum[];
  readonly columnSums: readonly ColumnSum[];
  readonly quotients: readonly Quotient[];
  /** Products, balances, means, and what else is settled by its equations alone. */
  readonly relations: readonly Relation[];
}

/** A small generator for each relation that is settled by its equations alone. */
const GENERATORS: readonly ((table: TableBody) => readonly Relation[])[] = [
  findFractions,
  findProducts,
  findFactors,
  findPoints,
  findBalances,
  findMovementColumns,
  findMovementRows,
  findRatioRows,
  findRowDifferences,
  findMeanRows,
  findMeanColumns,
  findDerivedRows,
  findChainChanges,
];

/** Reads what rows and columns say of each other. */
export function findSums(table: TableBody): TableSums {
  const rowSums = findRowSums(table);
  const quotients = findQuotients(table, wrongTotals(rowSums));
  return {
    rowSums,
    columnSums: findColumnSums(table),
    quotients,
    relations: withoutTurned([
      ...GENERATORS.flatMap(find => find(table)),
      ...findFoundGroups(table, rowSums),
      ...findHiddenWholes(table, quotients),
      ...findQuotientColumns(table, quotients),
    ]),
  };
}

/**
 * The relations without products and quotients that say the same of the same cells the other way round: the one is kept that is met to the
 * last digit more often, since a factor that was rounded itself leaves its product open.
 */
function withoutTurned(relations: readonly Relation[]): readonly Relation[] {
  const quotients = relations.filter(({ form }) => form === 'quotient');
  const turned = new Map<Relation, Relation>();
  for (const quotient of quotients) {
    const product = relations.find(other => other.form === 'product' && isTurned(quotient, other));
    if (product === undefined) continue;
    if (countExact(quotient) > countExact(product)) turned.set(product, quotient);
    else turned.set(quotient, product);
  }
  return turned.size === 0 ? relations : relations.map(own => withoutRowsOf(own, turned.get(own)));
}

/** A relation without what another says of the same rows: a product says nothing of totals, whose yields are quotients. */
function withoutRowsOf(relation: Relation, other: Relation | undefined): Relation {
  if (other === undefined) return relation;
  const told = new Set(other.equations.map(({ row }) => row));
  const equations = relation.equations.filter(equation => isProof(equation) || !told.has(equation.row));
  return { ...relation, equations };
}

function isTurned({ equations: [first] }: Relation, product: Relation): boolean {
  const other = product.equations.find(({ row }) => row === first?.row);
  if (first === undefined || other === undefined) return false;
  const cells = new Set(cellsOf(first));
  return other.operands.length === 2 && cellsOf(other).every(cell => cells.has(cell));
}

function countExact({ equations }: Relation): number {
  return equations.filter(isExactProof).length;
}

/** Totals that their rows do not give, where those rows give the totals of other columns. */
function wrongTotals(sums: readonly RowSum[]): ReadonlySet<TableCell> {
  const proven = sums.filter(sum => countAgreeing(sum) > 0);
  const additions = proven.flatMap(sum => sum.additions);
  return new Set(additions.filter(isDiffering).map(({ result }) => result));
}

/** Where a table contradicts itself: each cell that is at fault, once. */
export function findFaults(table: CellTable, sums: TableSums): readonly Fault[] {
  const divided = quotientsMet(sums);
  const faults = [
    ...findRowFaults(table, sums.rowSums).filter(({ equation }) => !divided.has(equation.result)),
    ...findColumnFaults(table, sums.columnSums),
    ...findPercentFaults(sums.quotients),
    ...faultsOfRelations(table, sums.relations, divided),
  ];
  return faults.length === 0 ? [] : blame(table, faults, provenEquations(sums));
}

/** The quotients that are met: in a total row they are no sums, however near these come. */
function quotientsMet({ relations }: TableSums): ReadonlySet<TableCell> {
  const quotients = relations.filter(({ form }) => form === 'quotient');
  return new Set(quotients.flatMap(({ equations }) => equations.filter(isProof).map(({ result }) => result)));
}

/** The cells that other cells of the table give as they are written, where a relation is proven. */
export function findProvenCells(sums: TableSums): readonly TableCell[] {
  return provenEquations(sums).flatMap(equations =>
    equations.flatMap(equation => (isProof(equation) ? equation.result : [])),
  );
}

/** The equations of all relations that hold elsewhere, for each relation. */
function provenEquations({
  rowSums,
  columnSums,
  quotients,
  relations,
}: TableSums): readonly (readonly Equation[])[] {
  return [
    ...rowSums.filter(sum => countAgreeing(sum) > 0).map(({ additions }) => additions),
    ...columnSums.filter(({ additions }) => additions.some(isProof)).map(({ additions }) => additions),
    ...relations.filter(isSettled).map(({ equations }) => equations),
    ...quotients.filter(({ isProven }) => isProven).map(({ divisions }) => divisions),
  ];
}
