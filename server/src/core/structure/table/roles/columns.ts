import type { Decimal } from '../../../arithmetic/decimal';
import { piecesOf, rememberingPieces } from '../../../block/remembering-pieces';
import { foldWord } from '../../../reading/fold';
import { lineOf, writtenIn, type TableCell } from '../grid/cell';
import type { ColumnKind, TableColumn } from './table';
import {
  DOUBTFUL_HEAD,
  MEASURED,
  MOST_IN_HEAD,
  NUMBERING_HEAD,
  RATIO_HEAD,
  RATIO_ROW,
  UNIT_HEAD,
} from './words';

type Row = readonly TableCell[];

/** The rows of a table, head and body apart, and what stands above it. */
export interface TableParts {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly caption: string;
  /** True where a long head goes on in the line below it, as in columns that blanks align. */
  readonly isWrapped: boolean;
}

/** Reads what each column is called, and what its values are. */
export function readColumns({ head, body, caption, isWrapped }: TableParts): readonly TableColumn[] {
  const count = body[0]?.length ?? 0;
  const rows = head.map(cells => ({ cells, isTitle: cells.filter(isWritten).length < 2 }));
  const titles = Array.from({ length: count }, (_, column) => titlesOf(rows, column, isWrapped));
  const names = titles.map(own => own.at(-1) ?? '');
  const isMeasured = MEASURED.test(foldWord(caption));
  const contents = countContents(body, count);
  return titles.map((own, column) => {
    const name = names[column] ?? '';
    const parent = own.at(-2);
    const isAmbiguous = parent !== undefined && names.indexOf(name) !== names.lastIndexOf(name);
    const folded = foldWord(own.join(' '));
    return {
      kind: kindOf({
        body,
        counts: contents[column] ?? NO_CONTENTS,
        name: foldWord(name),
        titles: folded,
        column,
      }),
      name: isAmbiguous ? `${parent} - ${name}` : name,
      isMeasured: isMeasured || MEASURED.test(folded),
      most: readMost(folded),
    };
  });
}

/** "Điểm đạt (tối đa 20 điểm)" → 20. */
function readMost(titles: string): Decimal | null {
  const found = MOST_IN_HEAD.exec(titles);
  const digits = found?.[1] ?? found?.[2];
  if (digits === undefined) return null;
  const [whole = '', decimals = ''] = digits.split(/[.,]/u);
  return { units: BigInt(whole + decimals), scale: decimals.length };
}

/** A row of the head. One of a single cell is a title of the whole table. */
interface HeadRow {
  readonly cells: Row;
  readonly isTitle: boolean;
}

/**
 * What the head says of a column, from above. A cell that is blank above another one belongs to the cell on its left,
 * which was merged over both: "Tỷ lệ (%)" above "Nam" and "Nữ".
 */
function titlesOf(head: readonly HeadRow[], column: number, isWrapped: boolean): readonly string[] {
  const lowest = head.findLastIndex(({ cells }) => isWritten(cells[column]));
  const titles: string[] = [];
  let isOpen = false;
  for (const [index, { cells, isTitle }] of head.slice(0, lowest + 1).entries()) {
    const isOwn = isWritten(cells[column]);
    const wasOpen = isWrapped && isOpen;
    isOpen = isOwn;
    // The first line of a head that only one column wraps stands alone.
    if (isTitle && index < head.length - 1 && !(isWrapped && isOwn && column > 1)) continue;
    const own = index === lowest ? cells[column] : cells.slice(0, column + 1).findLast(isWritten);
    const title = own === undefined ? '' : lineOf(own);
    if (title === '') continue;
    const above = titles.at(-1);
    if (wasOpen && isOwn && above !== undefined && GOES_ON.test(title))
      titles[titles.length - 1] = `${above} ${title}`;
    else titles.push(title);
  }
  return titles;
}

/** How the rest of a head begins: "Tổng mức đầu" above "tư", "Tỷ lệ" above "(%)". */
const GOES_ON = /^[\p{Ll}\d(%/+]/u;

function isWritten(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.content.kind !== 'blank';
}

interface ColumnTexts {
  readonly body: readonly Row[];
  readonly counts: Readonly<ContentCounts>;
  /** The lowest title, folded. */
  readonly name: string;
  /** All titles, folded. */
  readonly titles: string;
  readonly column: number;
}

function kindOf({ body, counts, name, titles, column }: ColumnTexts): ColumnKind {
  if (column === 0 && (NUMBERING_HEAD.test(name) || isNumbering(body))) return 'numbering';
  const { numbers, words } = counts;
  if (numbers === 0 || words > numbers || UNIT_HEAD.test(name)) return 'words';
  if (isOfPercents(counts) || RATIO_HEAD.test(titles) || dividesYears(name)) return 'ratio';
  return name === '' || DOUBTFUL_HEAD.test(titles) ? 'doubtful' : 'amount';
}

/** The sign of a percentage speaks for its column, unless it is the row that is one: "Tỷ lệ đúng hạn | % | 92,46%" among counts. */
function isOfPercents({ numbers, percents, ownPercents }: Readonly<ContentCounts>): boolean {
  return ownPercents > 0 || (percents > 0 && percents === numbers);
}

/** "2024/2023" divides two years; "2023/2024" is a season. */
function dividesYears(name: string): boolean {
  const [, first = '', second = ''] = /^(?:năm )?(\d{4})\s?\/\s?(?:năm )?(\d{4})$/u.exec(name) ?? [];
  return first > second;
}

interface ContentCounts {
  numbers: number;
  words: number;
  /** Numbers with a percent sign, and those of them in rows that are not called a ratio. */
  percents: number;
  ownPercents: number;
}

const NO_CONTENTS: Readonly<ContentCounts> = { numbers: 0, words: 0, percents: 0, ownPercents: 0 };

/** What the cells of each column hold. */
function countContents(body: readonly Row[], columns: number): readonly Readonly<ContentCounts>[] {
  const counts = Array.from({ length: columns }, () => ({ ...NO_CONTENTS }));
  for (const piece of piecesOf(body)) {
    const own = knownCounts(piece, String(columns), () => countRows(piece.items, columns));
    for (const [column, { numbers, words, percents, ownPercents }] of own.entries()) {
      const all = counts[column];
      if (all === undefined) continue;
      all.numbers += numbers;
      all.words += words;
      all.percents += percents;
      all.ownPercents += ownPercents;
    }
  }
  return counts;
}

const knownCounts = rememberingPieces<Row, readonly Readonly<ContentCounts>[]>();

/** Counted row by row, as the cells lie in memory. */
function countRows(rows: readonly Row[], columns: number): readonly Readonly<ContentCounts>[] {
  const counts = Array.from({ length: columns }, () => ({ ...NO_CONTENTS }));
  for (const row of rows) {
    let column = -1;
    for (const own of counts) {
      column += 1;
      const content = row[column]?.content;
      if (content?.kind === 'words') own.words += 1;
      if (content?.kind !== 'number') continue;
      own.numbers += 1;
      if (!content.number.isPercent) continue;
      own.percents += 1;
      if (!isCalledRatio(row)) own.ownPercents += 1;
    }
  }
  return counts;
}

/** "Tỷ lệ hồ sơ đúng hạn", or a row that is counted in percent. */
function isCalledRatio(row: Row): boolean {
  return row.some(cell => cell.content.kind === 'words' && RATIO_ROW.test(foldWord(lineOf(cell))));
}

/** True for a first column where every cell is a mark of a list, and one of them is the first of its kind. */
function isNumbering(body: readonly Row[]): boolean {
  let written = 0;
  let hasFirst = false;
  for (const [cell] of body) {
    if (cell === undefined || cell.content.kind === 'blank') continue;
    const mark = writtenIn(cell);
    if (!ROW_NUMBER.test(mark)) return false;
    written += 1;
    hasFirst ||= FIRST_NUMBER.test(mark);
  }
  return written > 1 && hasFirst;
}

const FIRST_NUMBER = /^(?:1|I|A|01)[.)]?$/u;
/** "1", "01", "1.2", "II.", "a)", "-". */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}(?:\.\d{1,2}){0,2}|\p{L}|[-+*])[.)]?$/u;
