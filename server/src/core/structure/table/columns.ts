import { foldWord } from '../../reading/fold';
import { textAt } from '../../text/span';
import { lineOf, type TableCell } from './cell';
import type { ColumnKind, TableColumn } from './table';
import { DOUBTFUL_HEAD, MEASURED, NUMBERING_HEAD, RATIO_HEAD, UNIT_HEAD } from './words';

type Row = readonly TableCell[];

/** The rows of a table, head and body apart, and what stands above it. */
export interface TableParts {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly caption: string;
}

/** Reads what each column is called, and what its values are. */
export function readColumns(text: string, { head, body, caption }: TableParts): readonly TableColumn[] {
  const count = body[0]?.length ?? 0;
  const titles = Array.from({ length: count }, (_, column) => titlesOf(text, head, column));
  const names = titles.map(own => own.at(-1) ?? '');
  return titles.map((own, column) => {
    const name = names[column] ?? '';
    const parent = own.at(-2);
    const isAmbiguous = names.indexOf(name) !== names.lastIndexOf(name) && parent !== undefined;
    const folded = foldWord(own.join(' '));
    const cells = body.flatMap(row => row[column] ?? []);
    return {
      kind: kindOf(text, { cells, name: foldWord(name), titles: folded, column }),
      name: isAmbiguous ? `${parent} - ${name}` : name,
      isMeasured: MEASURED.test(folded) || MEASURED.test(foldWord(caption)),
    };
  });
}

/**
 * What the head says of a column, from above. A cell that is blank above another one belongs to the cell on its left,
 * which was merged over both: "Tỷ lệ (%)" above "Nam" and "Nữ". A row of one cell is a title of the whole table.
 */
function titlesOf(text: string, head: readonly Row[], column: number): readonly string[] {
  const lowest = head.findLastIndex(row => isWritten(row[column]));
  return head.slice(0, lowest + 1).flatMap((row, index) => {
    if (row.filter(isWritten).length < 2 && index < head.length - 1) return [];
    const own = index === lowest ? row[column] : row.slice(0, column + 1).findLast(isWritten);
    const title = own === undefined ? '' : lineOf(text, own);
    return title === '' ? [] : [title];
  });
}

function isWritten(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.content.kind !== 'blank';
}

interface ColumnTexts {
  readonly cells: readonly TableCell[];
  /** The lowest title, folded. */
  readonly name: string;
  /** All titles, folded. */
  readonly titles: string;
  readonly column: number;
}

function kindOf(text: string, { cells, name, titles, column }: ColumnTexts): ColumnKind {
  if (column === 0 && (NUMBERING_HEAD.test(name) || isNumbering(text, cells))) return 'numbering';
  const numbers = cells.filter(({ content }) => content.kind === 'number').length;
  const words = cells.filter(({ content }) => content.kind === 'words').length;
  if (UNIT_HEAD.test(name) || numbers === 0 || words > numbers) return 'words';
  if (RATIO_HEAD.test(titles) || cells.some(isPercent)) return 'ratio';
  return name === '' || DOUBTFUL_HEAD.test(titles) ? 'doubtful' : 'amount';
}

function isPercent({ content }: TableCell): boolean {
  return content.kind === 'number' && content.number.isPercent;
}

/** True for a first column where every cell is a mark of a list, and one of them is the first of its kind. */
function isNumbering(text: string, cells: readonly TableCell[]): boolean {
  const written = cells
    .filter(({ content }) => content.kind !== 'blank')
    .map(({ span }) => textAt(text, span));
  return (
    written.length > 1 &&
    written.every(mark => ROW_NUMBER.test(mark)) &&
    written.some(mark => /^(?:1|I|A|01)[.)]?$/u.test(mark))
  );
}

/** "1", "01", "1.2", "II.", "a)", "-". */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|\p{L}|[-+*])[.)]?$/u;
