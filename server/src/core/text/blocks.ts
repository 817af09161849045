import { announcesUnit } from './announced-unit';
import { isDigit, isLetter, isSpace } from './boundary';
import { breaksSymbol } from './broken-symbol';
import { cutLongLine, LONGEST_LINE } from './long-line';
import { nextLineStart } from './lines';
import type { Span } from './span';

/** What a block is in the layout of the draft. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'comment';

/** Where a block stands. The span leaves out the end mark of its last line and blanks before it. */
export interface BlockPlace {
  readonly kind: BlockKind;
  readonly span: Span;
  /** True where reading may begin anew: at the start of the text, behind a blank line, behind a whole long paragraph. */
  readonly opensGroup: boolean;
}

/**
 * Splits a text into blocks. It is a document, or a part of one that begins with a line that opens a group. A paragraph or list
 * item that is hard-wrapped over lines is one block; each table row and each comment line is one. Blank lines separate. Linear.
 */
export function splitIntoBlocks(text: string): readonly BlockPlace[] {
  const places: BlockPlace[] = [];
  const hasTabs = text.includes('\t');
  let group: Line[] = [];
  for (let start = 0; start < text.length;) {
    const next = nextLineStart(text, start);
    const end = next === -1 ? text.length : next;
    const line = readLine(text, { start, end }, hasTabs ? kindInTabs : kindOfLine);
    if (line !== null) group.push(line);
    if (group.length > 0 && (line === null || isWholeParagraph(text, line.span))) {
      placeGroup(text, group, places);
      group = [];
    }
    start = end;
  }
  if (group.length > 0) placeGroup(text, group, places);
  return places;
}

/** A line without its end mark and the blanks around it; what kind of block it would open. */
interface Line {
  readonly span: Span;
  readonly opens: BlockKind;
}

/** Lines longer than this are not the work of a hard wrap: typewriters, mails and PDF texts stay below it. */
const WIDEST_WRAP = 140;
/** Lines shorter than this say nothing of a wrap: titles, letterheads, verses. */
const NARROWEST_WRAP = 40;

/** Twice the widest wrap: a line that long is the work of none. */
const WHOLE_PARAGRAPH = 2 * WIDEST_WRAP;

/**
 * True for a line that no wrap made and that ends a sentence: nothing behind it can belong to it. Drafts pasted from Word
 * have one line for each paragraph and no blank lines; without this they were one group, split anew at every key.
 */
function isWholeParagraph(text: string, span: Span): boolean {
  return span.end - span.start > WHOLE_PARAGRAPH && endsSentence(text, span);
}

function readLine(text: string, whole: Span, kindOf: KindOfLine): Line | null {
  let { start, end } = whole;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return start === end ? null : { span: { start, end }, opens: kindOf(text, start, end) };
}

type KindOfLine = (text: string, start: number, end: number) => BlockKind;

function kindOfLine(text: string, start: number, end: number): BlockKind {
  const first = text.charAt(start);
  if (first === '|') return 'table-row';
  if (first === '#') return 'heading';
  if (first === '<' && text.startsWith('<!--', start) && text.startsWith('-->', end - 3)) return 'comment';
  return mayOpenList(text, start) && LIST_MARKS.test(text.slice(start, Math.min(end, start + 12)))
    ? 'list-item'
    : 'paragraph';
}

/** The same in a text that has tabs, which make rows of a table of the lines they stand in. */
function kindInTabs(text: string, start: number, end: number): BlockKind {
  const kind = kindOfLine(text, start, end);
  return isProse({ opens: kind }) && text.slice(start, end).includes('\t') ? 'table-row' : kind;
}

/** False for most lines, which begin with a word: letters are marks of lists before a bracket, as Roman numerals, and in "Điều". */
function mayOpenList(text: string, start: number): boolean {
  if (!isLetter(text.charCodeAt(start))) return true;
  return text.charAt(start + 1) === ')' || 'IVXĐ'.includes(text.charAt(start));
}

/** "- ", "• ", "1. ", "12) ", "(3) ", "a) ", "đ) ", "IV. ", "II- ", "Điều 5". */
const LIST_MARKS = /^(?:[-+*•–—]\s|\(?\d{1,3}[.)]\s|\(?\p{Ll}\)\s|[IVX]{1,5}\s?[.)-]\s|Điều\s\d)/u;

function placeGroup(text: string, lines: readonly Line[], places: BlockPlace[]): void {
  const width = lines.length === 1 ? 0 : widestOf(text, lines);
  let before: Line | undefined;
  for (const line of lines) {
    const open = places.at(-1);
    if (open !== undefined && before !== undefined && continues(text, before, line, width)) {
      const { kind, span, opensGroup } = open;
      places[places.length - 1] = { kind, span: { start: span.start, end: line.span.end }, opensGroup };
    } else {
      places.push({ kind: line.opens, span: line.span, opensGroup: before === undefined });
    }
    before = line;
  }
  const last = places.at(-1);
  if (lines.length === 1 && last !== undefined && last.span.end - last.span.start > LONGEST_LINE)
    places.splice(-1, 1, ...partsOf(text, last));
}

/** They stay one group: an edit splits the line anew, and parts that come out as they were are not read again. */
function partsOf(text: string, { kind, span, opensGroup }: BlockPlace): readonly BlockPlace[] {
  if (kind !== 'paragraph' && kind !== 'list-item') return [{ kind, span, opensGroup }];
  const [first = span, ...others] = cutLongLine(text, span);
  return [
    { kind, span: first, opensGroup },
    ...others.map(part => ({ kind: 'paragraph', span: part, opensGroup: false }) as const),
  ];
}

/**
 * True when the line goes on with the sentence of the line before: either the sentence plainly has not ended (no end
 * mark, and the next line starts small), or the lines were filled to a width and the next word had no room left, or a symbol is broken
 * in two. What is cited at the start of a line looks like a heading, but for the words before it.
 */
function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (!isProse(before) || !isProse(line)) return false;
  if (announcesUnit(text, before.span, line.span)) return true;
  if (line.opens !== 'paragraph') return false;
  if (wasFull(text, before, line, width) || breaksSymbol(text, before.span, line.span)) return true;
  return !endsSentence(text, before.span) && startsSmall(text, line.span.start);
}

function isProse({ opens }: Pick<Line, 'opens'>): boolean {
  return opens === 'paragraph' || opens === 'list-item';
}

function wasFull(text: string, before: Line, line: Line, width: number): boolean {
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  let word = line.span.start;
  while (word < line.span.end && !isSpace(text.charCodeAt(word))) word += 1;
  const needed =
    countColumns(text, before.span) + 1 + countColumns(text, { start: line.span.start, end: word });
  return needed > width;
}

function widestOf(text: string, lines: readonly Line[]): number {
  return lines.reduce((widest, { span }) => Math.max(widest, countColumns(text, span)), 0);
}

/** How wide a stretch of text looks: combining marks stand above and below the letter before them. */
function countColumns(text: string, { start, end }: Span): number {
  let columns = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300 || unit > 0x36f) columns += 1;
  }
  return columns;
}

function endsSentence(text: string, { end }: Span): boolean {
  return '.:;!?…'.includes(text.charAt(end - 1));
}

function startsSmall(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  if (isDigit(unit) || '(%,'.includes(text.charAt(start))) return true;
  return isLetter(unit) && text.charAt(start) !== text.charAt(start).toUpperCase();
}
