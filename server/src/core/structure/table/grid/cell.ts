import type { NumberStyle } from '../../../arithmetic/decimal';
import { readNumber } from '../../../claims/number';
import { isDigit, isSpace } from '../../../text/boundary';
import { shiftSpan, textAt, type Span } from '../../../text/span';
import type { TableLine } from './table-line';
import { squeezeBlanks } from '../../../text/blanks';

/** A number of a cell, its sign included. */
export interface CellNumber {
  /** The digits and separators, in offsets of the line that the cell was read from. */
  readonly digits: Span;
  /** The value with its sign: `units / 10^scale`. */
  readonly units: bigint;
  readonly scale: number;
  readonly isGrouped: boolean;
  readonly isPercent: boolean;
  /** Whose separators it has: "1.234,5" or "1,234.5". */
  readonly style: NumberStyle;
}

/** A part over its whole in one cell: "9,49/9,5". Each is a cell of its own, so that it can be added up, and told. */
export interface CellFraction {
  readonly part: TableCell;
  readonly whole: TableCell;
}

/** What a cell holds. */
export type CellContent =
  | { readonly kind: 'blank' }
  /** "-", "–": nothing to report. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'number'; readonly number: CellNumber }
  /** A number with separators of another convention, or of none: "15.46", "1,234,567", "1.25.0". */
  | { readonly kind: 'foreign' }
  /** Words, words with numbers. `fraction`: what a cell of two numbers and a slash says, else null. */
  | { readonly kind: 'words'; readonly fraction: CellFraction | null };

/** A cell of a table. The span is one of its line, and leaves out the blanks and marks of bold text around the content. */
export interface TableCell {
  readonly line: TableLine;
  readonly span: Span;
  readonly content: CellContent;
}

/** What a cell of two numbers and a slash says; null for any other. */
export function fractionOf(cell: TableCell | undefined): CellFraction | null {
  return cell?.content.kind === 'words' ? cell.content.fraction : null;
}

/** A cell that the row does not have. */
export function blankCell(line: TableLine, at: number): TableCell {
  return { line, span: { start: at, end: at }, content: BLANK };
}

/** Reads the cell between two offsets: "| **1.234,5** |" → 1234,5. Linear in the length of the cell. */
export function readCell(line: TableLine, start: number, end: number): TableCell {
  const { text } = line;
  let from = start;
  let to = end;
  while (from < to && isMargin(text.charCodeAt(from))) from += 1;
  while (to > from && isMargin(text.charCodeAt(to - 1))) to -= 1;
  const span = { start: from, end: to };
  return { line, span, content: readContent(line, span) };
}

/** The cell as it is written. */
export function writtenIn({ line, span }: TableCell): string {
  return textAt(line.text, span);
}

/** The text of a cell in NFC on one line, without Markdown's line breaks and marks of bold text. */
export function lineOf(cell: TableCell): string {
  const written = writtenIn(cell);
  if (!HAS_MARKS.test(written)) return written;
  return squeezeBlanks(written.replace(/<br ?\/?>|[*_`\\]/gu, ' ')).trim();
}

/** A mark, or a blank that is no single space. A cell has none at its ends. */
const HAS_MARKS = /[<*_`\\]|\s\s|[^\S ]/u;

const BLANK: CellContent = { kind: 'blank' };
const DASH: CellContent = { kind: 'dash' };
const FOREIGN: CellContent = { kind: 'foreign' };
const WORDS: CellContent = { kind: 'words', fraction: null };

/** Blanks, and the marks that Markdown puts around bold and italic text. */
function isMargin(unit: number): boolean {
  return isSpace(unit) || BOLD.includes(unit);
}

const BOLD = unitsOf('*_~`');

function readContent(line: TableLine, span: Span): CellContent {
  const { text } = line;
  if (span.start === span.end) return BLANK;
  const isDigits = isDigit(text.charCodeAt(span.start));
  // Most cells are words, and told by their first character.
  if (span.end - span.start > LONGEST_CELL || !(isDigits || SIGNS.includes(text.charCodeAt(span.start))))
    return WORDS;
  if (isPlainNumber(text, span)) return plainNumber(text, span);
  const written = textAt(text, span);
  if (!isDigits && ONLY_DASHES.test(written)) return DASH;
  const found = NUMBER.exec(written);
  if (found !== null) return readAs(found, span, 'vi') ?? FOREIGN;
  const sides = written.includes('/') ? FRACTION.exec(written) : null;
  return sides === null ? WORDS : { kind: 'words', fraction: readFraction(line, sides, span) };
}

/** Most numbers are a few digits and nothing else. */
function isPlainNumber(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_PLAIN) return false;
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** So many digits are exact in a double. */
const LONGEST_PLAIN = 15;
const DIGIT_ZERO = 0x30;

function plainNumber(text: string, span: Span): CellContent {
  let value = 0;
  for (let at = span.start; at < span.end; at += 1) value = 10 * value + text.charCodeAt(at) - DIGIT_ZERO;
  const units = BigInt(value);
  const number = { digits: span, units, scale: 0, isGrouped: false, isPercent: false, style: 'vi' } as const;
  return { kind: 'number', number };
}

/**
 * The same cell, its number read with English separators: "1,234.5" → 1234,5. Null where these are not English either.
 */
export function readEnglish(cell: TableCell): TableCell | null {
  const { line, span } = cell;
  const found = NUMBER.exec(writtenIn(cell));
  const content = found === null ? null : readAs(found, span, 'en');
  return content === null ? null : { line, span, content };
}

function readAs(found: RegExpExecArray, span: Span, style: NumberStyle): CellContent | null {
  const [written, sign = '', digits = '', percent = ''] = found;
  const digitsSpan = shiftSpan({ start: 0, end: digits.length }, span.start + written.indexOf(digits));
  const number = readDigits(digits, digitsSpan, style);
  if (number === null) return null;
  const isNegative = sign === '-' || sign === '–' || sign === '−';
  return {
    kind: 'number',
    number: { ...number, units: isNegative ? -number.units : number.units, isPercent: percent !== '' },
  };
}

function readDigits(digits: string, span: Span, style: NumberStyle): CellNumber | null {
  const grouped = digits.replace(/[ \u00a0\u202f]/gu, style === 'vi' ? '.' : ',');
  const claim = readNumber(style === 'vi' ? grouped : swapSeparators(grouped), 0);
  if (claim.problem !== 'none' || claim.span.end !== digits.length) return null;
  const { units, scale } = claim.value;
  return { digits: span, units, scale, isGrouped: claim.notation === 'dot-grouped', isPercent: false, style };
}

function swapSeparators(digits: string): string {
  return digits.replace(/[.,]/gu, mark => (mark === '.' ? ',' : '.'));
}

function readFraction(line: TableLine, found: RegExpExecArray, span: Span): CellFraction | null {
  const sides = readSides(found, span, 'vi') ?? readSides(found, span, 'en');
  if (sides === null) return null;
  const [part, whole] = sides.map(number => ({
    line,
    span: number.digits,
    content: { kind: 'number', number } as const,
  }));
  return part === undefined || whole === undefined ? null : { part, whole };
}

function readSides(
  [written, part = '', whole = '']: RegExpExecArray,
  span: Span,
  style: NumberStyle,
): readonly CellNumber[] | null {
  const end = written.length;
  const top = readDigits(part, shiftSpan({ start: 0, end: part.length }, span.start), style);
  const bottom = readDigits(whole, shiftSpan({ start: end - whole.length, end }, span.start), style);
  return top === null || bottom === null ? null : [top, bottom];
}

/** With a digit or one of these, signs and dashes, begins all that is no word. */
const SIGNS = unitsOf('-–—−+');

function unitsOf(marks: string): readonly number[] {
  return Array.from(marks, mark => mark.charCodeAt(0));
}

/** Longer cells are no numbers. */
const LONGEST_CELL = 32;
/** "-", "–", "--". */
const ONLY_DASHES = /^[-–—]{1,3}$/u;
/** "1.234,5", "-12", "+ 3,5 %", "1 234" with blanks between thousands. */
const NUMBER = /^([-–−+]?)\s?(\d(?:[\d.,]*\d)?(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?)\s?(%?)$/u;
/** "9,49/9,5", "12 / 15". */
const FRACTION = /^(\d[\d.,]*)\s?\/\s?(\d[\d.,]*)$/u;
