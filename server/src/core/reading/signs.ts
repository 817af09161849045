import { isDigit, isLetter, isSpace } from '../text/boundary';
import { textBefore } from '../text/span';

/** What a written text has signs of, a bit for each: readers of what is not read run only where theirs stand. */
export type Signs = number;

export const SIGNS = {
  /** Comments and code. */
  area: 1,
  /** Marks of emphasis, links, tags. */
  mark: 2,
  /** Pages, mailboxes, paths. */
  address: 4,
  footnote: 8,
  /** Letters that are made of several units. */
  cluster: 16,
  /** What nobody sees. */
  invisible: 32,
  /** Marks that look like hyphens. */
  dash: 64,
  /** Blanks that do not break. */
  blank: 256,
  /** A sign only beside certain others. */
  unsure: 128,
  /** Formulas. */
  formula: 512,
  /** Line ends of two units. */
  lineEnd: 1024,
  /** Lines that are set in as code is. */
  indent: 2048,
} as const;

/** What may reach over several lines, so that a mark in one changes how others are read. */
const REACHING = SIGNS.area | SIGNS.mark | SIGNS.formula;
/** What is read in each line by itself. */
const WITHIN_LINES = SIGNS.address | SIGNS.footnote | SIGNS.blank | SIGNS.lineEnd | SIGNS.indent;

/** True for signs of what may reach over several lines. */
export function mayReachOverLines(signs: Signs): boolean {
  return (signs & REACHING) !== 0;
}

/** True for signs of what neither reaches into another line nor looks at one. */
export function staysWithinLines(signs: Signs): boolean {
  return (signs & ~WITHIN_LINES) === 0;
}

/** Looks at each unit once. Linear; most texts have no sign at all. */
export function findSigns(text: string): Signs {
  let signs: Signs = text.includes('www.') ? SIGNS.address : 0;
  if (text.startsWith('---')) signs |= SIGNS.area;
  if (opensIndent(text, 0)) signs |= SIGNS.indent;
  for (let at = 0; at < text.length; at += 1) {
    const sign = TABLE[text.charCodeAt(at)] ?? 0;
    if (sign === 0) continue;
    signs |= sign === SIGNS.unsure ? unsureSign(text, at) : sign;
  }
  return hasSign(signs, LEFT_OUT) ? signs | SIGNS.address | SIGNS.footnote : signs;
}

/** True for signs with one of some others among them. */
export function hasSign(signs: Signs, some: Signs): boolean {
  return (signs & some) !== 0;
}

/** What may be left out, so that a mark comes to stand beside others than it is written beside: "<sup>4</sup>./a/b". */
const LEFT_OUT = SIGNS.area | SIGNS.mark | SIGNS.invisible;

/** "://", "D:\", "data:" and "(5" behind a word; a path behind a blank, or the slash behind ".vn" and ".com"; ".docx". */
function unsureSign(text: string, at: number): Signs {
  switch (text.charAt(at)) {
    case '\n':
      return opensIndent(text, at + 1) ? SIGNS.indent : 0;
    case ':':
      return '/\\'.includes(text.charAt(at + 1) || '-') || text.startsWith('data', at - 4)
        ? SIGNS.address
        : 0;
    case '(':
      return isDigit(text.charCodeAt(at + 1)) && at > 0 && !isSpace(text.charCodeAt(at - 1))
        ? SIGNS.footnote
        : 0;
    case '/':
      return OPENS_PATH.test(textBefore(text, at, 5)) ? SIGNS.address : 0;
    case '.':
      return mayOpenEnding(text.charCodeAt(at + 1)) && OPENS_ENDING.test(text.slice(at + 1, at + 3))
        ? SIGNS.address
        : 0;
    default:
      return 0;
  }
}

function opensIndent(text: string, lineStart: number): boolean {
  return text.startsWith('    ', lineStart) || text.startsWith('\t', lineStart);
}

/** Most periods end a sentence; "7z" is the one ending that begins with a digit. */
function mayOpenEnding(unit: number): boolean {
  return isLetter(unit) || unit === SEVEN;
}

const SEVEN = 0x37;
/** What the endings of files begin with: ".docx", ".PDF". */
const OPENS_ENDING = /^(?:7z|cs|do|ht|jp|js|md|od|pd|pn|pp|ra|rt|tx|va|xl|zi)/iu;

const OPENS_PATH = /(?:(?:^|[\s("“])[.~]{0,2}|\.\p{Ll}{2,4})$/u;

const TABLE = makeTable([
  ['<`~', SIGNS.area],
  ['*_<', SIGNS.mark],
  ['@\\', SIGNS.address],
  ['$', SIGNS.formula],
  ['[¹²³⁰⁴⁵⁶⁷⁸⁹⁽', SIGNS.footnote],
  ['[', SIGNS.mark],
  ['\u001e\u2010\u2011\u2012\u2014\u2015\u2212\ufe63\uff0d', SIGNS.dash],
  [rangeOf(0x300, 0x36f), SIGNS.cluster],
  // Scripts whose letters have marks behind them: from Hebrew to the parts of Hangul, Kana, those of Africa and India.
  [rangeOf(0x591, 0x1dff) + rangeOf(0x2de0, 0x2dff) + rangeOf(0x3000, 0x30ff), SIGNS.cluster],
  [rangeOf(0xa66f, 0xabff) + rangeOf(0xfb1e, 0xfb1e) + rangeOf(0xfe20, 0xfe2f), SIGNS.cluster],
  ['\u00ad\u034f\u061c\u180e\ufeff', SIGNS.invisible],
  [rangeOf(0x200b, 0x200f) + rangeOf(0x202a, 0x202e), SIGNS.invisible],
  [rangeOf(0x2060, 0x2064) + rangeOf(0x2066, 0x206f), SIGNS.invisible],
  ['\u00a0\u2007\u202f', SIGNS.blank],
  ['\r', SIGNS.lineEnd],
  ['\n', SIGNS.unsure],
  [':(/.', SIGNS.unsure],
]);

function rangeOf(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function makeTable(rows: readonly (readonly [units: string, sign: Signs])[]): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (const [units, sign] of rows) {
    for (let at = 0; at < units.length; at += 1) {
      const unit = units.charCodeAt(at);
      table[unit] = (table[unit] ?? 0) | sign;
    }
  }
  return table;
}
