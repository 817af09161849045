import type { Random } from '../../bench/random';
import { choose, happens } from '../desk';
import type { NumberStyle } from '../figure';
import type { Cell, Sheet } from '../sheet';
import { drawBlanks } from './blanks';
import { placeCells, type Slot } from './grid';
import { writePage, type Drawing, type DrawnLine } from './page';

/** How a table comes into a text: converted to Markdown, pasted from Word or from a workbook, or set with blanks. */
export type Form = (typeof FORMS)[number];

export const FORMS = ['pipes', 'word', 'excel', 'blanks'] as const;

/** What one table looks like in each form. */
export interface Look {
  readonly numbers: NumberStyle;
  /** Whether a converter repeats the text of a merged cell in each column that it covers. */
  readonly repeatsMerged: boolean;
  /** Whether the editor that it was pasted into takes tabs off the ends of lines. */
  readonly trimsTabs: boolean;
  readonly gap: number;
  /** Whether a long table goes on on the next page under its head again. Pasting leaves that out; what converts pages keeps it. */
  readonly isCut: boolean;
}

/** Tables with fewer rows fit on a page. */
const FEWEST_CUT = 8;

/** Draws a table in a form, each time the same. */
export function draw(sheet: Sheet, look: Look, form: Form): Drawing {
  const pages = cutPages(sheet, { look, form }).map(page => drawRows({ sheet: page, look, form }));
  const rows = pages.flatMap((page, place) => (place === 0 ? page : [[''], ...page]));
  const [above, below] = [sheet.above.map(line => [line]), sheet.below.map(line => [line])];
  return writePage([...above, ...rows, ...below], look.numbers);
}

interface Request {
  readonly sheet: Sheet;
  readonly look: Look;
  readonly form: Form;
}

function cutPages(sheet: Sheet, { look, form }: Omit<Request, 'sheet'>): readonly Sheet[] {
  const hasPages = form === 'pipes' || form === 'blanks';
  if (!look.isCut || !hasPages || sheet.body.length < FEWEST_CUT) return [sheet];
  const half = Math.ceil(sheet.body.length / 2);
  return [sheet.body.slice(0, half), sheet.body.slice(half)].map(body => ({ ...sheet, body }));
}

function drawRows({ sheet, look, form }: Request): readonly DrawnLine[] {
  const grid = placeCells([...sheet.head, ...sheet.body], sheet.columnCount);
  switch (form) {
    case 'pipes':
      return drawPipes(grid, look);
    case 'word':
      return grid.map(slots => joinTabs(slots.filter(({ kind }) => kind !== 'across').map(ownText), look));
    case 'excel':
      return grid.map(slots => joinTabs(slots.map(ownText), look));
    case 'blanks':
      return drawBlanks(grid, { numbers: look.numbers, gap: look.gap, headRows: sheet.head.length });
  }
}

function drawPipes(grid: readonly (readonly Slot[])[], look: Look): readonly DrawnLine[] {
  const [first = [], ...others] = grid.map(slots => [
    '|',
    ...slots.flatMap(slot => [' ', pipeText(slot, look), ' |']),
  ]);
  return [first, [`|${'---|'.repeat(grid[0]?.length ?? 0)}`], ...others];
}

/** Cells with figures are never repeated, as none of them is merged. */
function pipeText(slot: Slot, { repeatsMerged }: Look): string | Cell {
  const isRepeated = repeatsMerged && slot.kind === 'across';
  return isRepeated ? slot.cell.pieces.filter(piece => typeof piece === 'string').join('') : ownText(slot);
}

function ownText(slot: Slot): string | Cell {
  return slot.kind === 'begins' ? slot.cell : '';
}

function joinTabs(cells: readonly (string | Cell)[], { trimsTabs }: Look): DrawnLine {
  const isEmpty = (cell: string | Cell): boolean =>
    typeof cell === 'string' ? cell === '' : cell.pieces.every(piece => piece === '');
  const end = trimsTabs ? cells.findLastIndex(cell => !isEmpty(cell)) + 1 : cells.length;
  return cells.slice(0, end).flatMap((cell, index) => (index === 0 ? [cell] : ['\t', cell]));
}

const STYLES: readonly (readonly [percent: number, style: Omit<NumberStyle, 'dropsZeros'>])[] = [
  [68, { decimal: ',', thousands: '.' }],
  [12, { decimal: '.', thousands: ',' }],
  [11, { decimal: ',', thousands: '' }],
  [6, { decimal: '.', thousands: '' }],
  [3, { decimal: '.', thousands: '.' }],
];

/** The look of a table, by the shares that real ones have. */
export function chooseLook(next: Random): Look {
  const styles = STYLES.flatMap(([percent, style]) => Array.from({ length: percent }, () => style));
  return {
    numbers: { ...choose(next, styles), dropsZeros: happens(next, 15) },
    repeatsMerged: happens(next, 20),
    trimsTabs: happens(next, 25),
    gap: 2 + next(3),
    isCut: happens(next, 8),
  };
}
