import { isLetter } from '../../text/boundary';
import type { BodyLife } from './body-life';

/**
 * Where a name of a body ends in a folded text with single blanks and tones on the first vowel; null where it is not there. The words of
 * a name stand whole: "ủy ban nhân dân xã" has no "ủy ban nhân dân x".
 */
export function endOfBody({ names, places }: BodyLife, text: string): number | null {
  for (const name of names) {
    const end = places === null ? endOfName(text, name) : endOfPlaced(text, name, places);
    if (end !== null) return end;
  }
  return null;
}

function endOfName(text: string, name: string, from = 0): number | null {
  const gap = name.indexOf('…');
  return gap === -1
    ? endOfWords(text, name, from)
    : endOfParts(text, { first: name.slice(0, gap - 1), last: name.slice(gap + 2), from });
}

/** "ủy ban nhân dân thành phố" with "thủ đức" behind it; "thành ủy hà nội, thành ủy vinh" has one there the second time. */
function endOfPlaced(text: string, name: string, places: readonly string[]): number | null {
  for (let end = endOfName(text, name); end !== null; end = endOfName(text, name, end)) {
    const at = end + 1;
    const place = places.find(
      each => text.startsWith(each, at) && !isLetter(text.charCodeAt(at + each.length)),
    );
    if (place !== undefined && text.charAt(end) === ' ') return at + place.length;
  }
  return null;
}

function endOfWords(text: string, words: string, from: number): number | null {
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

interface NameParts {
  readonly first: string;
  readonly last: string;
  readonly from: number;
}

/** "phòng giáo dục … huyện": no comma between. */
function endOfParts(text: string, { first, last, from }: NameParts): number | null {
  const start = endOfWords(text, first, from);
  const end = start === null ? null : endOfWords(text, last, start);
  if (start === null || end === null) return null;
  const between = text.slice(start, end - last.length);
  return between.length <= LONGEST_GAP && !between.includes(',') ? end : null;
}
