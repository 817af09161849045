import { blankCell, type TableCell } from './cell';

type Row = readonly TableCell[];

/**
 * Puts the upper row of a head over the columns that its cells were merged over, where pasting left each of them as one cell:
 * "TT | Xã | Năm 2023 | Năm 2024" above "  |  | KH | TH | KH | TH". The lower row tells which columns were merged down: those
 * where it is blank, or the first ones where it is shorter too. Where the cells cannot be shared out evenly, those of the upper
 * row that are not merged down are left out: a guess would name a column after its neighbour.
 */
export function stretchHead(rows: readonly Row[], columns: number): readonly Row[] {
  const [upper, lower] = rows;
  if (upper === undefined || lower === undefined || !isHead(upper) || !isHead(lower)) return rows;
  const own = withoutTail(upper);
  if (own.length < 2 || own.length >= columns || own.some(isBlank)) return rows;
  const below = shiftRight(withoutTail(lower), columns);
  if (below === null) return rows;
  return [spread(own, below, columns), below, ...rows.slice(2)];
}

function isHead(row: Row): boolean {
  return row.every(({ content }) => content.kind === 'words' || content.kind === 'blank');
}

function isBlank({ content }: TableCell): boolean {
  return content.kind === 'blank';
}

function withoutTail(row: Row): Row {
  return row.slice(0, row.findLastIndex(cell => !isBlank(cell)) + 1);
}

/** The lower row at its place: one that is shorter than the table and begins with words lacks the columns merged down. */
function shiftRight(row: Row, columns: number): Row | null {
  const [first] = row;
  if (first === undefined || row.length < 2) return null;
  const missing = isBlank(first) ? 0 : columns - row.length;
  if (!isBlank(first) && missing === 0) return null;
  const shifted = [...Array.from({ length: missing }, () => blankCell(first.line, first.span.start)), ...row];
  const end = shifted.at(-1)?.span.end ?? 0;
  return [...shifted, ...Array.from({ length: columns - shifted.length }, () => blankCell(first.line, end))];
}

function spread(own: Row, below: Row, columns: number): Row {
  const last = own.at(-1);
  if (last === undefined) return own;
  const down = below.filter(isBlank).length;
  const width = (columns - down) / (own.length - down);
  const cells: TableCell[] = [];
  let next = 0;
  for (let column = 0; column < columns;) {
    const under = below[column];
    const isDown = under === undefined || isBlank(under);
    const isEven = Number.isInteger(width) && width > 0;
    const cell = own[next] ?? blankCell(last.line, last.span.end);
    const covered = isDown ? 1 : isEven ? width : runOf(below, column);
    cells.push(isDown || isEven ? cell : blankCell(cell.line, cell.span.start));
    for (let index = 1; index < covered; index += 1) cells.push(blankCell(cell.line, cell.span.end));
    next += isDown || isEven ? 1 : Math.max(1, own.length - down);
    column += covered;
  }
  return cells.slice(0, columns);
}

function runOf(below: Row, from: number): number {
  const end = below.findIndex((cell, index) => index > from && isBlank(cell));
  return (end === -1 ? below.length : end) - from;
}
