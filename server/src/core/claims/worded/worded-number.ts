import type { Decimal } from '../../arithmetic/decimal';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { isNumberWord, opensNumber, readNumberWords, scaleOf } from './number-words';

/** A number in words among tokens: from one to the one behind it. */
export interface WordedNumber {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Decimal[];
}

/** The folded word of a token; empty for a mark or digits. */
export function wordOf(tokens: Tokens, index: number): string {
  if (tokens.kindAt(index) !== KIND.word) return '';
  return tokens.folded.slice(tokens.startAt(index), tokens.endAt(index));
}

/** More words are no number; a run of them is not read to its end for each of its words. */
const MOST_WORDS = 40;

/**
 * The numbers in words that may begin at a token, the longest first. In "hai năm" the last word may be a digit or what is counted, so
 * there are two.
 */
export function wordedNumbersFrom(tokens: Tokens, from: number): readonly WordedNumber[] {
  if (!opensNumber(wordOf(tokens, from))) return [];
  const end = endOfNumber(tokens, from);
  const hasYears = end - from > 1 && wordOf(tokens, end - 1) === 'năm';
  return (hasYears ? [end, end - 1] : [end]).flatMap(to => numberBetween(tokens, from, to));
}

/** The same for one that ends before a token. "năm hai nghìn" is 2000 of a year: the first word may be none of the number. */
export function wordedNumbersBefore(tokens: Tokens, to: number): readonly WordedNumber[] {
  let first = to;
  while (to - first < MOST_WORDS && isNumberWord(wordOf(tokens, first - 1)) && !tokens.isAfterTab(first))
    first -= 1;
  while (first < to && !opensNumber(wordOf(tokens, first))) first += 1;
  const starts = first < to ? [first] : [];
  for (let at = first + 1; at < to; at += 1) {
    if (LOOSE.has(wordOf(tokens, at - 1)) && opensNumber(wordOf(tokens, at))) starts.push(at);
  }
  return starts.flatMap(from => numberBetween(tokens, from, to));
}

/** Words that are much else beside numbers: "năm hai nghìn", "không quá", "một năm hai lần". */
const LOOSE: ReadonlySet<string> = new Set(['năm', 'không']);

function numberBetween(tokens: Tokens, from: number, to: number): readonly WordedNumber[] {
  const words = Array.from({ length: to - from }, (_, index) => wordOf(tokens, from + index)).filter(
    word => word !== '',
  );
  const readings = readNumberWords(words);
  return readings.length === 0 ? [] : [{ from, to, readings }];
}

/** In "một tỷ, hai trăm triệu" commas stand behind the powers of a thousand. */
function endOfNumber(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to - from < MOST_WORDS) {
    if (isNumberWord(wordOf(tokens, to))) to += 1;
    else if (
      tokens.kindAt(to) === KIND.comma &&
      scaleOf(wordOf(tokens, to - 1)) !== null &&
      isNumberWord(wordOf(tokens, to + 1))
    )
      to += 2;
    else break;
  }
  return to;
}
