import { isLetter } from '../../text/boundary';
import type { BodyLife } from './body-lives';

/**
 * Where a name of a body ends in a folded text with single blanks and tones on the first vowel; null where it is not there. The words of
 * a name stand whole: "ủy ban nhân dân xã" has no "ủy ban nhân dân x".
 */
export function endOfBody({ names }: BodyLife, text: string): number | null {
  for (const name of names) {
    const gap = name.indexOf('…');
    const end =
      gap === -1 ? endOfWords(text, name) : endOfParts(text, name.slice(0, gap - 1), name.slice(gap + 2));
    if (end !== null) return end;
  }
  return null;
}

function endOfWords(text: string, words: string, from = 0): number | null {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isWhole = !isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end));
    // A school for cadres ("cán bộ giao thông vận tải") is no ministry.
    if (isWhole && !text.endsWith('cán ', at)) return end;
  }
  return null;
}

/** How many letters of an office's name may stand between its beginning and its place. */
const LONGEST_GAP = 60;

/** "phòng giáo dục … huyện": no comma between. */
function endOfParts(text: string, first: string, last: string): number | null {
  const start = endOfWords(text, first);
  const end = start === null ? null : endOfWords(text, last, start);
  if (start === null || end === null) return null;
  const between = text.slice(start, end - last.length);
  return between.length <= LONGEST_GAP && !between.includes(',') ? end : null;
}
