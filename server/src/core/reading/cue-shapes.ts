import { plays, rolesOfWord, ROLE } from './cue-words';
import { wordId } from './lexicon';
import { KIND } from './token-kind';
import type { Tokens } from './tokens';

/** True for digits that belong to the number before them: the "234" of "1.234". */
export function isJoined(tokens: Tokens, at: number): boolean {
  const mark = tokens.kindAt(at - 1);
  if (mark !== KIND.period && mark !== KIND.comma) return false;
  return tokens.kindAt(at - 2) === KIND.number && tokens.isGlued(at) && tokens.isGlued(at - 1);
}

/** True for the last number of a full date in figures: "19/1/2024", "19 - 1 - 2024", "19.1.2024", and mistyped "19/1/22024". */
export function endsFullDate(tokens: Tokens, at: number): boolean {
  return mayBeYear(tokens, at) && endsThree(tokens, at);
}

/** Four digits, or five where one is too many. */
function mayBeYear(tokens: Tokens, at: number): boolean {
  const length = tokens.lengthAt(at);
  return length === 4 || length === 5;
}

/**
 * True for the last number of a day and a month, and of a date with a short year: "19/2", "19.2.24". Both are dates only where
 * a word says so.
 */
export function endsShortDate(tokens: Tokens, at: number): boolean {
  if (tokens.lengthAt(at) > 2 || !isShort(tokens, at - 2)) return false;
  return isLine(tokens, at - 1) || endsThree(tokens, at);
}

function endsThree(tokens: Tokens, at: number): boolean {
  if (!isShort(tokens, at - 2) || !isShort(tokens, at - 4)) return false;
  return isLine(tokens, at - 1)
    ? isLine(tokens, at - 3)
    : tokens.kindAt(at - 1) === KIND.period && tokens.kindAt(at - 3) === KIND.period;
}

/** True for the minutes of "19:48", the last year of "2021 - 2025", the year of "tháng 9/2024" and "tháng 9 năm 2024". */
export function endsTerm(tokens: Tokens, at: number): boolean {
  const length = tokens.lengthAt(at);
  const mark = tokens.kindAt(at - 1);
  if (length === 2) return mark === KIND.colon && isShort(tokens, at - 2);
  if (length !== 4) return false;
  if (mark === KIND.hyphen || mark === KIND.dash) {
    return tokens.kindAt(at - 2) === KIND.number && tokens.lengthAt(at - 2) === 4;
  }
  const isYear = mark === KIND.slash || plays(rolesOfWord(tokens.wordAt(at - 1)), ROLE.year);
  return isYear && isShort(tokens, at - 2) && plays(rolesOfWord(tokens.wordAt(at - 3)), ROLE.month);
}

/** True for the first code of a symbol, a word with two capitals: the "NQ" of "23-NQ/TU", the "NĐ" of "30/2020/NĐ-CP". */
export function isSymbolCode(tokens: Tokens, at: number): boolean {
  if (!isLine(tokens, at - 1) || !tokens.isCapital(at) || !isCode(tokens, at)) return false;
  return endsSymbolNumber(tokens, at - 2);
}

/** A second capital among the next three characters; or one capital and a slash: "32-L/CTN". */
function isCode(tokens: Tokens, at: number): boolean {
  const { text, folded } = tokens;
  const start = tokens.startAt(at);
  for (let next = start + 1; next <= start + 3; next += 1) {
    if (text.charAt(next) !== folded.charAt(next)) return true;
  }
  return text.charAt(start + 1) === '/';
}

/** "23", "36a". */
function endsSymbolNumber(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) === KIND.number) return true;
  return (
    tokens.kindAt(at) === KIND.word && tokens.lengthAt(at) === 1 && tokens.kindAt(at - 1) === KIND.number
  );
}

/** True for the number of a heading, "Điều 5. Hiệu lực": the text is that article itself, and does not cite it. */
export function headsArticle(tokens: Tokens, at: number): boolean {
  if (at !== 1 || tokens.wordAt(0) !== ARTICLE || tokens.lengthAt(1) > 4) return false;
  if (gapBefore(tokens, 1) === 0 || gapBefore(tokens, 1) > 3) return false;
  if (tokens.count === 2) return true;
  const mark = tokens.kindAt(2);
  if ((mark !== KIND.period && mark !== KIND.colon) || gapBefore(tokens, 2) > 2) return false;
  return tokens.kindAt(3) !== KIND.number || !tokens.isGlued(3);
}

const ARTICLE = wordId('điều');

function gapBefore(tokens: Tokens, at: number): number {
  return tokens.startAt(at) - tokens.endAt(at - 1);
}

/** "5", "a", "II": what may be the label of a provision. */
export function isLabel(tokens: Tokens, at: number): boolean {
  return tokens.lengthAt(at) === 1 || isRoman(tokens, at, 'ivxl');
}

/** True for a word of Roman numerals alone: "iv". */
export function isRoman(tokens: Tokens, at: number, letters: string): boolean {
  if (tokens.lengthAt(at) > LONGEST_ROMAN) return false;
  for (let offset = tokens.startAt(at); offset < tokens.endAt(at); offset += 1) {
    if (!letters.includes(tokens.folded.charAt(offset))) return false;
  }
  return true;
}

const LONGEST_ROMAN = 8;

/** True for a word with a letter that looks like one of Vietnamese and is another. */
export function hasForeignLetter(tokens: Tokens, at: number): boolean {
  const { folded } = tokens;
  const end = tokens.endAt(at);
  for (let offset = tokens.startAt(at); offset < end; offset += 1) {
    if (isForeignLetter(folded.charCodeAt(offset))) return true;
  }
  return false;
}

/** True for a small letter of Greek or Cyrillic, and for "ð", "ɖ", whose capitals look like "Đ". */
export function isForeignLetter(unit: number): boolean {
  if (unit < 0xf0) return false;
  return unit === 0xf0 || unit === 0x256 || (unit >= 0x370 && unit < 0x500);
}

/** True for a letter glued before digits that looks like one: the "O" of "2O25", the "l" of "l5". */
export function standsForDigit(tokens: Tokens, at: number): boolean {
  if (tokens.lengthAt(at) !== 1 || tokens.kindAt(at) !== KIND.word) return false;
  if (tokens.kindAt(at + 1) !== KIND.number || !tokens.isGlued(at + 1)) return false;
  return 'lIoO'.includes(tokens.text.charAt(tokens.startAt(at)));
}

/** A number of one digit or two. */
function isShort(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.number && tokens.lengthAt(at) <= 2;
}

/** A slash or a dash of any length. */
function isLine(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return kind === KIND.slash || kind === KIND.hyphen || kind === KIND.dash;
}
