/**
 * Character classes for Vietnamese, by UTF-16 code unit. `\b` and `\w` know ASCII only and find a word boundary in the
 * middle of "tỷ", so nothing in core uses them.
 */

/** True for "0" to "9". Other digits of Unicode are not figures in these documents. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** True for a letter or a combining mark: "ệ" in one unit, and each unit of "ệ" written in three. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x300 && unit <= 0x36f) return true;
  if (unit >= 0x1e00 && unit <= 0x1eff) return true;
  return unit >= 0x370 && !isDress(unit) && /[\p{L}\p{M}]/u.test(String.fromCharCode(unit));
}

/** Marks that dress up a sign or a picture; other marks of far scripts are a piece of a letter in some files. */
function isDress(unit: number): boolean {
  return (unit >= 0x20d0 && unit <= 0x20ff) || (unit >= 0xfe00 && unit <= 0xfe0f);
}

/** True for a text that has a letter of any script. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

const LETTER = /\p{L}/u;

/** The runs of letters of a text, marks and digits left out: "2 phòng/ban" → "phòng", "ban". The text is composed. */
export function letterRunsIn(text: string): readonly string[] {
  return text.match(LETTER_RUNS) ?? [];
}

const LETTER_RUNS = /\p{L}+/gu;

/** True for a blank of any width, no-break ones and line ends included. */
export function isSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true;
  if (unit < 0xa0) return false;
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000;
}

/** True where a word may start or end: at an end of the text, or where a letter or digit meets something else. */
export function isBoundary(text: string, offset: number): boolean {
  return !isWordUnit(text.charCodeAt(offset - 1)) || !isWordUnit(text.charCodeAt(offset));
}

/** The offset of the first unit at or behind `from` that is no blank. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset behind the last unit before `from` that is no blank. */
export function skipSpacesBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** The offset behind the run of letters that starts at `from`; `from` itself where no letter stands there. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset of the run of letters that ends at `to`; `to` itself where no letter stands before it. */
export function startOfWord(text: string, to: number): number {
  let at = to;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** True for a letter, a mark or a digit; false for NaN, which `charCodeAt` gives outside the text. */
function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
