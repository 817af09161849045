import type { PlacedBlock } from '../block/placed-block';
import type { Span } from '../text/span';

/** A line, or one column of a line, of a letterhead or a closing. */
export interface FormCell {
  /** NFC, runs of blanks as one, without marks of Markdown and rules; a line of dashes or stars alone stays. */
  readonly text: string;
  /** Where it stands in the document. */
  readonly span: Span;
  /** The words as written: as long as the span. */
  readonly written: string;
  /** Which column of its line it is, from 0. */
  readonly column: number;
  /** The index of its block. */
  readonly block: number;
  /** True in a row of a table: its rules are the table's. */
  readonly isRow: boolean;
}

/** The cells of a block: columns that became text are parted by tabs, bars or wide gaps. Linear; a long block is cut. */
export function readFormCells({ start, block }: PlacedBlock, index: number): readonly FormCell[] {
  const isRow = block.text.startsWith('|');
  // A break of a table's cell parts lines; blanked at the same length, so that offsets stay.
  const text = block.text.slice(0, LONGEST).replace(/<br\s?\/?>/gu, tag => '\n'.repeat(tag.length));
  const cells: FormCell[] = [];
  let column = 0;
  let lineEnd = 0;
  for (const { 0: written, index: at } of joinBlanks([...text.matchAll(CELL)], text)) {
    if (LINE_END.test(text.slice(lineEnd, at))) column = 0;
    lineEnd = at + written.length;
    for (const piece of splitColumns({ written, start: start + at })) {
      const cell = readCell(piece);
      if (cell !== null) cells.push({ ...cell, column, block: index, isRow });
      column += 1;
    }
  }
  return cells;
}

/** A letterhead that became one block is far shorter. */
const LONGEST = 4000;
/** A stretch without line end, tab or bar, up to a gap of three blanks. */
const CELL = /[^\r\n\t| ]+(?: {1,2}[^\r\n\t| ]+)*/gu;
const LINE_END = /[\r\n]/u;

type Stretch = Pick<RegExpMatchArray, 0> & { readonly index: number };

/** A wide gap that the pen will fill is no column: "Số:        /QĐ-UBND", "ngày      tháng      năm 2026". */
function joinBlanks(matches: readonly Stretch[], text: string): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, match.index);
    if (before !== undefined && /^ +$/u.test(gap) && isFilledLater(before[0], match[0])) {
      joined[joined.length - 1] = { 0: before[0] + gap + match[0], index: before.index };
    } else joined.push(match);
  }
  return joined;
}

function isFilledLater(left: string, right: string): boolean {
  const [end, begin] = [left, right];
  if (/(?:^|[\s*])(?:Số|SỐ)\s?:?$/u.test(end)) return /^[-–/]/u.test(begin);
  return (
    (end.endsWith('ngày') && begin.startsWith('tháng')) || (end.endsWith('tháng') && begin.startsWith('năm'))
  );
}

/** A stretch of text as written, and where it starts in the document. */
interface Written {
  readonly written: string;
  readonly start: number;
}

/** Parts columns that are one blank apart: "BỘ NỘI VỤ CỘNG HÒA XÃ HỘI …", "Số: 15/QĐ-BNV Hà Nội, ngày …". */
function splitColumns({ written, start }: Written): readonly Written[] {
  if (written.length > LONGEST_LINE) return [{ written, start }];
  const cuts = [...written.matchAll(NEXT_COLUMN)].map(({ index }) => index).filter(index => index > 0);
  return [0, ...cuts].map((from, index) => ({
    written: written.slice(from, cuts[index] ?? written.length).trimEnd(),
    start: start + from,
  }));
}

const LONGEST_LINE = 400;
/** The national title, its motto, the Party's title; behind a number the subject of a letter, or place and date. */
const NEXT_COLUMN =
  /(?:(?<=^|\s)(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM(?=$|\s\*{0,2}Độc|\s*-)|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc(?=$|\s*[-_*])|ĐẢNG CỘNG SẢN VIỆT NAM$)|(?<=^Số\s?:?\s?[\d.…]{0,12}\s?[-/][^\s,]{2,40}\s)(?:V\/v:?|\p{Lu}[\p{L}\s.]{1,40},\s?ngày)\s)/gu;

function readCell({ written, start }: Written): Pick<FormCell, 'text' | 'span' | 'written'> | null {
  const bare = written;
  const text = IS_RULE.test(bare) ? bare.replace(/\s+/gu, '') : cleanWords(bare);
  return text === '' ? null : { text, written, span: { start, end: start + written.length } };
}

/** "*", "***", "-----", "_____": a line between parts. */
const IS_RULE = /^[\s*_–—-]+$/u;

function cleanWords(text: string): string {
  return text
    .replace(/<!--|-->|\*+|_{2,}|[-–—]{3,}|^#+|^_+|_+$/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
