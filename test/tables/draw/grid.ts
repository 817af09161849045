import type { Cell, CellRow } from '../sheet';

/** One place of the grid: where a cell begins, or where one reaches that began further left or above. */
export type Slot =
  | { readonly kind: 'begins'; readonly cell: Cell }
  | { readonly kind: 'across'; readonly cell: Cell }
  | { readonly kind: 'down'; readonly cell: Cell };

/** The places of all rows, with those into which merged cells reach. */
export function placeCells(rows: readonly CellRow[], columnCount: number): readonly (readonly Slot[])[] {
  const grid: (readonly Slot[])[] = [];
  for (const row of rows) {
    const waiting = [...row];
    const above = grid.at(-1) ?? [];
    const slots: Slot[] = [];
    while (slots.length < columnCount) {
      const upper = above[slots.length];
      if (upper !== undefined && reachesDown(upper, grid, slots.length))
        slots.push({ kind: 'down', cell: upper.cell });
      else {
        const cell = waiting.shift();
        if (cell === undefined)
          throw new Error(`A row has cells for ${slots.length} of ${columnCount} columns.`);
        slots.push({ kind: 'begins', cell });
        for (let more = 1; more < cell.across; more += 1) slots.push({ kind: 'across', cell });
      }
    }
    if (waiting.length > 0 || slots.length > columnCount) throw new Error('A row has too many cells.');
    grid.push(slots);
  }
  return grid;
}

/** Whether the cell above a place has rows left. */
function reachesDown({ cell }: Slot, grid: readonly (readonly Slot[])[], column: number): boolean {
  const used = grid.filter(slots => slots[column]?.cell === cell).length;
  return used < cell.down;
}
