import type { TableBody, TableRow } from '../roles/table';
import { countDistinct, isDiffering, isProof, numberOf, operandOf, type Equation } from './equation';
import { reckon } from './reckon';
import type { Relation } from './relation';
import { NOT_A_NUMBER, roughOf, type RoughValue } from './rough';
import { figureColumns, hasFigure } from './row-relation';
import { countAgreeing, type RowSum } from './row-sums';

/** Longer tables are registers, whose groups have marks. */
const MOST_ROWS = 300;
/** How many rows a group may have, and how far above a title its total may stand. */
const MOST_PARTS = 40;
const REACH = 60;
/** So many columns must agree: more of them than three where their figures are short. */
const FEWEST_COLUMNS = 3;
const FEWEST_DIGITS = 8;

/**
 * Groups that nothing but their figures tell: "Tiểu học" above "Công lập" and "Ngoài công lập", without marks; "Tổng số" above "Phân theo
 * nguồn vốn" and its rows. In all columns but few the rows come to the one above them. What marks or names tell of is known by `sums`.
 */
export function findFoundGroups(table: TableBody, sums: readonly RowSum[]): readonly Relation[] {
  const columns = figureColumns(table, false).filter(column => column > 0);
  if (table.rows.length > MOST_ROWS || columns.length < FEWEST_COLUMNS) return [];
  return new GroupSearch(table, columns, sums).find();
}

/** A search through the rows of a table from below: rows that make a group stand no more beside its total. */
class GroupSearch {
  readonly #table: TableBody;
  readonly #columns: readonly number[];
  readonly #known: ReadonlyMap<number, RowSum>;
  readonly #values: readonly (readonly RoughValue[])[];

  constructor(table: TableBody, columns: readonly number[], sums: readonly RowSum[]) {
    this.#table = table;
    this.#columns = columns;
    this.#known = new Map(sums.filter(sum => countAgreeing(sum) > 0).map(sum => [sum.row, sum]));
    this.#values = table.rows.map(({ cells }) => columns.map(column => roughOf(cells[column])));
  }

  find(): readonly Relation[] {
    const found: Relation[] = [];
    /** The rows from the last title on that no group has, the nearest first. */
    let open: readonly number[] = [];
    for (let row = this.#table.rows.length - 1; row >= 0; row -= 1) {
      const own = this.#table.rows[row];
      if (own === undefined || own.isDerived) continue;
      if (!hasFigure(own)) {
        found.push(...this.#groupAbove(row, open));
        open = [];
        continue;
      }
      if (own.hint === 'ratio' || own.kind === 'partial' || own.kind === 'mean' || own.kind === 'extreme')
        continue;
      const known = this.#known.get(row);
      const group = known === undefined ? this.#groupOf(row, open) : null;
      if (group !== null) found.push(group.relation);
      const parts = new Set(known?.addends ?? group?.parts ?? []);
      open = [row, ...open.filter(index => !parts.has(index))];
    }
    return found;
  }

  /** The rows below a title as parts of a row above it. */
  #groupAbove(title: number, open: readonly number[]): readonly Relation[] {
    for (let row = title - 1; row >= Math.max(0, title - REACH); row -= 1) {
      const own = this.#table.rows[row];
      if (own === undefined || own.isDerived || own.hint === 'ratio' || !hasFigure(own)) continue;
      const group = this.#groupOf(row, open);
      if (group !== null) return [group.relation];
    }
    return [];
  }

  /** The first rows of some that come to a row in most columns. */
  #groupOf(row: number, open: readonly number[]): Group | null {
    const total = this.#values[row] ?? [];
    const sums = total.map(() => 0);
    for (const [place, part] of open.slice(0, MOST_PARTS).entries()) {
      if (!isOfUnit(this.#table.rows[row], this.#table.rows[part])) return null;
      for (const [index, { value }] of (this.#values[part] ?? []).entries())
        if (!Number.isNaN(value)) sums[index] = (sums[index] ?? 0) + value;
      if (place === 0 || !isNearMost(total, sums)) continue;
      const parts = open.slice(0, place + 1);
      const equations = this.#equationsOf(row, parts);
      if (isBorneOut(equations) || (place === 1 && repeatsPart(equations)))
        return { parts, relation: { form: 'group', basis: 'found', equations } };
    }
    return null;
  }

  #equationsOf(row: number, parts: readonly number[]): readonly Equation[] {
    const { rows } = this.#table;
    return this.#columns.flatMap(column => {
      const result = rows[row]?.cells[column];
      if (result?.content.kind !== 'number') return [];
      const operands = parts.flatMap(part => rows[part]?.cells[column] ?? []).map(cell => operandOf(cell));
      // What is added up in reports was often counted in smaller units, and rounded.
      return [reckon({ row, column, result, operands }, { kind: 'sum', isMeasured: true })];
    });
  }
}

interface Group {
  readonly parts: readonly number[];
  readonly relation: Relation;
}

/** Where rows have units, only those of one unit add up. */
function isOfUnit(first: TableRow | undefined, second: TableRow | undefined): boolean {
  return first?.unit === '' || second?.unit === '' || first?.unit === second?.unit;
}

/** True where most columns are met but for rounding. */
function isNearMost(total: readonly RoughValue[], sums: readonly number[]): boolean {
  let [near, far] = [0, 0];
  for (const [index, { value, unit }] of total.entries()) {
    if (Number.isNaN(value) || value === 0) continue;
    const off = Math.abs((sums[index] ?? NOT_A_NUMBER.value) - value);
    if (off <= 2 * unit) near += 1;
    else far += 1;
  }
  return near >= FEWEST_COLUMNS && near >= 3 * far;
}

function isBorneOut(equations: readonly Equation[]): boolean {
  const proofs = equations.filter(equation => isProof(equation) && digitsOf(equation) > 1);
  const digits = proofs.reduce((count, equation) => count + digitsOf(equation), 0);
  return (
    countDistinct(proofs, FEWEST_COLUMNS) === FEWEST_COLUMNS &&
    digits >= FEWEST_DIGITS &&
    proofs.length >= 3 * equations.filter(isDiffering).length
  );
}

/** "Trung học cơ sở", all of it "Công lập": a total of one part proves nothing, but that part stands below it. */
function repeatsPart(equations: readonly Equation[]): boolean {
  return equations.every(({ weight, agreement }) => weight < 2 && agreement !== 'differs');
}

function digitsOf({ result }: Equation): number {
  return (numberOf(result)?.units ?? 0n).toString().replace('-', '').length;
}
