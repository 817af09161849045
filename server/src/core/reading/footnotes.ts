import { spanFrom } from '../text/span';
import type { Unread } from './unread';

/**
 * Finds marks of footnotes: "30/2020/NĐ-CP[1]", "hộ [4]", "tham gia(5)", "NĐ-CP³", "[^2]". A number in round brackets behind digits may
 * count something ("15(5)"), and a raised one behind a unit of length, a digit or "10" is a power. Linear.
 */
export function readFootnotes(text: string): readonly Unread[] {
  const marks: Unread[] = [];
  if (text.includes('[')) collect(text, IN_SQUARES, marks);
  if (ROUND.test(text)) collect(text, IN_ROUNDS, marks);
  if (RAISED.test(text)) collect(text, RAISED_NUMBER, marks);
  return marks;
}

function collect(text: string, pattern: RegExp, marks: Unread[]): void {
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    marks.push({ span: spanFrom(index, index + mark.length), text: '' });
  }
}

const IN_SQUARES =
  /(?<=[\p{L}\p{M}\d%)”"’.,;:\]*_])(?: ?\[\^?\d{1,3}\])+|(?<=\S) ?\[\^[\p{L}\d-]{1,20}\](?!:)/gu;
const ROUND = /[\p{L}\p{M}%”"’*_]\(\d/u;
const IN_ROUNDS = /(?<=[\p{L}\p{M}%”"’*_])\(\d{1,2}\)(?![\p{L}\p{M}\d])/gu;
const RAISED = /[¹²³⁰⁴-⁹]/u;
/** Behind a word or a mark; behind digits where it is no power: "10⁶", "1.000²". */
const RAISED_NUMBER =
  /⁽?[¹²³⁰⁴-⁹]{1,3}⁾?(?<=[\p{L}\p{M}\d%)”"’*_]⁽?[¹²³⁰⁴-⁹]{1,3}⁾?)(?<!(?:^|[^\p{L}])[kcdhKCDH]?[mM][¹²³⁰⁴-⁹]{1,3})(?<!(?:^|[^\d.,])(?:\d|10)[¹²³⁰⁴-⁹]{1,3})(?<!\d[²³])(?!\p{L})/gu;
