import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import type { Localized } from '../core/index';

const EXPECTED: Readonly<Record<string, Localized>> = {
  PropertyNameExpected: {
    vi: 'cần một khóa đặt trong dấu ngoặc kép',
    en: 'a key in double quotes is expected',
  },
  ValueExpected: { vi: 'cần một giá trị', en: 'a value is expected' },
  ColonExpected: { vi: 'thiếu dấu hai chấm sau khóa', en: 'a colon is missing behind the key' },
  CommaExpected: { vi: 'thiếu dấu phẩy giữa hai mục', en: 'a comma is missing between two entries' },
  CloseBraceExpected: { vi: 'thiếu dấu “}”', en: '“}” is missing' },
  CloseBracketExpected: { vi: 'thiếu dấu “]”', en: '“]” is missing' },
  EndOfFileExpected: { vi: 'có nội dung thừa sau dấu “}” cuối', en: 'something follows the last “}”' },
  UnexpectedEndOfComment: {
    vi: 'chú thích chưa được đóng bằng “*/”',
    en: 'a comment is not closed with “*/”',
  },
  UnexpectedEndOfString: {
    vi: 'chuỗi chưa được đóng bằng dấu ngoặc kép',
    en: 'a string is not closed with a double quote',
  },
  InvalidNumberFormat: { vi: 'số viết không đúng', en: 'a number is malformed' },
  InvalidEscapeCharacter: {
    vi: 'ký tự sau dấu “\\” không dùng được',
    en: 'the character behind “\\” is not allowed',
  },
  InvalidCharacter: {
    vi: 'ký tự điều khiển không dùng được trong chuỗi',
    en: 'a control character is not allowed in a string',
  },
};

const OTHER: Localized = { vi: 'ký hiệu không dùng được ở đây', en: 'this symbol is not allowed here' };

/** What is wrong with the JSON; without a code, that the file is empty. */
export function describeSyntaxError(code: ParseErrorCode | undefined): Localized {
  const what = code === undefined ? OTHER : (EXPECTED[printParseErrorCode(code)] ?? OTHER);
  return { vi: `Sai cú pháp JSON: ${what.vi}.`, en: `Not valid JSON: ${what.en}.` };
}

/** More levels than these no file of ours has, and a reader of JSON that calls itself for each has no room for. */
const MOST_LEVELS = 200;

/** What is said of JSON that is nested too deeply to be read. */
export const TOO_DEEP: Localized = {
  vi: `Sai cú pháp JSON: lồng nhau quá ${MOST_LEVELS} tầng.`,
  en: `Not valid JSON: nested deeper than ${MOST_LEVELS} levels.`,
};

/** True for JSON of too many levels. What stands in strings and comments is counted where it opens as often as it does not close. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/gu)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
    if (depth > MOST_LEVELS) return true;
  }
  return false;
}
