import { pickSkewed } from '../random';
import type { MarkName } from './ledger';
import type { Desk } from './prose';
import { fillSlots } from './slots';
import { TABLES } from './styles';

/** Tables of bars one after the other: heads, rows of a name and figures, now and then a cell that is empty or a long one. */
export function writeTables(desk: Desk, bytes: number): string {
  const tables: string[] = [];
  for (let size = 0; size < bytes;) {
    const table = writeTable(desk);
    tables.push(table);
    size += table.length * BYTES_OF_A_CHARACTER;
  }
  return `${tables.join('\n')}\n`;
}

const BYTES_OF_A_CHARACTER = 1.25;

/** What the rows of a table have in common. */
interface Form {
  /** What stands in the cells of each column, after the number of the row. */
  readonly columns: readonly string[];
  /** Cells are filled up with blanks to this width. */
  readonly width: number;
  readonly hasBarsOutside: boolean;
}

function writeTable(desk: Desk): string {
  const { next, ledger } = desk;
  const isOfFigures = ledger.owed('digitRuns') > 0;
  const form: Form = {
    columns: [
      chooseNames(desk),
      ...Array.from({ length: 2 + next(4) }, () => chooseColumn(desk, isOfFigures ? FIGURES : WORDS)),
    ],
    width: next(2) === 0 ? 8 + next(26) : 0,
    hasBarsOutside: next(3) > 0,
  };
  const put = (cells: readonly string[]): string => noted(desk, joinCells(cells, form));
  const head = put(['STT', ...form.columns.map(() => fill(desk, '{Noun}'))]);
  const rule = form.hasBarsOutside ? [noted(desk, `|${'---|'.repeat(form.columns.length + 1)}`)] : [];
  const rows = Array.from({ length: 3 + next(4 + next(30)) }, (_, row) =>
    put(makeCells(desk, form, row + 1)),
  );
  const end = noted(desk, ledger.owed('blankLines') > 0 ? '' : fill(desk, 'Biểu {small}. {Noun}'));
  return [head, ...rule, ...rows, end].join('\n');
}

/** What the rows are about: each something else, or things of one kind that are numbered. */
function chooseNames(desk: Desk): string {
  return desk.next(4) === 0 ? '{Noun} {quality}' : `${fill(desk, '{Noun} {quality}')} {abbreviation}`;
}

const FIGURES = TABLES.marks.digitRuns ?? [];
const WORDS = ['{Noun}', '{Noun} {quality}'];

/** Nothing to fill in yet, the same word in each row, or something else in each. */
function chooseColumn(desk: Desk, frames: readonly string[]): string {
  const { next } = desk;
  if (next(3) === 0) return '';
  const frame = pickSkewed(next, frames, 1);
  return frames === WORDS && next(4) > 0 ? fill(desk, frame) : frame;
}

function noted({ ledger }: Desk, line: string): string {
  ledger.noteWords(line);
  ledger.noteLine(line);
  return line;
}

/** One row of twenty is empty, and one of eight has a long cell. */
function makeCells(desk: Desk, { columns }: Form, row: number): readonly string[] {
  const { next, ledger } = desk;
  if (next(20) === 0) return ['', ...columns.map(() => '')];
  const number = ledger.owedDigits() > -2 ? String(row) : '';
  const isLong = next(8) === 0;
  return [
    number,
    ...columns.map((column, index) => (isLong && index === 0 ? fill(desk, LONG) : makeCell(desk, column))),
  ];
}

const LONG = '{Verb} {noun} {quality}, {verb} {noun} và {noun} của {actor}';

function makeCell(desk: Desk, column: string): string {
  const { next, ledger, style } = desk;
  const name = MARKS.find(mark => ledger.owed(mark) >= 1);
  if (name === undefined || next(3) === 0) return fill(desk, column);
  return fill(desk, pickSkewed(next, style.marks[name] ?? [], 1));
}

const MARKS: readonly MarkName[] = [
  'symbols',
  'dates',
  'fractions',
  'percentages',
  'provisions',
  'documentTypes',
  'capitals',
  'capitalised',
];

function fill({ next, style }: Desk, frame: string): string {
  return fillSlots(frame, { next, skew: style.skew, article: 20 });
}

function joinCells(cells: readonly string[], { width, hasBarsOutside }: Form): string {
  const inner = cells.map(cell => cell.padEnd(width)).join(' | ');
  return hasBarsOutside ? `| ${inner} |` : inner;
}
