import { isDigit, skipSpaces, startOfWord } from '../text/boundary';
import type { Span } from '../text/span';
import { readUnit } from './quantity';

/** What has so many grades, stars or villages with numbers at most. */
const LONGEST_RANK = 2;
const MOST_STARS = 5;

/**
 * True for a small number that names a kind instead of counting: "4 sao", "khối 6 có 120 em", "thôn 3 và thôn 5 lần lượt là …"; not
 * "khối 6 cơ quan", which counts. `end` is the end of the word before it. The text is folded.
 */
export function isRank(text: string, end: number, number: Span): boolean {
  if (number.end - number.start > LONGEST_RANK) return false;
  return isStars(text, number) || isNumbered(text, end, number);
}

/** "hạng 3 sao, 4 sao và 5 sao": nobody counts the stars. */
function isStars(text: string, { start, end }: Span): boolean {
  const word = skipSpaces(text, end);
  if (!text.startsWith('sao', word) || Number(text.slice(start, end)) > MOST_STARS) return false;
  return readUnit(text, end).end === word + 3 || STARRED.test(text.slice(word, word + LONGEST_STARRED));
}

const STARRED = /^sao (?:lần lượt|trở|cấp|hạng|ocop|mỗi|hiện|năm)(?!\p{L})/u;
const LONGEST_STARRED = 12;

/** What has a number for a name, where it counts nothing behind it. */
function isNumbered(text: string, end: number, number: Span): boolean {
  const start = startOfWord(text, end);
  if (!NUMBERED.has(text.slice(start, end)) || text.startsWith('số ', start - 3)) return false;
  return countsNothing(text, number.end);
}

const NUMBERED: ReadonlySet<string> = new Set(['khối', 'thôn', 'xóm', 'tuyến']);

/** "hạng 3, 4 và 5 lần lượt là …": a small number goes on with the one before, which ends at `end` and is a name. */
export function goesOnWithRank(text: string, end: number, number: Span): boolean {
  if (number.start - end > LONGEST_JOINT || number.end - number.start > LONGEST_RANK) return false;
  return JOINT.test(text.slice(end, number.start)) && countsNothing(text, number.end);
}

/** ", và ". */
const LONGEST_JOINT = 5;
const JOINT = /^(?:, (?:và )?| và )$/u;

/** True where no name of what is counted stands behind a number. */
function countsNothing(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(skipSpaces(text, end)))) return false;
  const unit = readUnit(text, end);
  return unit.start === unit.end || NO_UNIT.test(text.slice(unit.start, unit.start + LONGEST_NO_UNIT));
}

/** "nhóm 3 và 4 năm 2024", "nhóm 3 và 4 lần lượt có". */
const NO_UNIT = /^(?:lần lượt|năm \d)/u;
const LONGEST_NO_UNIT = 8;
