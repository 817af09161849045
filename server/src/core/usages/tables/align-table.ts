import { textAt, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { widthOfText } from '../../text/width';
import { areFigures } from './figure-cells';
import { pipeRowsAt, type PipeCell, type PipeRow } from './pipe-table';

/**
 * Sets the bars of the table of pipes around an offset one below the other, by the width that is shown. The edits, of the text as it is
 * written, change blanks and the dashes of rules alone. Null where no table is; no edits where all stands as it should. Linear.
 */
export function alignTableAt(text: string, offset: number): readonly TextEdit[] | null {
  const rows = pipeRowsAt(text, offset);
  if (rows.length < 2) return null;
  const columns = columnsOf(text, rows);
  const edits = rows.flatMap(row =>
    row.isRule ? alignRule(text, row, columns) : alignRow(text, row, columns),
  );
  return edits.filter(edit => textAt(text, edit.span) !== edit.text);
}

type Side = 'left' | 'right' | 'center';

interface Column {
  readonly width: number;
  readonly side: Side;
}

/** Wider cells stand out: one long remark would push all bars out of sight. */
const WIDEST = 60;
/** A rule has three dashes at least. */
const NARROWEST = 3;

function columnsOf(text: string, rows: readonly PipeRow[]): readonly Column[] {
  const written = rows.filter(({ isRule }) => !isRule);
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: count }, (_, index) => {
    const own = written.flatMap(({ cells }) => (isInColumn(cells, index, count) ? (cells[index] ?? []) : []));
    const widths = own.map(({ inner }) => widthOfText(textAt(text, inner)));
    return {
      width: Math.max(NARROWEST, ...widths.filter(width => width <= WIDEST)),
      side: sideOf(text, rows, index),
    };
  });
}

/** The last cell of a short row is a title over the rest of it. */
function isInColumn(cells: readonly PipeCell[], index: number, count: number): boolean {
  return index < cells.length - 1 || cells.length === count;
}

/** What the colons of the rule say; without any, figures end below each other. */
function sideOf(text: string, rows: readonly PipeRow[], index: number): Side {
  const ruleAt = rows.findIndex(({ isRule }, row) => isRule && row > 0);
  const said = rows[ruleAt]?.cells[index];
  const rule = said === undefined ? '' : textAt(text, said.inner);
  if (rule.includes(':')) return rule.endsWith(':') ? (rule.startsWith(':') ? 'center' : 'right') : 'left';
  const body = rows.slice(Math.max(ruleAt, 0) + 1).filter(({ isRule }) => !isRule);
  const cells = body.flatMap(row => row.cells[index] ?? []).map(({ inner }) => textAt(text, inner));
  return areFigures(cells) ? 'right' : 'left';
}

function alignRow(text: string, { cells, isClosed }: PipeRow, columns: readonly Column[]): TextEdit[] {
  return cells.flatMap(({ outer, inner }, index): TextEdit[] => {
    const [before, after] = marginsOf(widthOfText(textAt(text, inner)), columns[index]);
    const bar = isClosed || index < cells.length - 1 ? '' : '|';
    if (inner.start === inner.end) return [{ span: outer, text: before + after + bar }];
    return [
      { span: { start: outer.start, end: inner.start }, text: before },
      { span: { start: inner.end, end: outer.end }, text: after + bar },
    ];
  });
}

/** The blanks before and behind a cell of so many columns. */
function marginsOf(width: number, column: Column | undefined): readonly [string, string] {
  const rest = Math.max(0, (column?.width ?? 0) - width);
  const side = column?.side ?? 'left';
  const left = side === 'left' ? 0 : side === 'right' ? rest : Math.floor(rest / 2);
  return [' '.repeat(1 + left), ' '.repeat(1 + rest - left)];
}

/** A rule keeps its colons, its signs and the blanks beside its bars. */
function alignRule(text: string, { cells, isClosed }: PipeRow, columns: readonly Column[]): TextEdit[] {
  return cells.map(({ outer, inner }, index): TextEdit => {
    const written = textAt(text, inner);
    const margin = inner.start > outer.start && written !== '' ? ' ' : '';
    const colons: Span = { start: Number(written.startsWith(':')), end: Number(written.endsWith(':')) };
    const room = (columns[index]?.width ?? NARROWEST) + 2 - 2 * margin.length - colons.start - colons.end;
    const sign = written.includes('=') ? '=' : '-';
    const line = ':'.repeat(colons.start) + sign.repeat(room) + ':'.repeat(colons.end);
    const bar = isClosed || index < cells.length - 1 ? '' : '|';
    return { span: outer, text: margin + line + margin + bar };
  });
}
