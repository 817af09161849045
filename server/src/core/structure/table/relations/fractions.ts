import { fractionOf } from '../grid/cell';
import type { TableBody, TableRow } from '../roles/table';
import { bestBy, equationsOf } from './column-relation';
import { operandOf, type Operand } from './equation';
import type { Relation } from './relation';
import { NOT_A_NUMBER, roughValue } from './rough';

/** How far from its fraction a percentage may stand. */
const REACH = 6;
const TRIAL_ROWS = 12;

/** Columns of percentages whose part and whole stand in one cell: "9,49/9,5 | 99,9%". */
export function findFractions(table: TableBody): readonly Relation[] {
  const fractions = table.columns.flatMap((_, column) => (hasFractions(table, column) ? [column] : []));
  if (fractions.length === 0) return [];
  return table.columns.flatMap(({ kind }, column) => {
    if (kind === 'numbering' || kind === 'words') return [];
    const near = fractions.filter(index => Math.abs(index - column) <= REACH);
    const fraction = bestBy(near, candidate => scoreOf(table, candidate, column));
    if (fraction === null) return [];
    const equations = equationsOf(table, {
      column,
      operation: { kind: 'percent', relation: 'ratio', isExact: true },
      from: `fraction ${fraction}`,
      operandsOf: row => operandsIn(row, fraction),
    });
    return [{ form: 'fraction', basis: 'named', equations } as const];
  });
}

function hasFractions({ rows }: TableBody, column: number): boolean {
  return rows.slice(0, TRIAL_ROWS).filter(({ cells }) => fractionOf(cells[column]) !== null).length >= 2;
}

/** Rows where the percentage comes near, less those where it does not. */
function scoreOf({ rows }: TableBody, fraction: number, column: number): number {
  return rows.slice(0, TRIAL_ROWS).reduce((score, { cells }) => {
    const own = fractionOf(cells[fraction]);
    const cell = cells[column];
    const { value, unit } = cell === undefined ? NOT_A_NUMBER : roughValue(cell);
    if (own === null || Number.isNaN(value)) return score;
    const percent = (100 * roughValue(own.part).value) / roughValue(own.whole).value;
    return Math.abs(percent - value) <= unit ? score + 1 : score - 1 / 3;
  }, 0);
}

function operandsIn({ cells }: TableRow, fraction: number): readonly Operand[] | null {
  const own = fractionOf(cells[fraction]);
  return own === null ? null : [operandOf(own.part), operandOf(own.whole)];
}
