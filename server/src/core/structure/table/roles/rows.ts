import { foldWord } from '../../../reading/fold';
import { textAt } from '../../../text/span';
import { blankCell, lineOf, type TableCell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import type { TableHead } from './head';
import type { RowKind, TableRow } from './table';
import { PARTIAL_ROW, TOTAL_ROW } from './words';

/** Reads the rows below the head: what each is called, how deep it stands, and whether it adds up others. */
export function readRows(text: string, grid: Grid, head: TableHead): readonly TableRow[] {
  const isNumbered = head.columns[0]?.kind === 'numbering';
  let open: readonly string[] = [];
  return grid.rows.slice(head.rows).map(raw => {
    const cells = isNumbered ? unmergeLabel(text, raw, head) : raw;
    const label = labelOf(text, cells, head);
    const mark = isNumbered && cells[0] !== undefined ? textAt(text, cells[0].span).trim() : '';
    const kind = kindOf(mark, label);
    if (kind !== 'total') open = openUntil(open, markOf(mark, label, kind));
    const level = kind === 'total' ? 0 : open.length - 1;
    return { kind, level, label: label === '' ? mark : label, cells };
  });
}

/**
 * Puts a total back under its columns: a label that was merged over the number and the name leaves one cell fewer
 * before the figures ("Tổng cộng | 120 | 118" below "STT | Xã | KH | TH").
 */
function unmergeLabel(
  text: string,
  cells: readonly TableCell[],
  { columns }: TableHead,
): readonly TableCell[] {
  const [first, second] = cells;
  if (first?.content.kind !== 'words' || second === undefined) return cells;
  const isShifted =
    columns[1]?.kind === 'words' &&
    (second.content.kind === 'number' || second.content.kind === 'dash') &&
    cells.at(-1)?.content.kind === 'blank';
  if (!isShifted || !TOTAL_ROW.test(foldWord(lineOf(text, first)))) return cells;
  return [blankCell(first.span.start), ...cells.slice(0, -1)];
}

/** The first cell with words; the numbering column too, since a total is often written there. */
function labelOf(text: string, cells: readonly TableCell[], { columns }: TableHead): string {
  const named = cells.find(
    ({ content }, index) => content.kind === 'words' && columns[index]?.kind !== 'numbering',
  );
  const own = named === undefined ? '' : lineOf(text, named);
  const first = cells[0];
  if (first === undefined || columns[0]?.kind !== 'numbering') return own;
  const lead = lineOf(text, first);
  return own === '' || TOTAL_ROW.test(foldWord(lead)) ? lead : own;
}

function kindOf(mark: string, label: string): RowKind {
  const folded = foldWord(label);
  if (PARTIAL_ROW.test(folded)) return 'partial';
  // A numbered "1. Tổng số hộ" is an indicator; the total of a table carries no number of its own.
  return !DIGIT_MARK.test(mark) && TOTAL_ROW.test(folded.replace(LETTER_MARK, '')) ? 'total' : 'item';
}

const DIGIT_MARK = /^\d/u;
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

const NUMBER = /^\d{1,3}$/u;
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
function openUntil(open: readonly string[], mark: string): readonly string[] {
  const known = open.indexOf(mark);
  if (known !== -1 && known === open.length - 1) return open;
  return known === -1 ? [...open, mark] : open.slice(0, known + 1);
}
