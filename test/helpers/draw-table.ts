/** How a table stands in a text. */
export type TableForm = 'pipes' | 'tabs' | 'blanks';

export const TABLE_FORMS: readonly TableForm[] = ['pipes', 'tabs', 'blanks'];

/** Draws the cells of a table, the first row being its head: in Markdown, as pasted from Word, or in aligned columns. */
export function drawTable(rows: readonly (readonly string[])[], form: TableForm): string {
  switch (form) {
    case 'pipes':
      return [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)]
        .map(cells => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'tabs':
      return rows.map(cells => cells.join('\t')).join('\n');
    case 'blanks':
      return rows.map(cells => alignCells(cells, widthsOf(rows))).join('\n');
  }
}

/** Rows written on lines, cells between bars: short to read in a test. */
export function parseRows(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()));
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => (cells[column] ?? '').length)));
}

/** Words to the left, numbers to the right, three blanks between. */
function alignCells(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return /^[-+\d]/u.test(cell) && column > 0 ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('   ')
    .trimEnd();
}
