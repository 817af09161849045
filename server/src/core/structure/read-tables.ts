import type { PlacedBlock } from '../model/placed-block';
import type { Span } from '../text/span';

/** Runs of two and more rows of tables, from an offset on. Linear. */
export function readTables(blocks: readonly PlacedBlock[], from: number): readonly Span[] {
  const tables: Span[] = [];
  let rows: PlacedBlock[] = [];
  for (const placed of blocks) {
    const isRow = placed.start >= from && placed.block.kind === 'table-row';
    if (!isRow || placed.opensGroup) {
      tables.push(...spanOf(rows));
      rows = [];
    }
    if (isRow) rows.push(placed);
  }
  return [...tables, ...spanOf(rows)];
}

function spanOf(rows: readonly PlacedBlock[]): readonly Span[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  return [{ start: first.start, end: last.start + last.block.text.length }];
}
