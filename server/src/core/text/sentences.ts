import { isDigit, isLetter, isSpace } from './boundary';
import type { Span } from './span';

/** The run of letters and digits that an offset touches; empty where it touches none. */
export function wordAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end += 1;
  return { start, end };
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/**
 * The sentence of a block that an offset lies in, without the blanks around it. A full stop ends one only before a blank: "2.005" and
 * "30.4" do not, nor does the mark of a number at the start ("1. Kết quả"). Linear in the length of the sentence.
 */
export function sentenceAt(text: string, offset: number): Span {
  let start = Math.min(offset, text.length);
  while (start > 0 && !endsSentence(text, start - 1)) start -= 1;
  let end = Math.min(offset, text.length);
  while (end < text.length && !endsSentence(text, end)) end += 1;
  end = Math.min(end + 1, text.length);
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function endsSentence(text: string, at: number): boolean {
  if (!'.!?…;'.includes(text.charAt(at))) return false;
  if (at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))) return false;
  // "1." and "12." at the start number the block.
  return !(text.charAt(at) === '.' && at < 4 && isDigit(text.charCodeAt(0)));
}
