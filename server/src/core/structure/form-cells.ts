import type { PlacedBlock } from '../block/placed-block';
import type { Span } from '../text/span';
import { cutStretches, type Stretch } from './stretches';
import { dropBlanks, squeezeBlanks } from '../text/blanks';
import { startsWithOneOf } from '../text/one-of';

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
  const head = block.text.slice(0, LONGEST);
  const text = head.includes('<br') ? head.replace(/<br\s?\/?>/gu, tag => '\n'.repeat(tag.length)) : head;
  const cells: FormCell[] = [];
  let column = 0;
  for (const stretch of joinBlanks(cutStretches(text), text)) {
    if (stretch.opensLine) column = 0;
    const written = text.slice(stretch.start, stretch.end);
    for (const piece of splitColumns({ written, start: start + stretch.start })) {
      const cell = readCell(piece);
      if (cell !== null) cells.push({ ...cell, column, block: index, isRow });
      column += 1;
    }
  }
  return cells;
}

/** A letterhead that became one block is far shorter. */
const LONGEST = 4000;

/** A wide gap that the pen will fill is no column: "Số:        /QĐ-UBND", "ngày      tháng      năm 2026". */
function joinBlanks(stretches: readonly Stretch[], text: string): readonly Stretch[] {
  if (stretches.length < 2) return stretches;
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before !== undefined && isFilled(before, stretch, text)) {
      joined[joined.length - 1] = { ...before, end: stretch.end };
    } else joined.push(stretch);
  }
  return joined;
}

function isFilled(before: Stretch, { start, end, opensLine }: Stretch, text: string): boolean {
  if (opensLine || !isFilledLater(text.slice(before.start, before.end), text.slice(start, end))) return false;
  return /^ +$/u.test(text.slice(before.end, start));
}

function isFilledLater(left: string, right: string): boolean {
  if (startsWithOneOf(right, '-–/')) return /(?:^|[\s*])(?:Số|SỐ)\s?:?$/u.test(left);
  if (right.startsWith('tháng')) return left.endsWith('ngày');
  return right.startsWith('năm') && left.endsWith('tháng');
}

/** A stretch of text as written, and where it starts in the document. */
interface Written {
  readonly written: string;
  readonly start: number;
}

/** Parts columns that are one blank apart: "BỘ NỘI VỤ CỘNG HÒA XÃ HỘI …", "Số: 15/QĐ-BNV Hà Nội, ngày …". */
function splitColumns({ written, start }: Written): readonly Written[] {
  if (written.length > LONGEST_LINE || !mayHaveColumns(written)) return [{ written, start }];
  const cuts = [...written.matchAll(NEXT_COLUMN)].map(({ index }) => index).filter(index => index > 0);
  return [0, ...cuts].map((from, index) => ({
    written: written.slice(from, cuts[index] ?? written.length).trimEnd(),
    start: start + from,
  }));
}

const LONGEST_LINE = 400;

function mayHaveColumns(written: string): boolean {
  return written.startsWith('Số') || written.includes('CỘNG ') || written.includes('Độc lập');
}

/** The national title, its motto, the Party's title; behind a number the subject of a letter, or place and date. */
const NEXT_COLUMN =
  /(?:(?<=^|\s)(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM(?=$|\s\*{0,2}Độc|\s*-)|Độc lập\s?[-–]\s?Tự do\s?[-–]\s?Hạnh phúc(?=$|\s*[-_*])|(?<=^|^(?:ĐẢNG|TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẶC|BAN|VĂN PHÒNG|CHI|ỦY|UỶ|HỌC|TRƯỜNG|ĐOÀN|BỘ|TRUNG|BÁO|TẠP|CƠ QUAN|CÔNG)[^\r\n]{0,200}\s)ĐẢNG CỘNG SẢN VIỆT NAM$)|(?<=^Số\s?:?\s?[\d.…]{0,12}\s?[-/][^\s,]{2,40}\s)(?:V\/v:?|\p{Lu}[\p{L}\s.]{1,40},\s?ngày)\s)/gu;

function readCell({ written, start }: Written): Pick<FormCell, 'text' | 'span' | 'written'> | null {
  const text = IS_RULE.test(written) ? dropBlanks(written) : cleanWords(written);
  return text === '' ? null : { text, written, span: { start, end: start + written.length } };
}

/** "*", "***", "-----", "_____": a line between parts. */
const IS_RULE = /^[\s*_–—-]+$/u;

function cleanWords(text: string): string {
  if (!HAS_MARKS.test(text)) return text;
  return squeezeBlanks(text.replace(/<!--|-->|\*+|_{2,}|[-–—]{3,}|^#+|^_+|_+$/gu, ' ')).trim();
}

/** A mark, or a blank that is not a single space between two words. */
const HAS_MARKS = /[<>*#_–—]|--|\s\s|[^\S ]|^\s|\s$/u;
