import { rememberingByKey } from '../../../block/remembering';
import { piecesOf, rememberingPieces } from '../../../block/remembering-pieces';
import { foldWord } from '../../../reading/fold';
import { isDigit } from '../../../text/boundary';
import { blankCell, lineOf, writtenIn, type TableCell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import type { TableHead } from './head';
import type { RowHint, RowKind, TableRow } from './table';
import {
  DERIVED_SECTION,
  DIFFERENCE_ROW,
  EXTREME_ROW,
  MEAN_ROW,
  NAMED_TOTAL,
  PARTIAL_ROW,
  PARTING_TITLE,
  RATIO_ROW,
  STATED_TOTAL,
  TOTAL_ROW,
  UNIT_HEAD,
} from './words';

/** Reads the rows below the head: what each is called, how deep it stands, and whether it adds up others. */
export function readRows(grid: Grid, head: TableHead): readonly TableRow[] {
  const units = head.columns.findIndex(({ name }) => UNIT_HEAD.test(foldWord(name)));
  const kinds = [units, ...head.columns.map(({ kind }) => kind)].join(' ');
  const rows: TableRow[] = [];
  let open: OpenMarks = NO_MARKS;
  for (const piece of piecesOf(grid.rows.slice(head.rows))) {
    const read = knownPieces(piece, `${kinds} ${open.key}`, () =>
      readPiece(piece.items, { head, kinds, units, open }),
    );
    for (const row of read.rows) rows.push(row);
    open = read.open;
  }
  return rows;
}

function readPiece(raws: readonly (readonly TableCell[])[], place: RowPlace): ReadPiece {
  const rows: TableRow[] = [];
  let { open } = place;
  for (const raw of raws) {
    const read = knownRows(raw, `${place.kinds} ${open.key}`, () => readRow(raw, { ...place, open }));
    rows.push(read.row);
    open = read.open;
  }
  return { rows, open };
}

/** The marks that are open at a row, the deepest last, and a key that tells what is open from others. */
interface OpenMarks {
  readonly marks: readonly string[];
  /** True where the last title says that what follows is reckoned from the rows above it. */
  readonly isDerived: boolean;
  readonly key: string;
}

const NO_MARKS: OpenMarks = { marks: [], isDerived: false, key: '' };

/** A row, and which marks are open behind it. */
interface ReadRow {
  readonly row: TableRow;
  readonly open: OpenMarks;
}

/** Rows, and which marks are open behind them. */
interface ReadPiece {
  readonly rows: readonly TableRow[];
  readonly open: OpenMarks;
}

const knownPieces = rememberingPieces<readonly TableCell[], ReadPiece>();

/** Rows under the same head and the same marks are what they were: an edit in another row leaves them so. */
const knownRows = rememberingByKey<ReadRow>();

interface RowPlace {
  readonly head: TableHead;
  /** What a row asks of the head. */
  readonly kinds: string;
  /** The column of units; -1 where there is none. */
  readonly units: number;
  readonly open: OpenMarks;
}

function readRow(raw: readonly TableCell[], { head, units, open }: RowPlace): ReadRow {
  const hasMarks = head.columns[0]?.kind === 'numbering';
  const cells = hasMarks ? unmergeLabel(raw, head) : raw;
  const label = labelOf(cells, head);
  const first = cells[0] === undefined ? '' : writtenIn(cells[0]).trim();
  const mark = hasMarks ? first : '';
  const folded = foldWord(label);
  const section = openSection(open, cells, folded);
  const { isDerived } = section;
  const kind = isDerived ? 'item' : kindOf(mark, folded);
  const unitCell = cells[units];
  const unit = unitCell === undefined ? '' : foldWord(lineOf(unitCell));
  const hint = isDerived ? 'ratio' : hintOf(folded, unit);
  const own = markOf(mark, label, kind);
  const isNumbered = NUMBERS.test(own) && !STATED_TOTAL.test(folded);
  // A total by its words closes what is open, like one by its name; at the top it stands over all others.
  const isApart = STANDS_ALONE.has(kind) || (hint === 'total' && !isNumbered && section.marks.length > 0);
  const behind = isApart ? section : openUntil(section, own);
  const level = isApart ? 0 : behind.marks.length - 1;
  // Rows may be called by a year alone.
  const row = { kind, level, label: label === '' ? first : label, isNumbered, unit, hint, isDerived, cells };
  return { row, open: behind };
}

/** What is open at a row: a title over rows may begin figures that are reckoned from those above, or end them. */
function openSection(open: OpenMarks, cells: readonly TableCell[], folded: string): OpenMarks {
  if (folded === '' || cells.some(isFigure)) return open;
  const isDerived = DERIVED_SECTION.test(folded) || (open.isDerived && PARTING_TITLE.test(folded));
  return isDerived === open.isDerived ? open : openedBy(open.marks, isDerived);
}

function isFigure({ content }: TableCell, column: number): boolean {
  return content.kind === 'number'
    ? true
    : column > 0 && content.kind !== 'words' && content.kind !== 'blank';
}

/** Rows that speak of all others, and stand as deep as the outermost. */
const STANDS_ALONE: ReadonlySet<RowKind> = new Set(['total', 'mean', 'extreme']);

/** The marks that number a row, by their kinds: no bullet, no words. */
const NUMBERS = /^(?:number|roman|capital|letter)/u;

function hintOf(label: string, unit: string): RowHint {
  if (unit === '%' || RATIO_ROW.test(label)) return 'ratio';
  if (DIFFERENCE_ROW.test(label)) return 'difference';
  return NAMED_TOTAL.test(label) || STATED_TOTAL.test(label) ? 'total' : 'none';
}

/**
 * Puts a total or a group back under its columns: a label that was merged over the number and the name leaves one cell fewer
 * before the figures ("Tổng cộng | 120 | 118" below "STT | Xã | KH | TH").
 */
function unmergeLabel(cells: readonly TableCell[], { columns }: TableHead): readonly TableCell[] {
  const [first, second] = cells;
  if (first?.content.kind !== 'words' || second === undefined) return cells;
  const last = columns.findLastIndex(({ kind }) => kind !== 'words');
  const isShifted =
    columns[1]?.kind === 'words' &&
    (second.content.kind === 'number' || second.content.kind === 'dash') &&
    cells.at(-1)?.content.kind === 'blank';
  // A group over the numbers loses its name's cell too; where the last column of figures is empty beside full ones, one is missing.
  const isFull =
    cells[last]?.content.kind === 'blank' &&
    cells.slice(1, last).every(({ content }) => content.kind !== 'blank');
  if (!isShifted || !(isFull || speaksOfAll(foldWord(lineOf(first))))) return cells;
  return [blankCell(first.line, first.span.start), ...cells.slice(0, -1)];
}

/** "Tổng cộng", "Bình quân", "Cao nhất": labels of rows without a number, which are merged over that column. */
function speaksOfAll(label: string): boolean {
  return TOTAL_ROW.test(label) || MEAN_ROW.test(label) || EXTREME_ROW.test(label);
}

/** The first cell with words; the numbering column too, since a total is often written there. */
function labelOf(cells: readonly TableCell[], { columns }: TableHead): string {
  const named = cells.find(
    ({ content }, index) => content.kind === 'words' && columns[index]?.kind !== 'numbering',
  );
  const own = named === undefined ? '' : lineOf(named);
  const first = cells[0];
  if (first === undefined || columns[0]?.kind !== 'numbering') return own;
  const lead = lineOf(first);
  return own === '' || TOTAL_ROW.test(foldWord(lead)) ? lead : own;
}

function kindOf(mark: string, folded: string): RowKind {
  if (PARTIAL_ROW.test(folded)) return 'partial';
  // A numbered "1. Tổng số hộ" is an indicator; the total of a table carries no number of its own.
  if (isDigit(mark.charCodeAt(0))) return 'item';
  if (MEAN_ROW.test(folded)) return 'mean';
  if (EXTREME_ROW.test(folded)) return 'extreme';
  return TOTAL_ROW.test(folded.replace(LETTER_MARK, '')) ? 'total' : 'item';
}

const LETTER_MARK = /^(?:[ivx]{1,5}|[a-eđ])[.)]\s/u;

/** What kind of mark a row carries: rows of one kind stand equally deep. */
function markOf(mark: string, label: string, kind: RowKind): string {
  if (kind === 'partial') return 'partial';
  const own = (mark === '' ? (LABEL_MARK.exec(label)?.[0] ?? '') : mark).replace(/[.)]?\s*$/u, '');
  if (own === '') return 'none';
  if (NUMBER.test(own)) return 'number';
  const dots = DOTTED_NUMBER.exec(own)?.[1];
  if (dots !== undefined) return `number${'.'.repeat(dots.split('.').length - 1)}`;
  if (ROMAN.test(own)) return 'roman';
  const sub = DOTTED_ROMAN.exec(own)?.[1];
  if (sub !== undefined) return `roman${'.'.repeat(sub.split('.').length - 1)}`;
  if (CAPITAL.test(own)) return 'capital';
  if (SMALL_LETTER.test(own)) return 'letter';
  // Words over the numbers are the name of a group: "Đào tạo, tập huấn" above 1, 2, 3.
  return BULLET.test(own) ? own : 'heading';
}

const NUMBER = /^\d{1,5}$/u;
const DOTTED_NUMBER = /^\d{1,3}((?:\.\d{1,2})+)$/u;
const ROMAN = /^[IVX]{1,5}$/u;
/** "II.1", "III.2.1". */
const DOTTED_ROMAN = /^[IVX]{1,5}((?:\.\d{1,2})+)$/u;
const BULLET = /^[-+*•–]$/u;
const CAPITAL = /^\p{Lu}$/u;
const SMALL_LETTER = /^\p{Ll}$/u;
/** "1. Xã An Hòa", "I. KHỐI XÃ", "a) Nam", "- Nữ". */
const LABEL_MARK = /^(?:(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}(?:\.\d{1,2}){0,2}|\p{L})[.)]\s|[-+*•])/u;

/** The marks that are open at a row, its own last: a mark that is open closes those deeper than itself. */
function openUntil(open: OpenMarks, mark: string): OpenMarks {
  const { marks, isDerived } = open;
  const known = marks.indexOf(mark);
  if (known !== -1 && known === marks.length - 1) return open;
  return openedBy(known === -1 ? [...marks, mark] : marks.slice(0, known + 1), isDerived);
}

function openedBy(marks: readonly string[], isDerived: boolean): OpenMarks {
  return { marks, isDerived, key: `${isDerived ? '% ' : ''}${marks.join(' ')}` };
}
