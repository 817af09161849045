import { foldWord } from '../../../reading/fold';
import { equationsOf } from './column-relation';
import { countDistinct, isProof, operandOf, type Equation } from './equation';
import type { ColumnFormula, ColumnKind, TableBody, TableColumn } from '../roles/table';
import { standingOf } from './standing';
import { DEDUCTION_HEAD, TOTAL_HEAD } from '../roles/words';

type Term = ColumnFormula['terms'][number];

/** A column that adds up others, row by row. */
export interface ColumnSum {
  readonly column: number;
  readonly terms: readonly Term[];
  /** True where the head says so itself: "(5=3+4)". */
  readonly isStated: boolean;
  /** One for each row. */
  readonly additions: readonly Equation[];
}

/**
 * Finds the columns that add up others: those whose head gives the formula, and those headed "Tổng số" or the like, with
 * the run of neighbours that most rows agree with.
 */
export function findColumnSums(table: TableBody): readonly ColumnSum[] {
  const stated = table.formulas
    .filter(({ form, column }) => form === 'sum' && table.columns[column]?.kind !== 'words')
    .map(({ column, terms }) => sumOf(table, { column, terms, isStated: true }));
  const known = new Set(stated.map(({ column }) => column));
  const headed = table.columns.flatMap(({ kind, name }, column) => {
    if (!isAdded(kind) || known.has(column) || !TOTAL_HEAD.test(foldWord(name))) return [];
    const best = bestOf(table, column, neighbourRuns(table, column));
    if (best === null) return [];
    const own = sumOf(table, { ...best, isStated: false });
    const again = bestOf(table, column, furtherRuns(table, best));
    const further = again === null ? null : sumOf(table, { ...again, isStated: false });
    return further !== null && isOtherDivision(own, further) ? [own, further] : [own];
  });
  return [...stated, ...headed];
}

interface Candidate {
  readonly column: number;
  readonly terms: readonly Term[];
}

/** "Tổng số | Nam | Nữ | Thành thị | Nông thôn": a total may be divided twice. Both ways prove themselves. */
function isOtherDivision(own: ColumnSum, further: ColumnSum): boolean {
  return [own, further].every(({ additions }) => {
    if (countDistinct(additions, 3, isProof) < 3) return false;
    const { proofs, differing } = standingOf(additions);
    return proofs >= 3 * differing.length;
  });
}

function bestOf(table: TableBody, column: number, runs: readonly (readonly Term[])[]): Candidate | null {
  return runs.reduce<Candidate | null>((found, terms) => better(table, found, { column, terms }), null);
}

/** The columns behind those that a total is known to add up. */
function furtherRuns({ columns }: TableBody, { terms, column }: Candidate): readonly (readonly Term[])[] {
  const last = Math.max(...terms.map(term => term.column));
  if (last < column) return [];
  const behind = columns.flatMap((_, index) => (index > last ? [index] : []));
  return runsOf(partsOn(columns, behind));
}

/** The first two, three, … amounts behind a total column, or before it, up to the next total column; each run in the order of the table. */
function neighbourRuns({ columns }: TableBody, column: number): readonly (readonly Term[])[] {
  const after = columns.flatMap((_, index) => (index > column ? [index] : []));
  const before = columns.flatMap((_, index) => (index < column ? [index] : [])).reverse();
  return [
    ...[after, before].flatMap(side => runsOf(partsOn(columns, side))),
    ...runsOf(totalsOn(columns, after)),
    ...[after, before].flatMap(side => alikeOn(columns, side)),
  ].map(run => [...run].sort((first, second) => first.column - second.column));
}

/** Columns of one name on a side: "Nhà sập: Số nhà, Kinh phí | Nhà tốc mái: Số nhà, Kinh phí | Tổng kinh phí". */
function alikeOn(columns: readonly TableColumn[], side: readonly number[]): readonly (readonly Term[])[] {
  const byName = new Map<string, Term[]>();
  for (const term of partsOn(columns, side)) {
    const name = columns[term.column]?.name.split(' - ').at(-1) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), term]);
  }
  return [...byName.values()].filter(({ length }) => length > 1 && length <= MOST_TRIED);
}

/** The totals behind a total: "Tổng vốn | Vốn đầu tư: Cộng, trung ương, địa phương | Vốn sự nghiệp: Cộng, …". */
function totalsOn(columns: readonly TableColumn[], side: readonly number[]): readonly Term[] {
  return side
    .filter(index => isAdded(columns[index]?.kind ?? 'words'))
    .filter(index => TOTAL_HEAD.test(foldWord(columns[index]?.name ?? '')))
    .map(column => ({ column, isSubtracted: false }));
}

function runsOf(run: readonly Term[]): readonly (readonly Term[])[] {
  const lengths = run
    .map((_, index) => index + 1)
    .filter(length => length > 1 && (length <= MOST_TRIED || length === run.length));
  return lengths.map(length => run.slice(0, length));
}

/** Marks and prices are added up too, where the rows say so. */
function isAdded(kind: ColumnKind): boolean {
  return kind === 'amount' || kind === 'doubtful';
}

/** The columns on one side that may be parts; their percentages may stand between them, another total ends them. */
function partsOn(columns: readonly TableColumn[], side: readonly number[]): readonly Term[] {
  const end = side.findIndex(index => TOTAL_HEAD.test(foldWord(columns[index]?.name ?? '')));
  return side
    .slice(0, end === -1 ? side.length : end)
    .filter(index => isAdded(columns[index]?.kind ?? 'words'))
    .map(column => ({ column, isSubtracted: DEDUCTION_HEAD.test(foldWord(columns[column]?.name ?? '')) }));
}

/** Longer runs of parts are tried as a whole: a column for each day of a month. */
const MOST_TRIED = 12;

/** Rows that decide which neighbours a total column adds up; the others are held against that. */
const TRIAL_ROWS = 12;

function better(table: TableBody, found: Candidate | null, next: Candidate): Candidate {
  if (found === null) return next;
  const trial = { ...table, rows: table.rows.slice(0, TRIAL_ROWS) };
  const agreeing = (candidate: Candidate): number =>
    sumOf(trial, { ...candidate, isStated: false }).additions.filter(isProof).length;
  return agreeing(next) > agreeing(found) ? next : found;
}

function sumOf(table: TableBody, { column, terms, isStated }: Omit<ColumnSum, 'additions'>): ColumnSum {
  const isMeasured = table.columns[column]?.isMeasured === true;
  const additions = equationsOf(table, {
    column,
    operation: { kind: 'sum', isMeasured },
    from: `rows ${terms.map(term => `${term.isSubtracted ? '-' : '+'}${term.column}`).join(' ')}`,
    operandsOf: ({ cells, hint }) => {
      // A row of percentages adds up to nothing.
      if (hint === 'ratio') return null;
      return terms.flatMap(term => {
        const cell = cells[term.column];
        return cell === undefined ? [] : [operandOf(cell, term.isSubtracted)];
      });
    },
  });
  return { column, terms, isStated, additions };
}
