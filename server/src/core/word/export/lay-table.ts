import type { PlacedBlock } from '../../block/placed-block';
import { spanFrom, type Span } from '../../text/span';
import type { DraftParts } from './draft-parts';
import type { Align, LaidBlock, LaidCell } from './laid';
import { hasDigit } from '../../text/digits';

/** The rows of a table that stand one below the other, from a block on and before another; fewer than two lines with tabs are no table. */
export function rowsFrom(blocks: readonly PlacedBlock[], from: number, end: number): readonly PlacedBlock[] {
  let next = from;
  while (
    next < end &&
    blocks[next]?.block.kind === 'table-row' &&
    (next === from || !blocks[next]?.opensGroup)
  )
    next += 1;
  const rows = blocks.slice(from, next);
  return rows.length > 1 || isPiped(blocks[from]) ? rows : [];
}

function isPiped(placed: PlacedBlock | undefined): boolean {
  return placed?.block.text.startsWith('|') === true;
}

/** A table of rows of a draft: the line below its head says how its columns stand. */
export function layTable(rows: readonly PlacedBlock[], parts: DraftParts): LaidBlock {
  const separator = rows.findIndex(({ block }) => SEPARATOR.test(block.text));
  const shown = rows.filter((_, index) => index !== separator);
  const cells = shown.map(row => cellsOf(row));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const marks = separator === -1 ? [] : (rows[separator]?.block.text.split('|').slice(1) ?? []);
  return {
    kind: 'table',
    heads: separator === -1 ? Number(!hasDigit(shown[0]?.block.text ?? '')) : separator,
    aligns: Array.from({ length: columns }, (_, index) => {
      const isNarrow = cells.slice(1).every(row => (row[index]?.text.trim().length ?? 0) <= NARROW);
      return alignOf(marks[index] ?? '', isNarrow);
    }),
    rows: cells.map(row =>
      Array.from({ length: columns }, (_, index): LaidCell => {
        const cell = row[index];
        return cell === undefined ? [] : linesOf(cell, parts);
      }),
    ),
  };
}

/** "| --- | ---: |". */
const SEPARATOR = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u;

/** Numbers of rows stand in the middle. */
function alignOf(mark: string, isNarrow: boolean): Align {
  if (!mark.trim().endsWith(':')) return isNarrow ? 'center' : 'left';
  return mark.trim().startsWith(':') ? 'center' : 'right';
}

const NARROW = 4;

interface Cell {
  readonly text: string;
  readonly start: number;
}

function cellsOf({ start, block: { text } }: PlacedBlock): readonly Cell[] {
  const mark = text.startsWith('|') ? '|' : '\t';
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of text.split(mark)) {
    cells.push({ text: piece, start: start + at });
    at += piece.length + 1;
  }
  if (mark === '\t') return cells;
  const last = cells.at(-1);
  return cells.slice(1, last?.text.trim() === '' ? -1 : undefined);
}

/** The lines of a cell, which a draft parts by a tag. */
function linesOf({ text, start }: Cell, { inlinesOf }: DraftParts): LaidCell {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split(BREAK)) {
    const lead = line.length - line.trimStart().length;
    const from = start + text.indexOf(line, at) + lead;
    if (line.trim() !== '') spans.push(spanFrom(from, from + line.trim().length));
    at = text.indexOf(line, at) + line.length;
  }
  return spans.map(inlinesOf);
}

const BREAK = /<br\s?\/?>/iu;
