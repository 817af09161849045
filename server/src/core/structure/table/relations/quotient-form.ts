import { powerOfTen } from '../../../arithmetic/decimal';
import { gatheringPieces } from '../../../block/remembering-pieces';
import type { Ratio } from '../../../arithmetic/ratio';
import type { TableCell } from '../grid/cell';
import type { TableBody, TableRow } from '../roles/table';
import { findTotals } from './row-candidates';
import { NOT_A_NUMBER, roughOf, roughValue, trialOf, type RoughValue } from './rough';

/** What a ratio column divides. */
export interface QuotientForm {
  readonly column: number;
  readonly part: number;
  /** The column of the wholes. */
  readonly whole: number;
  /** The row whose cell is the whole of every row, as in "Cơ cấu (%)"; null where each row has its own. */
  readonly wholeRow: number | null;
  readonly relation: Ratio['relation'];
}

/** How far to the left and right of a ratio column its two columns may stand. */
const REACH = 8;

/**
 * The two columns whose quotient a ratio column most likely is; null where none come near in most of the first rows. A
 * rough reckoning chooses; what is chosen is judged exactly.
 */
export function findQuotientForm(table: TableBody, column: number): QuotientForm | null {
  const wholes = new Map(
    wholeRowsOf(table, column).map(index => [index, (table.rows[index]?.cells ?? []).map(roughValue)]),
  );
  const forms = formsFor(table, column, [...wholes.keys()]);
  if (forms.length === 0) return null;
  const trial = trialOf(table);
  let best: { readonly form: QuotientForm; readonly score: number } | null = null;
  for (const form of forms) {
    const whole = form.wholeRow === null ? null : (wholes.get(form.wholeRow)?.[form.whole] ?? NOT_A_NUMBER);
    const score = scoreOf(trial, form, whole);
    if (score > (best?.score ?? 0)) best = { form, score };
  }
  return best?.form ?? null;
}

/**
 * Rows that may be the whole of all others: the first totals, and what is all of it by its own percentage and what the others come to:
 * "Tổng diện tích tự nhiên | 2.470,03 | 100". A scale of rates ends in 100 as well, but adds up to nothing.
 */
function wholeRowsOf({ rows, columns }: TableBody, column: number): readonly number[] {
  const whole = gatherWholes(rows, String(column), ({ first, items }) =>
    items.flatMap((row, at) => (row.kind === 'item' && isHundred(row.cells[column]) ? [first + at] : [])),
  );
  const all = [whole[0], whole.at(-1)].filter(index => index !== undefined);
  const added = columns.flatMap(({ kind }, index) =>
    index === column || (kind === 'amount' && Math.abs(index - column) <= REACH) ? [index] : [],
  );
  const wholes = all.filter(row => added.some(index => isSumOfOthers(rows, row, index)));
  return [...new Set([...findTotals(rows).slice(0, 2), ...wholes])];
}

const gatherWholes = gatheringPieces<TableRow, number>();

function isHundred(cell: TableCell | undefined): boolean {
  if (cell?.content.kind !== 'number') return false;
  const { units, scale } = cell.content.number;
  return units === 100n * powerOfTen(scale);
}

function isSumOfOthers(rows: readonly TableRow[], row: number, column: number): boolean {
  const values = rows.map(({ cells }) => roughOf(cells[column]));
  const own = values[row] ?? NOT_A_NUMBER;
  const others = values.filter(({ value }, index) => index !== row && !Number.isNaN(value));
  const sum = others.reduce((total, { value }) => total + value, 0);
  const unit = others.reduce((most, { unit: each }) => Math.max(most, each), 0);
  return others.length > 1 && Math.abs(sum - own.value) <= (unit * others.length) / 2;
}

function formsFor(
  { columns }: TableBody,
  column: number,
  totals: readonly number[],
): readonly QuotientForm[] {
  const near = columns.flatMap(({ kind }, index) =>
    (kind === 'amount' || kind === 'doubtful') && Math.abs(index - column) <= REACH ? [index] : [],
  );
  const pairs = near.flatMap(part =>
    near
      .filter(whole => whole !== part)
      .flatMap(whole =>
        (['ratio', 'excess'] as const).map(relation => ({ column, part, whole, wholeRow: null, relation })),
      ),
  );
  const shares = near.flatMap(part =>
    totals.map(wholeRow => ({ column, part, whole: part, wholeRow, relation: 'ratio' as const })),
  );
  return [...pairs, ...shares];
}

/** Rows that come near, less those that do not; at least two must. Rows where the part is all or nothing tell nothing. */
function scoreOf(
  rows: readonly (readonly RoughValue[])[],
  { column, part, whole, relation }: QuotientForm,
  common: RoughValue | null,
): number {
  let near = 0;
  let far = 0;
  for (const cells of rows) {
    const top = cells[part] ?? NOT_A_NUMBER;
    const bottom = common ?? cells[whole] ?? NOT_A_NUMBER;
    const written = cells[column] ?? NOT_A_NUMBER;
    const percent = (100 * top.value) / bottom.value - (relation === 'excess' ? 100 : 0);
    if (!Number.isFinite(percent) || Number.isNaN(written.value)) continue;
    if (top.value === 0 || top.value === bottom.value) continue;
    const off = Math.abs(percent - written.value);
    const isUnsigned = relation === 'excess' && Math.abs(percent + written.value) <= written.unit;
    if (off <= written.unit || isUnsigned) near += 1;
    else far += 1;
  }
  return near >= 2 ? near - far : 0;
}
