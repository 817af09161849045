import { applyEdits } from '../../text/text-edit';
import { alignTableAt } from './align-table';
import { areFigures, kindOfCell } from './figure-cells';
import { readTabs } from './read-tabs';

type Row = readonly string[];

/**
 * Writes what Word, Excel or a web page puts on the clipboard as a table of pipes, its bars one below the other and without an end of line behind it.
 * Nothing of a cell is changed but its line breaks ("<br>") and bars ("\|"). Null where the text is no table: fewer than two columns.
 */
export function tableFromTabs(text: string): string | null {
  const rows = readTabs(text);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  if (columns < 2) return null;
  const [head = [], ...body] = rows.map(row =>
    Array.from({ length: columns }, (_, index) => row[index] ?? ''),
  );
  const rule = hasFigures(head) ? [] : [`|${head.map((_, column) => ruleOf(body, column)).join('|')}|`];
  const table = [writeRow(head), ...rule, ...body.map(writeRow)].join('\n');
  return applyEdits(table, alignTableAt(table, 0) ?? []);
}

function writeRow(cells: Row): string {
  return `| ${cells.map(writeCell).join(' | ')} |`;
}

function writeCell(cell: string): string {
  return cell
    .trim()
    .replace(/\s*(?:\r\n?|\n)\s*/gu, '<br>')
    .replaceAll('\t', ' ')
    .replaceAll('|', String.raw`\|`);
}

/** A first row with figures is no head, and a rule below it would make it one. Years head their columns. */
function hasFigures(row: Row): boolean {
  return row.some((cell, column) => column > 0 && kindOfCell(cell) === 'number' && !YEAR.test(cell.trim()));
}

const YEAR = /^(?:19|20)\d\d$/u;

function ruleOf(body: readonly Row[], column: number): string {
  return areFigures(body.map(row => row[column] ?? '')) ? '---:' : '---';
}
