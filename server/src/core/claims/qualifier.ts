import { endOfWord, skipSpaces, skipSpacesBack, startOfWord } from '../text/boundary';
import { LEXICON } from '../reading/lexicon';
import type { Qualifier } from './claim';
import { squeezeBlanks } from '../text/blanks';

/** A qualifier and where its words begin; for `exact` that is the offset asked for. */
export interface QualifierReading {
  readonly qualifier: Qualifier;
  readonly start: number;
}

/**
 * Reads the qualifier before the number that starts at `offset` of a folded text: "gần 40%" → nearly. Looks two words
 * back, so "ước đạt" and "xấp xỉ" are found.
 */
export function readQualifier(text: string, offset: number): QualifierReading {
  const end = skipSpacesBack(text, offset);
  const near = startOfWord(text, end);
  if (near === end) return { qualifier: 'exact', start: offset };
  const far = startOfWord(text, skipSpacesBack(text, near));
  const words = squeezeBlanks(text.slice(far, end));
  if (PLACES.has(words)) return { qualifier: 'exact', start: offset };
  const pair = QUALIFIERS.get(words);
  if (pair !== undefined) return { qualifier: pair, start: far };
  if (COMPARATIVES.has(text.slice(far, near).trim()) && text.slice(near, end) === 'hơn')
    return readComparative(text, far, offset);
  const single = QUALIFIERS.get(text.slice(near, end));
  return single === undefined ? { qualifier: 'exact', start: offset } : { qualifier: single, start: near };
}

/** "cao hơn 3,5%" tells a change by so much, "hơn 3,5%" a value above it; "không thấp hơn 15%" sets a bar. */
function readComparative(text: string, start: number, offset: number): QualifierReading {
  const end = skipSpacesBack(text, start);
  const negation = startOfWord(text, end);
  if (text.slice(negation, end) === 'không') return { qualifier: 'bound', start: negation };
  return { qualifier: 'exact', start: offset };
}

const COMPARATIVES: ReadonlySet<string> = new Set('cao thấp nhiều ít lớn nhỏ nhanh chậm sớm muộn'.split(' '));

/** True where "trở lên" or "trở xuống" stands behind the offset: the number is a bar. */
export function isBarBehind(text: string, offset: number): boolean {
  const start = skipSpaces(text, offset);
  if (!text.startsWith('trở', start)) return false;
  const word = skipSpaces(text, start + 3);
  return ['lên', 'xuống'].includes(text.slice(word, endOfWord(text, word)));
}

/** "≥ 25 kg": a sign right before the offset makes the number a bar. */
export function isBarBefore(text: string, offset: number): boolean {
  return '≥≤<>'.includes(text.charAt(skipSpacesBack(text, offset) - 1) || ' ');
}

/** "vốn đầu tư nước ngoài 9.408 tỷ đồng" is no more than that, nor is "bổ sung từ cấp trên 720 tỷ đồng". */
const PLACES: ReadonlySet<string> = new Set(['nước ngoài', 'bên ngoài', 'cấp trên']);

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(
  (['at-least', 'nearly', 'about', 'bound'] as const).flatMap(qualifier =>
    LEXICON.entriesOf(qualifier).map(word => [word, qualifier] as const),
  ),
);
