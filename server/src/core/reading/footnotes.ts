import { isLetter } from '../text/boundary';
import { spanFrom } from '../text/span';
import type { Unread } from './unread';

/**
 * Finds marks of footnotes: "30/2020/NĐ-CP[1]", "hộ [4]", "tham gia(5)", "NĐ-CP³", "[^2]". A number in round brackets behind digits may
 * count something ("15(5)"), and a raised one behind a unit of length, a digit or "10" is a power. Linear.
 */
export function readFootnotes(text: string): readonly Unread[] {
  const marks: Unread[] = [];
  collectAt(text, '[', IN_SQUARES, marks);
  collectAt(text, '(', IN_ROUNDS, marks);
  if (RAISED.test(text)) collect(text, RAISED_NUMBER, marks);
  return marks;
}

/** Looks at the brackets of a text only: a pattern that looks behind itself would do so at every letter. */
function collectAt(written: string, bracket: string, shape: string, marks: Unread[]): void {
  let at = written.indexOf(bracket);
  if (at === -1) return;
  const pattern = new RegExp(shape, 'yu');
  while (at !== -1) {
    pattern.lastIndex = written.charAt(at - 1) === ' ' ? at - 1 : at;
    const match = pattern.exec(written);
    const end = match === null ? at + 1 : match.index + match[0].length;
    if (match !== null) {
      // "vụ [1]với": what the mark parts are two words.
      const parts = isLetter(written.charCodeAt(match.index - 1)) && isLetter(written.charCodeAt(end));
      marks.push({ span: spanFrom(match.index, end), text: parts ? ' ' : '' });
    }
    at = written.indexOf(bracket, end);
  }
}

function collect(text: string, pattern: RegExp, marks: Unread[]): void {
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    marks.push({ span: spanFrom(index, index + mark.length), text: '' });
  }
}

/** True for the text of a footnote: "[^1]: Số liệu đến ngày …". */
export function isNoteText(text: string): boolean {
  return NOTE_TEXT.test(text);
}

const NOTE_TEXT = /^\[\^[\p{L}\d-]{1,20}\]:/u;

/** "[1]", " [4][5]", "[^2]". */
const IN_SQUARES = String.raw`(?<=[\p{L}\p{M}\d%)”"’.,;:\]*_])(?: ?\[\^?\d{1,3}\])+|(?<=\S) ?\[\^[\p{L}\d-]{1,20}\](?!:)`;
/** "(5)". */
const IN_ROUNDS = String.raw`(?<=[\p{L}\p{M}%”"’*_])\(\d{1,2}\)(?![\p{L}\p{M}\d])`;
const RAISED = /[¹²³⁰⁴-⁹]/u;
/** Behind a word or a mark; behind digits where it is no power: "10⁶", "1.000²". */
const RAISED_NUMBER =
  /⁽?[¹²³⁰⁴-⁹]{1,3}⁾?(?<=[\p{L}\p{M}\d%)”"’*_]⁽?[¹²³⁰⁴-⁹]{1,3}⁾?)(?<!(?:^|[^\p{L}])[kcdhKCDH]?[mM][¹²³⁰⁴-⁹]{1,3})(?<!(?:^|[^\d.,])(?:\d|10)[¹²³⁰⁴-⁹]{1,3})(?<!\d[²³])(?!\p{L})/gu;
