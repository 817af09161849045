import { foldPhrase } from '../../reading/fold';
import { isSpace, skipSpaces, startOfWord } from '../../text/boundary';
import { spanFrom, type Span } from '../../text/span';

/** An abbreviation in brackets right behind the words that it stands for: "nông thôn mới (NTM)". */
export interface ExpansionClaim {
  /** The abbreviation. */
  readonly span: Span;
  /** As written: "KH&CN". */
  readonly short: string;
  /** The words. */
  readonly words: Span;
}

/** Two to eight capitals in a bracket; "&" may stand between them, and before them a few small words: "(sau đây viết tắt là NTM)". */
const BRACKET = /\((?:(?<lead>[\p{Ll}\p{M}\s]{4,40}:?)\s)?(?<short>\p{Lu}[\p{Lu}&]{0,6}\p{Lu})\)/gu;

/** What says that an abbreviation follows. */
const LEAD = /^(?:sau đây )?(?:được )?(?:viết|gọi) tắt(?: là)?:?$/u;

/** Reads the abbreviations of a text whose letters are the first ones of the words before them, in order. Linear. */
export function readExpansions(text: string): readonly ExpansionClaim[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(BRACKET)).flatMap(({ 0: bracket, index, groups }) => {
    const { lead, short = '' } = groups ?? {};
    if (lead !== undefined && !LEAD.test(foldPhrase(lead))) return [];
    const words = wordsBefore(text, index, Array.from(short.replaceAll('&', ''), baseLetter));
    const end = index + bracket.length - 1;
    return words === null ? [] : [{ span: spanFrom(end - short.length, end), short, words }];
  });
}

/** The words with these initials that end before an offset; words that join others may stand between. */
function wordsBefore(text: string, end: number, initials: readonly string[]): Span | null {
  let start = end;
  let left = initials.length;
  while (left > 0) {
    const wordEnd = skipMarksBack(text, start);
    const wordStart = startOfWord(text, wordEnd);
    if (wordStart === wordEnd) return null;
    const isInitial = baseLetter(text.charAt(wordStart)) === initials[left - 1];
    if (!isInitial && (start === end || !JOINING.has(text.slice(wordStart, wordEnd)))) return null;
    if (isInitial) left -= 1;
    start = wordStart;
  }
  return spanFrom(skipSpaces(text, start), skipMarksBack(text, end));
}

/** Have no letter of their own in "KHCN", "LĐTBXH". */
const JOINING: ReadonlySet<string> = new Set(['và', 'của', 'về', 'các']);

function skipMarksBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || MARKS.has(text.charAt(at - 1)))) at -= 1;
  return at;
}

const MARKS: ReadonlySet<string> = new Set([',', '-', '–', '&']);

/** "ủ" → "U", "đ" → "Đ", which is a letter of its own. */
function baseLetter(letter: string): string {
  if (letter < '\u0080') return letter.toUpperCase();
  return letter.normalize('NFD').charAt(0).toUpperCase();
}
