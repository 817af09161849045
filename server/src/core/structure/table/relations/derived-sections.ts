import { foldWord } from '../../../reading/fold';
import type { TableRow } from '../roles/table';

/** A row that is reckoned, the row above its section that it comes of, and the one before that one; null for the first. */
export interface DerivedRow {
  readonly row: number;
  readonly base: number;
  readonly before: number | null;
}

/** More rows than this are no section of a report. */
const MOST_ROWS = 200;

/**
 * The sections of a table that are reckoned from the rows above them, each row beside the one that it comes of: in the order of those where
 * there are as many, else by their names. Linear.
 */
export function findDerivedSections(all: readonly TableRow[]): readonly (readonly DerivedRow[])[] {
  const rows = all.slice(0, MOST_ROWS);
  if (!rows.some(({ isDerived }) => isDerived)) return [];
  return stretchesOf(rows)
    .flatMap(stretch => pairRows(rows, stretch))
    .filter(({ length }) => length > 1);
}

/** Rows of figures, and the rows behind them that are reckoned from these, by their indexes. */
interface Stretch {
  readonly bases: readonly number[];
  readonly derived: readonly number[];
}

function stretchesOf(rows: readonly TableRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch = { bases: [], derived: [] };
  for (const [index, row] of rows.entries()) {
    if (!hasFigures(row)) continue;
    if (row.isDerived) {
      open = { ...open, derived: [...open.derived, index] };
      continue;
    }
    if (open.derived.length > 0) {
      stretches.push(open);
      open = { bases: [], derived: [] };
    }
    open = { ...open, bases: [...open.bases, index] };
  }
  return [...stretches, open].filter(({ bases, derived }) => bases.length > 0 && derived.length > 0);
}

/** A figure, or the dash that stands for none. */
function hasFigures({ cells }: TableRow): boolean {
  return cells.some(
    ({ content }, column) => column > 0 && (content.kind === 'number' || content.kind === 'dash'),
  );
}

/** Several sections may follow each other, of the same rows: a section ends where the first of them comes again. */
function pairRows(
  rows: readonly TableRow[],
  { bases, derived }: Stretch,
): readonly (readonly DerivedRow[])[] {
  const isWhole = derived.length % bases.length === 0;
  const names = bases.map(index => nameOf(rows[index]));
  const sections: DerivedRow[][] = [];
  let last = Infinity;
  for (const [index, row] of derived.entries()) {
    const place = isWhole ? index % bases.length : placeOf(names, nameOf(rows[row]), last);
    const base = bases[place];
    if (base === undefined) continue;
    if (place <= last) sections.push([]);
    last = place;
    sections.at(-1)?.push({ row, base, before: bases[place - 1] ?? null });
  }
  return sections;
}

/** The next row of a name behind a place, else the first one; -1 where there is none. */
function placeOf(names: readonly string[], name: string, last: number): number {
  const next = names.indexOf(name, last === Infinity ? 0 : last + 1);
  return next === -1 ? names.indexOf(name) : next;
}

/** The name without its English: "Tiểu học - Primary" and "Tiểu học - Primary school" are one row. */
function nameOf(row: TableRow | undefined): string {
  return foldWord(row?.label ?? '').split(' - ', 1)[0] ?? '';
}
