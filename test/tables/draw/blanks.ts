import type { NumberStyle } from '../figure';
import type { Cell } from '../sheet';
import type { Slot } from './grid';
import { writeCell, type DrawnLine } from './page';

/** How a table is set in columns of blanks. */
export interface BlankStyle {
  readonly numbers: NumberStyle;
  readonly gap: number;
  readonly headRows: number;
}

/** Aligned columns: words to the left, figures to the right, heads in the middle of what they are merged over. */
export function drawBlanks(grid: readonly (readonly Slot[])[], style: BlankStyle): readonly DrawnLine[] {
  const widths = measureColumns(grid, style);
  return grid.map((slots, row) =>
    trimEnd(
      slots.flatMap((slot, column) => {
        if (slot.kind === 'across') return [];
        const room = widthOf(widths.slice(column, column + slot.cell.across), style.gap);
        const gap = column === 0 ? '' : ' '.repeat(style.gap);
        if (slot.kind === 'down') return [gap, ' '.repeat(room)];
        return [gap, ...align(slot.cell, { room, isHead: row < style.headRows }, style.numbers)];
      }),
    ),
  );
}

function widthOf(widths: readonly number[], gap: number): number {
  return widths.reduce((total, width) => total + width, 0) + gap * (widths.length - 1);
}

/** Each column as wide as the cells that stand in it alone; the last of those under a longer merged head takes up the rest. */
function measureColumns(
  grid: readonly (readonly Slot[])[],
  { numbers, gap, headRows }: BlankStyle,
): readonly number[] {
  const own = (grid[0] ?? []).map((_, column) =>
    Math.max(...grid.map(slots => ownWidth(slots[column], numbers))),
  );
  const widths = [...own];
  for (const slots of grid.slice(0, headRows)) {
    for (const [column, { kind, cell }] of slots.entries()) {
      if (kind !== 'begins' || cell.across === 1) continue;
      const end = column + cell.across;
      const missing = writeCell(cell, numbers).length - widthOf(widths.slice(column, end), gap);
      widths[end - 1] = (widths[end - 1] ?? 0) + Math.max(0, missing);
    }
  }
  return widths;
}

function ownWidth(slot: Slot | undefined, numbers: NumberStyle): number {
  return slot?.kind === 'begins' && slot.cell.across === 1 ? writeCell(slot.cell, numbers).length : 0;
}

interface Place {
  readonly room: number;
  readonly isHead: boolean;
}

function align(cell: Cell, { room, isHead }: Place, numbers: NumberStyle): DrawnLine {
  const text = writeCell(cell, numbers);
  const free = Math.max(0, room - text.length);
  const left = leftBlanks(text, free, isHead && cell.across > 1);
  return [' '.repeat(left), cell, ' '.repeat(free - left)];
}

function leftBlanks(text: string, free: number, isCentred: boolean): number {
  if (isCentred) return Math.floor(free / 2);
  return /^[-+]?\d[\d.,]*%?$/u.test(text) ? free : 0;
}

function trimEnd(line: DrawnLine): DrawnLine {
  const last = line.findLastIndex(bit =>
    typeof bit === 'string' ? bit.trim() !== '' : bit.pieces.some(piece => piece !== ''),
  );
  return line.slice(0, last + 1);
}
